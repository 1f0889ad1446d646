package jucuo.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The results page as filters, orders and pages change it, in place or by loading anew. */
@ExtendWith(SeedSite.Shared.class)
final class ResultsBrowserTest {

    /** Tells a page that was loaded from one that was changed in place. */
    private static final String MARK = "window.stillHere = true";

    private static SeedSite seeds;

    @BeforeAll
    static void start(SeedSite shared) {
        seeds = shared;
    }

    static Stream<Arguments> visitors() {
        return Stream.of(Chromium.Width.PHONE, Chromium.Width.DESKTOP)
                .flatMap(w ->
                        Stream.of(
                                Arguments.of(w, true, "zh"),
                                Arguments.of(w, true, "en"),
                                Arguments.of(w, false, "zh"),
                                Arguments.of(w, false, "en")));
    }

    @ParameterizedTest(name = "{0}, script {1}, {2}")
    @MethodSource("visitors")
    void backForwardAndReloadRestoreEveryState(
            Chromium.Width width, boolean script, String language) {
        try (var visit = seeds.visit(width, script, "/search?q=工业&lang=" + language)) {
            Page page = visit.page();
            page.evaluate(MARK);
            String all = total(page);
            choose(page, width, "section");
            String narrowed = total(page);
            assertThat(narrowed).isNotEqualTo(all);
            String address = page.url();
            page.locator(".chips li a").first().click();
            assertThat(page.locator(".total")).containsText(all);

            page.goBack();
            assertThat(page).hasURL(address);
            assertThat(page.locator(".total")).containsText(narrowed);
            page.goBack();
            assertThat(page.locator(".total")).containsText(all);
            assertThat(page.locator(".chips")).hasCount(0);
            page.goForward();
            assertThat(page.locator(".total")).containsText(narrowed);
            assertThat(page.evaluate("window.stillHere === true")).isEqualTo(script);
            page.reload();
            assertThat(page).hasURL(address);
            assertThat(page.locator(".total")).containsText(narrowed);
            visit.looksRight("results-narrowed-" + width + "-" + script + "-" + language);
        }
    }

    @ParameterizedTest(name = "{0}, script {1}, {2}")
    @MethodSource("visitors")
    void pagesFollowEachOther(Chromium.Width width, boolean script, String language) {
        try (var visit = seeds.visit(width, script, "/search?lang=" + language)) {
            Page page = visit.page();
            page.locator(".pages a[rel=next]").click();
            assertThat(page.locator(".hits")).hasAttribute("start", "11");
            assertThat(page.evaluate("scrollY < 300")).isEqualTo(true);
            page.locator(".hit h3 a").first().click();
            assertThat(page.locator(".reading-view")).isVisible();
            page.goBack();
            assertThat(page.locator(".hits")).hasAttribute("start", "11");
        }
    }

    @ParameterizedTest(name = "{0}, script {1}, {2}")
    @MethodSource("visitors")
    void drillsDownWhereTheIssuersAre(Chromium.Width width, boolean script, String language) {
        try (var visit = seeds.visit(width, script, "/search?lang=" + language)) {
            Page page = visit.page();
            for (String place : new String[] {"山西省", "太原市"}) {
                open(page, width, "division");
                value(page, "division", place).click();
                assertThat(page.locator(".chips")).containsText(place);
                if (width == Chromium.Width.PHONE && script) {
                    page.locator(".show-results a").click();
                    assertThat(page.locator(".drawer")).not().hasAttribute("open", "");
                }
            }
            assertThat(page.locator(".chips")).containsText("国家 › 山西省 › 太原市");
            visit.looksRight("results-division-" + width + "-" + script + "-" + language);
        }
    }

    @Test
    void keepsTheFocusAndSaysTheCount() {
        try (var visit = seeds.visit(Chromium.Width.DESKTOP, true, "/search?q=工业")) {
            Page page = visit.page();
            Locator value = page.locator("[data-facet=section] .values a:not(.not)").first();
            String name = value.locator(".value").textContent();
            value.focus();
            page.keyboard().press("Enter");

            Locator chosen = page.locator("[data-facet=section] a.chosen");
            assertThat(chosen).isFocused();
            assertThat(chosen).containsText(name);
            String count = page.locator(".total strong").textContent();
            assertThat(page.getByRole(AriaRole.STATUS).last()).containsText(count);
            page.keyboard().press("Enter");
            assertThat(page.locator(".chips")).hasCount(0);
            assertThat(page.locator("[data-facet=section] a:focus .value")).hasText(name);
        }
    }

    @Test
    void loadsThePageWhereItCannotBeChanged() {
        try (var visit = seeds.visit(Chromium.Width.DESKTOP, true, "/search?q=工业")) {
            Page page = visit.page();
            page.evaluate(
                    "void (window.fetch = () => Promise.reject(new TypeError('no network')))");
            choose(page, Chromium.Width.DESKTOP, "section");
            assertThat(page.locator(".chips li")).hasCount(1);
        }
    }

    private static String total(Page page) {
        return page.locator(".total strong").textContent();
    }

    /** Chooses the first value of a facet. */
    private static void choose(Page page, Chromium.Width width, String facet) {
        open(page, width, facet);
        page.locator("[data-facet=" + facet + "] .values a:not(.not)").first().click();
        assertThat(page.locator(".chips")).isVisible();
    }

    private static Locator value(Page page, String facet, String name) {
        return page.locator("[data-facet=" + facet + "] .values a:not(.not)")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                ".value",
                                                new Page.LocatorOptions().setHasText(name))));
    }

    private static void open(Page page, Chromium.Width width, String facet) {
        Locator drawer = page.locator("details.drawer");
        if (width != Chromium.Width.DESKTOP && drawer.getAttribute("open") == null) {
            drawer.locator("> summary").click();
        }
        Locator details = page.locator("[data-facet=" + facet + "]");
        if (details.getAttribute("open") == null) {
            details.locator("> summary").click();
        }
    }
}
