package jucuo.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader does with each part of the site, on a phone and on a desktop, in both languages,
 * with scripts and without. Pictures are named by part, state and browser.
 */
@ExtendWith({SeedSite.Shared.class, Collection.Shared.class})
final class PointsBrowserTest {

    private static final Map<String, BrowserContext> CONTEXTS = new HashMap<>();

    private static Chromium chromium;
    private static String site;

    /**
     * A state of a part of the site.
     *
     * @param path where it begins
     * @param task what is done and seen there
     */
    private record State(String name, String path, Consumer<Visitor> task) {}

    private static final List<State> STATES =
            List.of(
                    new State("1-results-narrowed", "/search?q=产业", PointsBrowserTest::narrows),
                    new State("1-results-excluded", "/search?q=产业", PointsBrowserTest::excludes),
                    new State("1-results-grouped", "/search?q=产业", PointsBrowserTest::groups),
                    new State(
                            "1-results-none",
                            "/search?q=养老 没有这个词&kind=article",
                            PointsBrowserTest::findsWaysOut),
                    new State("1-results-number", "/search", PointsBrowserTest::typesANumber),
                    new State(
                            "1-results-hundred",
                            "/search?q=产业&size=100",
                            PointsBrowserTest::looksOver),
                    new State(
                            "1-values",
                            "/search/facet/issuer?q=产业",
                            PointsBrowserTest::choosesValues),
                    new State("2-suggestions", "/", PointsBrowserTest::typesInitials),
                    new State(
                            "3-reading",
                            "/documents/statute?q=监督",
                            PointsBrowserTest::hopsAndTurnsPages),
                    new State(
                            "3-reading-place",
                            "/documents/statute#a300",
                            PointsBrowserTest::followsABareLink),
                    new State(
                            "3-reading-source",
                            "/documents/shanxi-2024?q=养老&result=1",
                            PointsBrowserTest::readsTheSource),
                    new State(
                            "4-measure",
                            "/documents/taiyuan-2024/nodes/s2-m3?q=平台&result=1",
                            PointsBrowserTest::followsTheWording),
                    new State("5-commitments", "/commitments", PointsBrowserTest::filtersByYear),
                    new State(
                            "5-commitments-indicators",
                            "/commitments?view=indicators",
                            PointsBrowserTest::followsAnIndicator),
                    new State("6-trends", "/trends", PointsBrowserTest::comparesTerms),
                    new State("7-compare", "/compare", PointsBrowserTest::comparesDocuments),
                    new State(
                            "7-compare-issuers",
                            "/search?q=产业",
                            PointsBrowserTest::comparesIssuers),
                    new State("7-matrix", "/matrix", PointsBrowserTest::pastesTerms),
                    new State("8-programmes", "/programmes", PointsBrowserTest::findsAProgramme),
                    new State("9-take-away", "/search?q=养老", PointsBrowserTest::takesAway),
                    new State("9-saved", "/search?q=养老", PointsBrowserTest::keeps),
                    new State("10-api", "/api", PointsBrowserTest::readsTheReference),
                    new State(
                            "11-large-type", "/documents/shanxi-2024", PointsBrowserTest::enlarges),
                    new State(
                            "11-languages",
                            "/search?q=产业&year=2024",
                            PointsBrowserTest::changesTheLanguage),
                    new State("11-help", "/", PointsBrowserTest::asksForHelp),
                    new State(
                            "11-no-such-page", "/no/such/page", PointsBrowserTest::findsTheWayBack),
                    new State(
                            "12-recommended",
                            "/search?q=养老",
                            PointsBrowserTest::isRecommendedAPlace));

    @BeforeAll
    static void start(SeedSite seeds, Collection collection) {
        chromium = seeds.chromium();
        site = collection.site().address();
    }

    @AfterAll
    static void stop() {
        CONTEXTS.values().forEach(BrowserContext::close);
    }

