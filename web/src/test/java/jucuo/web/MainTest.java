package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "search x --nothing y | Unknown option: '--nothing'",
                "search x --sort up | 'up' is none of relevance, newest, oldest, order",
                "search x --size 0 | '0' is no number from 1 to 100",
                "serve --port 99999 | No port: 99999",
                "log nothing.jsonl | No file nothing.jsonl; serve --search-log FILE writes one.",
            })
    void refusesWrongUsage(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(message).contains("Try: ./jucuo ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void asksForACommand() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Which command: serve, search or log?");
    }

    @Test
    void saysHowToMendAMissingIndex(@TempDir Path folder) {
        assertThat(run("search", "x", "--index", folder.resolve("none").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("no index there; run ./jucuo index");
    }

    @ParameterizedTest
    @CsvSource({"search, --section", "serve, --port", "log, --least"})
    void helps(String command, String option) {
        assertThat(run(command, "--help")).isEqualTo(0);
        assertThat(out.toString()).contains(option);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
