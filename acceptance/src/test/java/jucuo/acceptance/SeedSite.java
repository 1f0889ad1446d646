package jucuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The site of the seeds and a browser to look at it with; one for all browser tests of a run, which
 * name it as a parameter.
 *
 * @param document address of the seed's reading view
 */
record SeedSite(RunningSite site, Chromium chromium, String document, Path folder)
        implements AutoCloseable {

    private static final Path PICTURES = Project.ROOT.resolve("acceptance/target/screenshots");

    static SeedSite start() {
        Chromium chromium = Chromium.start();
        try {
            Path folder = Files.createTempDirectory("jucuo-browser");
            RunningSite site = RunningSite.onSeeds(folder.resolve("index"));
            String id = site.json("/api/v1/documents").at("/documents/0/id").asText();
            return new SeedSite(site, chromium, "/documents/" + id, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh profile at a path of the site. */
    Visit visit(Chromium.Width width, boolean script, String path) {
        BrowserContext context = chromium.context(width, script, ColorScheme.LIGHT);
        Page page = context.newPage();
        page.navigate(site.address() + path);
        return new Visit(context, page, script);
    }

    /** A page in a profile of its own. */
    record Visit(BrowserContext context, Page page, boolean script) implements AutoCloseable {

        /**
         * Nothing that axe finds fault with, where it can run, and nothing wider than the window; a
         * picture is kept.
         */
        void looksRight(String picture) {
            if (script) { // axe waits for ever where the page's scripts are off
                assertThat(
                                new AxeBuilder(page)
                                        .analyze().getViolations().stream()
                                                .map(rule -> rule.getId() + " " + rule.getNodes()))
                        .as(picture)
                        .isEmpty();
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .as(picture + " is wider than the window")
                    .isEqualTo(false);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(picture + ".png"))
                            .setFullPage(true));
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public void close() {
        site.close();
        chromium.close();
        Folders.delete(folder);
    }

    /** Gives the one site to the tests that ask for it; it ends with the run. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == SeedSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SeedSite.class))
                    .computeIfAbsent(SeedSite.class, _ -> start());
        }
    }
}
