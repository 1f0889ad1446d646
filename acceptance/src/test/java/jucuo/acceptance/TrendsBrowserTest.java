package jucuo.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trends as a drawing for everybody, and as a chart to look into where scripts run. */
@ExtendWith(SeedSite.Shared.class)
final class TrendsBrowserTest {

    private static SeedSite seeds;

    @BeforeAll
    static void start(SeedSite shared) {
        seeds = shared;
    }

    @ParameterizedTest
    @CsvSource({"PHONE, true, zh", "PHONE, false, en", "DESKTOP, true, en", "DESKTOP, false, zh"})
    void areDrawnAndCanBeLookedInto(Chromium.Width width, boolean script, String language) {
        try (var visit = seeds.visit(width, script, "/trends?q=产业链,智能,太原&lang=" + language)) {
            Page page = visit.page();
            Locator drawing = page.locator(".chart svg.drawing");
            assertThat(drawing).isVisible();
            assertThat(page.locator(".chart .keep")).hasCount(script ? 1 : 0);
            if (script) {
                page.locator(".chart .keep").click();
                assertThat(page.locator(".live canvas")).isVisible();
                assertThat(drawing).isHidden();
                assertThat(page.locator(".u-legend")).containsText("产业链");
                visit.looksRight("trends-live-" + width + "-" + language);
                page.locator(".chart .keep").click();
                assertThat(drawing).isVisible();
                assertThat(page.locator(".live")).isHidden();
            } else {
                visit.looksRight("trends-still-" + width + "-" + language);
            }
        }
    }
}
