package jucuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents name paths that exist. */
class DocumentationTest {

    /** Words in backticks with a slash, such as {@code `search/src/main`}; no spaces, no URLs. */
    private static final Pattern PATH = Pattern.compile("`(\\.?[\\w-][\\w.-]*/[\\w./-]*)`");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"})
    void namesPathsThatExist(String document) throws IOException {
        var missing =
                PATH.matcher(Files.readString(Project.ROOT.resolve(document)))
                        .results()
                        .map(match -> match.group(1))
                        .filter(path -> Files.notExists(Project.ROOT.resolve(path)))
                        .distinct()
                        .toList();

        assertThat(missing).isEmpty();
    }
}