    static Stream<Arguments> cells() {
        var cells = new ArrayList<Arguments>();
        for (var width : List.of(Chromium.Width.PHONE, Chromium.Width.DESKTOP)) {
            for (boolean script : List.of(true, false)) {
                for (String language : List.of("zh", "en")) {
                    for (State state : STATES) {
                        cells.add(Arguments.of(state.name(), width, script, language));
                    }
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} {1}, script {2}, {3}")
    @MethodSource("cells")
    void works(String name, Chromium.Width width, boolean script, String language) {
        State state = STATES.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
        BrowserContext context =
                CONTEXTS.computeIfAbsent(
                        width + " " + script,
                        _ -> chromium.context(width, script, ColorScheme.LIGHT));
        try (Page page = context.newPage()) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            var visitor = new Visitor(page, site, width, script, language);
            visitor.goTo(state.path());
            state.task().accept(visitor);
            visitor.looksRight(name);
        }
    }

    private static void choose(Visitor visitor, String facet, String value, String which) {
        visitor.open(".drawer");
        visitor.open("[data-facet=" + facet + "]");
        Locator link =
                visitor.all("[data-facet=" + facet + "] .values > li")
                        .filter(new Locator.FilterOptions().setHasText(value))
                        .first()
                        .locator(which);
        link.evaluate("link => link.scrollIntoView({block: 'center'})"); // off the bar at the foot
        link.click();
        assertThat(visitor.see(".chips")).containsText(value);
    }

    private static void narrows(Visitor visitor) {
        choose(visitor, "year", "2024", "a:not(.not)");
        choose(visitor, "year", "2023", "a:not(.not)");
        assertThat(visitor.texts(".hit .details"))
                .isNotEmpty()
                .allMatch(t -> t.matches("(?s).*202[34]-.*"));
        String address = visitor.page().url();

        visitor.page().goBack();
        assertThat(visitor.all(".chips li")).hasCount(1);
        visitor.page().reload();
        assertThat(visitor.texts(".hit .details")).isNotEmpty().allMatch(t -> t.contains("2024-"));
        visitor.page().goForward();
        assertThat(visitor.page()).hasURL(address);
        assertThat(visitor.all(".chips li")).hasCount(2);
    }

    private static void excludes(Visitor visitor) {
        choose(visitor, "issuer", "全国人民代表大会常务委员会", "a.not");

        assertThat(visitor.texts(".hit .details"))
                .isNotEmpty()
                .noneMatch(t -> t.contains("全国人民代表大会"));
    }

    private static void groups(Visitor visitor) {
        visitor.all(".regroup a").last().click();
        assertThat(visitor.all(".in-document")).hasCount(5);
        assertThat(visitor.all(".in-document .others")).hasCount(1);
        visitor.page().reload();

        assertThat(visitor.see(".total")).containsText("5");
    }

    private static void findsWaysOut(Visitor visitor) {
        assertThat(visitor.see(".nothing .missing")).containsText("没有");
        assertThat(visitor.fetched(".nothing .ways-out a")).contains("<mark>养老</mark>");
        assertThat(visitor.all(".holdings li").first()).containsText("5");
    }

    private static void typesANumber(Visitor visitor) {
        visitor.fill("#q", "政发[2023]3号");
        visitor.see("#q").press("Enter");

        assertThat(visitor.see(".numbered")).containsText("政发〔2023〕3号");
        assertThat(visitor.see(".numbered a")).hasText("山西省2023年工作要点");
    }

    private static void looksOver(Visitor visitor) {
        assertThat(visitor.all(".hits > li")).hasCount(100);
        visitor.open(".drawer");
        visitor.open("[data-facet=issuer]");
        visitor.see("[data-facet=issuer] .all-values a");
    }

    private static void choosesValues(Visitor visitor) {
        visitor.see(".checks input[value=太原市人民政府]").check();
        visitor.see(".checks input[value=大同市人民政府]").check();
        visitor.click(".apply button");
        assertThat(visitor.all(".chips li")).hasCount(2);
        visitor.page().goBack();
        visitor.click(".checks .not[value=全国人民代表大会常务委员会]");

        assertThat(visitor.all(".chips li")).hasCount(3); // the browser keeps ticks
        assertThat(visitor.see(".chips")).containsText("全国人民代表大会常务委员会");
        visitor.page().goBack();
    }

    private static void typesInitials(Visitor visitor) {
        if (!visitor.script()) {
            visitor.fill("#q", "春风行动");
            visitor.see("#q").press("Enter");
            assertThat(visitor.see(".hit .snippet")).containsText("春风行动");
            return;
        }
        visitor.see("#q").pressSequentially("cfxd");
        assertThat(visitor.see("[role=option]")).containsText("春风行动");
        assertThat(visitor.see("#q")).hasAttribute("aria-expanded", "true");
    }

    private static void hopsAndTurnsPages(Visitor visitor) {
        visitor.click(".jump .first");
        assertThat(visitor.see("#hit-1")).isInViewport();
        visitor.click("#hit-1 + .hop .to-next");
        assertThat(visitor.page()).hasURL(Pattern.compile("#hit-2$"));
        assertThat(visitor.see("#hit-2")).isInViewport();
        visitor.click(".jump .last");
        assertThat(visitor.see("#hit-600")).isInViewport();
        visitor.page().goBack();
        visitor.open(".outline > details");
        visitor.click(".outline a:has-text('第九章')");

        assertThat(visitor.see(".text h2:has-text('第九章')")).isInViewport();
        assertThat(visitor.see(".to-results .leave")).isVisible();
    }

    private static void followsABareLink(Visitor visitor) {
        if (!visitor.script()) {
            visitor.click(".elsewhere a");
        }
        assertThat(visitor.see(".text #a300")).containsText("第三百条");
        if (visitor.script()) {
            assertThat(visitor.see(".text #a300")).isInViewport();
        }
    }

    private static void readsTheSource(Visitor visitor) {
        visitor.click(".views a");
        assertThat(visitor.see(".source:has-text('养老')")).isVisible();
        assertThat(visitor.see(".legend")).isVisible();
        assertThat(visitor.see(".to-results [rel^=next]")).isVisible();
        assertThat(visitor.see(".text .fact-citation")).hasText("《就业促进条例》");
    }

    private static void followsTheWording(Visitor visitor) {
        assertThat(visitor.all(".lineage .date"))
                .hasText(new String[] {"2023-02-03", "2024-02-04", "2024-02-04", "2025-02-05"});
        assertThat(visitor.see(".lineage ins")).hasText("和企业");
        assertThat(visitor.see("#cite-gbt")).containsText("太原市人民政府. 太原市2024年工作要点");
        assertThat(visitor.fetched(".cite a[href$='.bib']")).contains("@online{");
        assertThat(visitor.see("mark")).hasText("平台");
        assertThat(visitor.see(".to-results .leave")).isVisible();
    }

    private static void filtersByYear(Visitor visitor) {
        visitor.open(".drawer");
        visitor.all(".facet .values a")
                .filter(new Locator.FilterOptions().setHasText("2026"))
                .first()
                .click();
        assertThat(visitor.see(".chips")).containsText("2026");
        assertThat(visitor.all(".commitments tbody tr")).hasCount(8);
        assertThat(visitor.texts(".commitments td.on")).hasSize(8).allMatch("2026"::equals);
        assertThat(visitor.fetched(".ways-on a[href^='/commitments.csv']"))
                .startsWith("\uFEFF")
                .contains("6072");
        assertThat(visitor.see(".commitments .quote"))
                .hasAttribute("href", Pattern.compile("^/documents/.*#s"));
    }

    private static void followsAnIndicator(Visitor visitor) {
        visitor.click(".indicators h2 a:has-text('城镇新增就业')");

        assertThat(visitor.see(".chart svg")).isVisible();
        assertThat(visitor.all(".commitments tbody tr")).hasCount(4);
        assertThat(visitor.texts(".commitments td.number"))
                .allMatch(t -> t.matches("(?s).*(23|24|25)万.*|.*2[345]0,?000.*"));
    }

    private static void comparesTerms(Visitor visitor) {
        visitor.fill("#words", "养老，平台");
        visitor.click(".go button");

        List<String> cells = visitor.texts(".counts tbody td:not(.size)");
        List<String> points =
                visitor.all(".chart .points title").allTextContents().stream()
                        .map(t -> t.substring(t.lastIndexOf(' ') + 1))
                        .toList();
        assertThat(points).hasSameElementsAs(cells).hasSameSizeAs(cells);
        assertThat(visitor.fetched(".ways-on a[href^='/trends.csv']")).startsWith("\uFEFF");
        visitor.see(".counts tbody a");
    }

    private static void comparesDocuments(Visitor visitor) {
        visitor.fill("#find", "2023年工作要点");
        visitor.click(".go button");
        visitor.click(".offered a:has-text('山西省2023年工作要点')");
        assertThat(visitor.see(".side-title")).containsText("2023");
        visitor.click(".offered a:has-text('太原市2024年工作要点')");

        Locator pair = visitor.all(".pairs tbody tr").first().locator("td");
        assertThat(pair).hasCount(2);
        assertThat(pair.first()).not().isEmpty();
        assertThat(pair.last()).not().isEmpty();
        assertThat(visitor.all(".alone-in section")).hasCount(2);
    }

    private static void comparesIssuers(Visitor visitor) {
        choose(visitor, "issuer", "太原市人民政府", "a:not(.not)");
        choose(visitor, "issuer", "山西省人民政府", "a:not(.not)");
        visitor.click(".regroup a");

        assertThat(visitor.all(".alone-in section")).hasCount(2);
        assertThat(visitor.texts(".alone-in section:nth-child(1) .details"))
                .isNotEmpty()
                .allMatch(t -> t.contains("太原市") || t.contains("山西省"));
        assertThat(visitor.see(".both")).isVisible();
    }

    private static void pastesTerms(Visitor visitor) {
        visitor.fill("#words", "养老\n平台\n没有这个词");
        visitor.click(".go button");

        assertThat(visitor.all(".matrix thead th a")).hasText(new String[] {"养老", "平台", "没有这个词"});
        assertThat(visitor.all(".matrix tbody tr:not(.sum)")).hasCount(4);
        assertThat(visitor.see(".ways-on [formaction='/matrix.csv']")).isVisible();
    }

    private static void findsAProgramme(Visitor visitor) {
        visitor.fill("#words", "春风");
        visitor.click(".go button");

        assertThat(visitor.all(".programmes tbody tr")).hasCount(1);
        assertThat(visitor.see(".programmes tbody tr")).containsText("2023-02-03");
        assertThat(visitor.fetched(".programmes td.on a")).contains("春风行动 2023");
    }

    private static void takesAway(Visitor visitor) {
        assertThat(visitor.fetched(".forms a[href^='/search.csv']"))
                .startsWith("\uFEFF")
                .contains("养老");
        assertThat(visitor.fetched(".forms a[href^='/search.atom']")).contains("<feed", "养老");
        assertThat(visitor.fetched(".forms a[href^='/api/']")).contains("\"total\"");
        assertThat(visitor.all("link[type='application/opensearchdescription+xml']")).hasCount(1);
    }

    private static void keeps(Visitor visitor) {
        if (visitor.script()) {
            visitor.click(".forms .keep");
            visitor.click(".hit .keep");
        }
        visitor.click("header.site a[href^='/saved']");
        if (!visitor.script()) {
            assertThat(visitor.see(".notice")).containsText("JavaScript");
            return;
        }
        assertThat(visitor.see(".kept-searches a")).hasText("养老");
        assertThat(visitor.see(".kept-list a")).hasAttribute("href", Pattern.compile("/nodes/s"));
        assertThat(visitor.all(".kept-page")).hasAttribute("data-ready", "true");
        visitor.page().onDialog(dialog -> dialog.accept());
        visitor.click(".kept-list .keep");
        assertThat(visitor.all(".kept-list > li")).hasCount(0);
        visitor.click(".kept-searches .keep");
        assertThat(visitor.all(".kept-searches > li")).hasCount(0);
    }

    private static void readsTheReference(Visitor visitor) {
        assertThat(visitor.fetched("a[href='/api/v1/openapi.json']")).contains("\"3.1.");
        visitor.click(".reference summary");
        assertThat(visitor.see(".reference dt")).hasText("q");
    }

    private static void enlarges(Visitor visitor) {
        visitor.click("header.site nav a[rel=nofollow]");

        assertThat(visitor.all("html.large")).hasCount(1);
        visitor.open(".outline > details");
        assertThat(visitor.see(".outline a")).hasAttribute("href", Pattern.compile("^#"));
    }

    private static void changesTheLanguage(Visitor visitor) {
        visitor.click("header.site a[hreflang]");
        assertThat(visitor.all("html"))
                .not()
                .hasAttribute("lang", visitor.language().equals("en") ? "en" : "zh-CN");
        assertThat(visitor.see(".chips")).containsText("2024");
        visitor.click("header.site a[hreflang]");

        assertThat(visitor.see(".chips")).containsText("2024");
        assertThat(visitor.see("#q")).hasValue("产业");
    }

    private static void asksForHelp(Visitor visitor) {
        visitor.click("main a[href^='/help']");

        assertThat(visitor.fetched(".help dt a")).contains("class=\"hits\"");
    }

    private static void findsTheWayBack(Visitor visitor) {
        assertThat(visitor.see(".status")).hasText("404");
        assertThat(visitor.fetched("main a[href^='/documents']")).contains("class=\"documents\"");
    }

    private static void isRecommendedAPlace(Visitor visitor) {
        assertThat(visitor.see(".numbered a"))
                .hasAttribute("href", Pattern.compile("/shanxi-2024/nodes/s3-m2"));
        assertThat(visitor.all(".hits > li")).hasCount(4);
    }
}
