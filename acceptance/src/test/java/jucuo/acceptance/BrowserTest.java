package jucuo.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person does with the site, in Chromium. Pictures of every page are left in {@code
 * target/screenshots} to be looked at.
 */
@ExtendWith(SeedSite.Shared.class)
final class BrowserTest {

    private static final Path PICTURES = Project.ROOT.resolve("acceptance/target/screenshots");
    private static final String SECTION = "建设国家先进制造业重要承载地";

    private static RunningSite site;
    private static Chromium chromium;
    private static String document;

    @BeforeAll
    static void start(SeedSite shared) {
        site = shared.site();
        chromium = shared.chromium();
        document = shared.document();
    }

    static Stream<Arguments> browsers() {
        return Stream.of(Chromium.Width.values())
                .flatMap(w -> Stream.of(Arguments.of(w, true), Arguments.of(w, false)));
    }

    @ParameterizedTest(name = "{0}, script {1}")
    @MethodSource("browsers")
    void findsAMeasureAndTheWayBack(Chromium.Width width, boolean script) {
        try (BrowserContext context = chromium.context(width, script, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/");
            page.locator("#q").fill("工业");
            page.locator("#q").press("Enter");
            assertThat(page.locator(".total")).containsText("5");

            openFilters(page, width);
            page.locator(".facet a", new Page.LocatorOptions().setHasText(SECTION)).click();
            assertThat(page.locator(".chips")).containsText(SECTION);
            assertThat(page.locator(".hits > li")).hasCount(2);
            String results = page.url();

            page.locator(".hit h3 a").first().click();
            assertThat(page.locator("mark").first()).containsText("工业");
            page.goBack();
            page.locator(".hit", new Page.LocatorOptions().setHasText("做大做强优势主导产业"))
                    .locator(".details a")
                    .click();
            assertThat(page.locator("h1")).containsText("做大做强优势主导产业");
            assertThat(page.locator("blockquote")).containsText("大力实施工业高质量发展");

            page.goBack();
            assertThat(page).hasURL(results);
            assertThat(page.locator(".hits > li")).hasCount(2);
            page.locator(".chips li a").first().click();
            assertThat(page.locator(".total")).containsText("5");
        }
    }

    /** In light colours, {@link PointsBrowserTest} has every part of the site. */
    @ParameterizedTest
    @EnumSource(
            value = Chromium.Width.class,
            names = {"ZOOMED", "DESKTOP"})
    void noPageHasAnAccessibilityViolationOrOverflowsInTheDark(Chromium.Width width) {
        var violations = new ArrayList<String>();
        try (BrowserContext context = chromium.context(width, true, ColorScheme.DARK)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaint(message).ifPresent(violations::add));
            for (String path : paths()) {
                page.navigate(site.address() + path);
                String name = width + " " + path;
                new AxeBuilder(page)
                        .analyze()
                        .getViolations()
                        .forEach(rule ->
                                violations.add(name + ": " + rule.getId() + " " + rule.getNodes()));
                Object wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
                if (Boolean.TRUE.equals(wide)) {
                    violations.add(name + ": wider than the window");
                }
                picture(page, width, ColorScheme.DARK, path);
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void speaksEnglishThroughEveryLink() {
        try (BrowserContext context =
                chromium.context(Chromium.Width.DESKTOP, false, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/?lang=en");
            page.locator("#q").fill("智能");
            page.locator("#q").press("Enter");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.locator(".hit .details a").first().click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.locator("nav.path a").first().click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void theKeyboardAloneReachesTheResults() {
        try (BrowserContext context =
                chromium.context(Chromium.Width.DESKTOP, true, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/search?q=智能");
            page.keyboard().press("Tab");
            Locator skip = page.locator("a.skip");
            assertThat(skip).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#content")).isFocused();
        }
    }

    @Test
    void theMarksBelowFactsCanBeTakenAway() {
        try (BrowserContext context =
                chromium.context(Chromium.Width.DESKTOP, false, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + document);
            Locator fact = page.locator(".text .fact").first();
            assertThat(fact).hasCSS("text-decoration-line", "underline");
            page.locator(".views a", new Page.LocatorOptions().setHasText("不标注")).click();
            assertThat(page.locator(".text .fact")).hasCount(0);
        }
    }

    @Test
    void keysLeadFromHitToHitUntilTheyAreTurnedOff() {
        try (BrowserContext context =
                chromium.context(Chromium.Width.DESKTOP, true, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + document + "?q=太原");
            page.keyboard().press("n");
            assertThat(page).hasURL(Pattern.compile("#hit-1$"));
            page.keyboard().press("n");
            assertThat(page).hasURL(Pattern.compile("#hit-2$"));
            page.keyboard().press("p");
            assertThat(page).hasURL(Pattern.compile("#hit-1$"));
            page.locator(".keys input").uncheck();
            page.locator("h1").click();
            page.keyboard().press("n");
            assertThat(page).hasURL(Pattern.compile("#hit-1$"));
            page.goBack();
            assertThat(page).hasURL(Pattern.compile("#hit-2$"));
        }
    }

    @Test
    void aLongFacetIsSearchedWhileTyping() {
        try (BrowserContext context =
                chromium.context(Chromium.Width.DESKTOP, true, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/search");
            Locator facet = page.locator("details.facet:has(.find-value)").first();
            if (facet.getAttribute("open") == null) {
                facet.locator("> summary").click();
            }
            String value = facet.locator(".values .value").nth(3).textContent();
            facet.locator("input[type=search]").fill(value);
            assertThat(facet.locator(".found .value").first()).containsText(value);
            facet.locator(".found a").first().click();
            assertThat(page.locator(".chips")).containsText(value);
            page.goBack();
            assertThat(page.locator(".chips")).hasCount(0);
        }
    }

    private static void openFilters(Page page, Chromium.Width width) {
        if (width != Chromium.Width.DESKTOP) {
            page.locator("details.drawer > summary").click();
        }
        Locator facet =
                page.locator("details.facet", new Page.LocatorOptions().setHasText(SECTION));
        if (facet.getAttribute("open") == null) {
            facet.locator("> summary").click();
        }
    }

    private static List<String> paths() {
        return List.of(
                "/",
                "/?lang=en",
                "/search?q=智能",
                "/search?q=工业&section=" + SECTION,
                "/search?q=国家区域中心城市&lang=en",
                "/search?q=没有这个词&section=" + SECTION,
                "/search?q=产业&group=document&not-section=" + SECTION,
                "/search?q=产业&from=2023年&to=昨天&section=-",
                "/search/facet/section?q=产业&section=" + SECTION,
                "/search/facet/programme?find=制&by=name&lang=en",
                "/help",
                "/help?lang=en",
                "/documents",
                document,
                document + "?q=太原&result=2",
                document + "?q=太原&view=source&type=large",
                document + "/nodes/s2-m1",
                document + "/nodes/s2-m1?q=产业链&lang=en",
                "/commitments",
                "/commitments?view=indicators&lang=en",
                "/commitments?indicator=经济总量&unit=元",
                "/trends?q=产业链,智能,太原",
                "/trends?q=产业&by=issuer&measure=share&lang=en",
                "/programmes",
                "/matrix?q=产业链,智能,没有这个词",
                "/compare?lang=en",
                "/compare/issuers?q=产业",
                "/saved?lang=en",
                "/no-such-page");
    }

    private static void picture(Page page, Chromium.Width width, ColorScheme colours, String path) {
        String name =
                (width + "-" + colours + path)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[/?=&]+", "-");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
    }

    /** What the browser complains of, such as a breach of the content security policy. */
    private static java.util.Optional<String> complaint(ConsoleMessage message) {
        boolean missingPage = message.text().contains("404");
        return message.type().equals("error") && !missingPage
                ? java.util.Optional.of(message.text())
                : java.util.Optional.empty();
    }
}
