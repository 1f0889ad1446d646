package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "jte");

    @Test
    void escapeEverything() throws IOException {
        var templates = read();

        assertThat(templates).hasSizeGreaterThan(10);
        assertThat(templates).noneMatch(t -> t.contains("$unsafe"));
    }

    @Test
    void holdNoCodeStyleOrForeignAddress() throws IOException {
        assertThat(read())
                .noneMatch(t ->
                        t.contains(" style=") || t.contains("<style") || t.contains(" onclick"))
                .noneMatch(t -> t.matches("(?s).*(src|href)=\"(https?:)?//.*"));
    }

    private static List<String> read() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            var templates = new ArrayList<String>();
            for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                templates.add(Files.readString(file));
            }
            return templates;
        }
    }
}
