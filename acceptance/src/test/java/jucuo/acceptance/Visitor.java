package jucuo.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * Somebody with a browser of a certain kind, on the page that they are at.
 *
 * @param language {@code zh} or {@code en}
 */
record Visitor(Page page, String site, Chromium.Width width, boolean script, String language) {

    private static final Path PICTURES = Project.ROOT.resolve("acceptance/target/screenshots");

    /**
     * Words of the interface in the wrong language: Chinese outside of what is marked as Chinese or
     * stands in quotes, or English words outside of code and names of formats.
     */
    private static final String STRAY_WORDS =
            """
            language => {
              const names = /^(JSON|CSV|CSL-JSON|Atom|BibTeX|RIS|TXT|API|GET|MCP|RFC|GB|EB|OL|UTF-|OpenAPI|JavaScript|OR|NOT|AND|mode|exact|Prometheus)$/;
              const stray = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode.data;
                const parent = walker.currentNode.parentElement;
                if (parent.closest('script, code, [hreflang], noscript, .citation, .reference dd') || !parent.checkVisibility()) continue;
                if (!parent.closest('[lang]').lang.startsWith(language)) continue;
                const words = language === 'en'
                  ? text.replace(/“[^”]*”|\\(举措\\)/g, '').match(/\\p{Script=Han}+/gu)
                  : text.match(/[A-Za-z-]{3,}/g)?.filter(word => !names.test(word));
                if (words?.length) stray.push(words.join(' ') + ' in ' + parent.outerHTML.slice(0, 200));
              }
              return stray;
            }
            """;

    void goTo(String path) {
        String[] parts = path.split("#", 2);
        String asked = parts[0] + (parts[0].contains("?") ? "&" : "?") + "lang=" + language;
        page.navigate(site + asked + (parts.length > 1 ? "#" + parts[1] : ""));
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    /** The one that is seen first; fails where none is. */
    Locator see(String selector) {
        Locator seen = page.locator(selector).filter(new Locator.FilterOptions().setVisible(true));
        assertThat(seen.first()).isVisible();
        return seen.first();
    }

    void click(String selector) {
        see(selector).click();
    }

    void fill(String selector, String words) {
        see(selector).fill(words);
    }

    /** Opens what is folded away, filters and outline on a phone alone. */
    void open(String details) {
        boolean standsOpen = width == Chromium.Width.DESKTOP && !details.startsWith("[");
        Locator closed = page.locator(details + ":not([open]) > summary");
        if (!standsOpen && closed.count() > 0) {
            closed.first().click();
        }
    }

    /** What a link leads to, fetched beside the page. */
    String fetched(String link) {
        APIResponse answer = page.request().get(site + see(link).getAttribute("href"));
        assertThat(answer.status()).as(link).isEqualTo(200);
        return answer.text();
    }

    List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    /**
     * Nothing that axe finds fault with, where it can run; nothing wider than the window; all words
     * in the visitor's language. Keeps a picture.
     */
    void looksRight(String name) {
        // axe waits for ever where scripts are off; each state has it at both widths and in both
        // languages, once each: in all four pairs it would take as long as all else together
        boolean axed = script && language.equals("zh") == (width == Chromium.Width.PHONE);
        if (axed) {
            assertThat(
                            new AxeBuilder(page)
                                    .analyze().getViolations().stream()
                                            .map(rule -> rule.getId() + " " + rule.getNodes()))
                    .isEmpty();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels beyond the window")
                .isIn(0, -15);
        assertThat((List<?>) page.evaluate(STRAY_WORDS, language)).isEmpty();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + "-" + this + ".png"))
                        .setFullPage(true));
    }

    @Override
    public String toString() {
        return "%s-%s-%s"
                .formatted(width, language, script ? "script" : "plain")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
