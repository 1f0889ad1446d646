package jucuo.web.page;

import java.util.List;
import jucuo.engine.Listing;
import jucuo.engine.SearchResult;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;

/**
 * The way in.
 *
 * @param ways facets to begin with
 * @param all address of all passages
 */
public record HomePage(
        Frame frame,
        long documents,
        long passages,
        String all,
        List<FacetEntry> ways,
        List<DocumentEntry> newest) {

    /** Documents shown as newest. */
    public static final int NEWEST = 5;

    /** What tells the passages of one document apart. */
    private static final List<Facet> WITHIN_A_DOCUMENT =
            List.of(Facet.SECTION, Facet.THEME, Facet.TARGET_YEAR, Facet.PROGRAMME);

    /** What tells documents apart: a section's heading says little outside its own. */
    private static final List<Facet> ACROSS_DOCUMENTS =
            List.of(
                    Facet.THEME,
                    Facet.GENRE,
                    Facet.ISSUER,
                    Facet.YEAR,
                    Facet.TARGET_YEAR,
                    Facet.PROGRAMME);

    /**
     * The page in the language asked for.
     *
     * @param collection the result of {@link SearchRequest#all}
     * @param site where the site stands, such as {@code https://example.org}
     */
    public static HomePage of(
            SearchRequest asked, Listing newest, SearchResult collection, String site) {
        SearchRequest plain = asked.plain();
        return new HomePage(
                Frame.of("", plain, Links.home(plain), Links.home(Frame.inOtherLanguage(plain)))
                        .about(LinkedData.site(site)),
                newest.total(),
                newest.passages(),
                Links.search(plain),
                ways(plain, collection),
                newest.documents().stream().map(d -> DocumentEntry.of(d, plain)).toList());
    }

    /** The facets to begin with that have values, each under its name. */
    static List<FacetEntry> ways(SearchRequest asked, SearchResult collection) {
        boolean several = collection.counts(Facet.DOCUMENT).size() > 1;
        List<Facet> ways = several ? ACROSS_DOCUMENTS : WITHIN_A_DOCUMENT;
        return FacetEntry.some(ways, asked.plain(), collection);
    }
}
