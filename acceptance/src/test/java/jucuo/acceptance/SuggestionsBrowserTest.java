package jucuo.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Suggestions and corrections, as a reader meets them. */
@ExtendWith(SeedSite.Shared.class)
final class SuggestionsBrowserTest {

    private static final Path PICTURES = Project.ROOT.resolve("acceptance/target/screenshots");

    private static RunningSite site;
    private static Chromium chromium;

    @BeforeAll
    static void start(SeedSite shared) {
        site = shared.site();
        chromium = shared.chromium();
    }

    static Stream<Arguments> browsers() {
        return Stream.of(Chromium.Width.PHONE, Chromium.Width.DESKTOP)
                .flatMap(w -> Stream.of(Arguments.of(w, "zh"), Arguments.of(w, "en")));
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void suggestsWhileTyping(Chromium.Width width, String language) {
        try (BrowserContext context = chromium.context(width, true, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/?lang=" + language);
            Locator box = page.locator("#q");
            Locator options = page.locator("[role=option]");

            box.pressSequentially("taiy");
            assertThat(options.first()).containsText("太原");
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".searchbox [role=status]"))
                    .containsText(String.valueOf(options.count()));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(
                                    PICTURES.resolve(
                                            "suggest-" + width + "-" + language + ".png")));

            box.press("ArrowDown");
            assertThat(box).hasAttribute("aria-activedescendant", "suggestion-0");
            box.press("Escape");
            assertThat(box).hasValue("taiy");
            assertThat(options.first()).isHidden();

            box.press("ArrowDown");
            options.first().click();
            assertThat(page.locator(".hits > li").first()).isVisible();
        }
    }

    @Test
    void answersAMisspelledWordAndLeadsBack() {
        try (BrowserContext context =
                chromium.context(Chromium.Width.PHONE, false, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/search?q=" + RunningSite.encoded("太远"));

            assertThat(page.locator(".spelling").first()).containsText("已显示“太原”的结果");
            assertThat(page.locator(".hits > li").first()).isVisible();
            page.locator(".spelling a").first().click();
            assertThat(page.locator(".nothing")).isVisible();
            assertThat(page.locator(".spelling").first()).containsText("太原");
        }
    }

    @Test
    void suggestsOnlyWhatFindsSomething() {
        for (String typed : new String[] {"t", "gy", "产业", "jxty", "建设", "z"}) {
            for (JsonNode each :
                    site.json("/api/v1/suggest?q=" + RunningSite.encoded(typed))
                            .at("/suggestions")) {
                if (!each.at("/kind").asText().matches("document|number")) {
                    String text = each.at("/text").asText();
                    assertThat(site.search(text).at("/total").asInt()).as(text).isPositive();
                }
            }
        }
    }
}
