package jucuo.web.feed;

/** {@code robots.txt}. Pages that crawlers should not keep say so themselves. */
public final class Robots {

    private Robots() {}

    /**
     * The rules for crawlers.
     *
     * @param site where the site stands, such as {@code https://example.org}
     */
    public static String of(String site) {
        return """
        User-agent: *
        Disallow: /api/
        Sitemap: %s/sitemap.xml
        """
                .formatted(site);
    }
}
