package jucuo.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved searches and the reading list, kept by the browser. */
@ExtendWith(SeedSite.Shared.class)
final class KeptBrowserTest {

    private static SeedSite seeds;

    @BeforeAll
    static void start(SeedSite shared) {
        seeds = shared;
    }

    @ParameterizedTest
    @CsvSource({"PHONE, zh", "DESKTOP, en"})
    void keepsSearchesAndPassagesAndLetsThemGo(Chromium.Width width, String language) {
        String lang = "lang=" + language;
        try (var visit = seeds.visit(width, true, "/search?q=工业&" + lang)) {
            Page page = visit.page();
            page.locator(".forms .keep").click();
            assertThat(page.locator(".forms .keep")).hasAttribute("aria-pressed", "true");
            String title = page.locator(".hit h3").first().textContent().strip();
            page.locator(".hit .keep").first().click();
            visit.looksRight("kept-results-" + width + "-" + language);
            page.navigate(seeds.site().address() + seeds.document() + "?" + lang);
            page.locator(".views .keep").click();

            page.navigate(seeds.site().address() + "/saved?" + lang);
            assertThat(page.locator(".kept-page")).hasAttribute("data-ready", "true");
            assertThat(page.locator(".kept-searches > li")).hasCount(1);
            assertThat(page.locator(".kept-searches a").first()).hasText("工业");
            assertThat(page.locator(".kept-list > li")).hasCount(2);
            assertThat(page.locator(".kept-list a").last()).hasText(title);
            visit.looksRight("kept-" + width + "-" + language);

            page.locator(".kept-list .keep").first().click();
            assertThat(page.locator(".kept-list > li")).hasCount(1);
            page.onDialog(dialog -> dialog.accept());
            page.locator(".forget").click();
            assertThat(page.locator(".kept-searches > li")).hasCount(0);
            page.reload();
            assertThat(page.locator(".none-of-kept-list")).isVisible();
        }
    }

    @Test
    void tellsWhatIsNewSinceASearchWasLookedAt() {
        try (var visit = seeds.visit(Chromium.Width.DESKTOP, true, "/saved?lang=en")) {
            Page page = visit.page();
            String id = seeds.document().substring("/documents/".length());
            // five passages have the word; two were there when the search was looked at last
            page.evaluate(
                    "id => localStorage.setItem('jucuo.kept', JSON.stringify({searches: [{query: 'q=工业',"
                            + " name: '工业', seen: {at: '2026-01-02T00:00:00Z', total: 2,"
                            + " documents: {[id]: 2}}}]}))",
                    id);
            page.reload();
            Locator news = page.locator(".kept-searches .details");
            assertThat(news.locator("strong")).hasText("3 new in 1 documents since 2026-01-02");
            assertThat(news.locator(".count")).hasText(" +3");

            page.locator(".kept-searches a").first().click();
            assertThat(page.locator(".forms .keep")).hasAttribute("aria-pressed", "true");
            page.waitForCondition(
                    () -> page.evaluate("localStorage['jucuo.kept']").toString().contains(":5"));
            page.goBack();
            assertThat(news).containsText("Nothing new since");
        }
    }

    @Test
    void goesFromBrowserToBrowserAsAFile(@TempDir Path folder) {
        Path file = folder.resolve("kept.json");
        try (var visit = seeds.visit(Chromium.Width.DESKTOP, true, "/search?q=产业")) {
            visit.page().locator(".forms .keep").click();
            visit.page().navigate(seeds.site().address() + "/saved");
            Download download =
                    visit.page().waitForDownload(() -> visit.page().locator(".save-file").click());
            download.saveAs(file);
        }
        try (var visit = seeds.visit(Chromium.Width.DESKTOP, true, "/saved")) {
            Page page = visit.page();
            page.locator("input[type=file]").setInputFiles(file);
            assertThat(page.locator(".kept-searches a").first()).hasText("产业");
            assertThat(page.locator(".kept-files [role=status]")).containsText("已导入 1 个检索");
            page.locator("input[type=file]").setInputFiles(Project.ROOT.resolve("README.md"));
            assertThat(page.locator(".kept-files [role=status]")).containsText("不是");
            assertThat(page.locator(".kept-searches > li")).hasCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, zh", "DESKTOP, en"})
    void saysThatItNeedsScripts(Chromium.Width width, String language) {
        try (var visit = seeds.visit(width, false, "/saved?lang=" + language)) {
            assertThat(visit.page().locator(".notice")).containsText("JavaScript");
            assertThat(visit.page().locator("[data-needs-script]:visible")).hasCount(0);
            assertThat(visit.page().locator(".keep:visible")).hasCount(0);
            visit.looksRight("kept-without-script-" + width + "-" + language);
        }
    }
}
