package jucuo.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two issuers on one query, reached from the page that compares documents. */
@ExtendWith(SeedSite.Shared.class)
final class IssuersBrowserTest {

    private static SeedSite seeds;

    @BeforeAll
    static void start(SeedSite shared) {
        seeds = shared;
    }

    @ParameterizedTest
    @CsvSource({"PHONE, true, zh", "PHONE, false, en", "DESKTOP, true, en", "DESKTOP, false, zh"})
    void areChosenAndCompared(Chromium.Width width, boolean script, String language) {
        try (var visit = seeds.visit(width, script, "/compare?lang=" + language)) {
            Page page = visit.page();
            page.locator(".intro a").click();
            page.locator("#words").fill("产业");
            page.locator(".go button").click();
            page.locator(".offered a").first().click();
            assertThat(page.locator(".side-title")).isVisible();
            // the seeds have one issuer: the other has nothing to say
            page.navigate(page.url() + "&issuer=" + RunningSite.encoded("山西省人民政府"));
            assertThat(page.locator(".alone-in section")).hasCount(2);
            assertThat(page.locator(".alone-in .hit")).hasCount(5);
            assertThat(page.locator(".both").first()).isVisible();
            visit.looksRight("issuers-" + width + "-" + script + "-" + language);
        }
    }
}
