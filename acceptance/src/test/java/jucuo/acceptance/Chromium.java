package jucuo.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The machine's own Chromium, driven from the tests; where there is none, they are skipped, but
 * never in CI.
 */
final class Chromium implements AutoCloseable {

    /** Widths that pages are looked at in, in CSS pixels. */
    enum Width {
        /** A desktop's window at 400 %, as WCAG's criterion 1.4.10 (reflow) has it. */
        ZOOMED(320, 256),
        PHONE(360, 740),
        DESKTOP(1280, 900);

        private final int width;
        private final int height;

        Width(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<Path> PLACES =
            List.of(
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path chromium =
                PLACES.stream().filter(Files::isExecutable).findFirst().orElse(PLACES.getFirst());
        assumeTrue(
                Files.isExecutable(chromium) || "true".equals(System.getenv("CI")),
                "needs Chromium, which .ci/run installs");
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync",
                                                        "--no-first-run")));
        return new Chromium(playwright, browser);
    }

    /** A fresh profile. */
    BrowserContext context(Width width, boolean javaScript, ColorScheme colours) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(width.width, width.height)
                        .setJavaScriptEnabled(javaScript)
                        .setColorScheme(colours)
                        .setLocale("zh-CN"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
