package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchLogTest {

    @TempDir private Path folder;

    @Test
    void keepsWhatIsAskedAndNothingOfWhoAsks() throws IOException {
        Path file = folder.resolve("searches.jsonl");
        var operator =
                new Operator(
                        Operator.bets(folder.resolve("none"), new Letters(), _ -> {}),
                        new SearchLogFile(file));
        try (var site =
                new Requests(
                        new MemoryEngine(List.of(Documents.seed())), new NoSurveys(), operator)) {
            site.send(
                    "GET",
                    "/search?q=产业&kind=measure&not-issuer=x&from=2023&page=2",
                    "User-Agent",
                    "Secret/1.0",
                    "Cookie",
                    "secret=1",
                    "X-Forwarded-For",
                    "203.0.113.7",
                    "Referer",
                    "https://secret.example/");
            site.get("/api/v1/search?q=" + "%22没有这个%22");
            site.get("/documents/seed?q=产业");
            site.get("/api/v1/suggest?q=产");
        }

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        var json = new ObjectMapper();
        Map<?, ?> page = json.readValue(lines.getFirst(), Map.class);
        assertThat(page.keySet().stream().map(Object::toString))
                .containsExactly(
                        "time",
                        "via",
                        "q",
                        "filters",
                        "excluded",
                        "from",
                        "sort",
                        "page",
                        "hits",
                        "ms");
        assertThat(lines.getFirst())
                .contains(
                        "\"q\":\"产业\"", "\"filters\":{\"kind\":[\"measure\"]}", "\"via\":\"page\"");
        assertThat(Instant.parse(String.valueOf(page.get("time"))).getEpochSecond() % 60).isZero();
        assertThat(lines.getLast()).contains("\"via\":\"api\"", "\"hits\":0");
        assertThat(lines.toString().toLowerCase(Locale.ROOT))
                .doesNotContain("secret", "203.0.113.7", "127.0.0.1", "java");
    }

    @Test
    void isOffUnlessAskedFor() throws IOException {
        try (var site = new Requests(new MemoryEngine(List.of(Documents.seed())))) {
            site.get("/search?q=产业");
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void beginsAnewWhereTheFileIsFull() throws IOException {
        Path file = folder.resolve("searches.jsonl");
        for (int i = 0; i < 10; i++) {
            try (var log = new SearchLogFile(file, 100)) {
                log.accept(line("第" + i + "次", 1));
            }
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "searches.jsonl",
                            "searches.jsonl.1",
                            "searches.jsonl.2",
                            "searches.jsonl.3",
                            "searches.jsonl.4");
        }
        assertThat(Files.readString(file)).contains("第9次");
        assertThat(Files.readString(folder.resolve("searches.jsonl.4"))).contains("第5次");
    }

    @Test
    void countsWhatItCannotKeepAndMakesNobodyWait() throws IOException {
        Path file = folder.resolve("not/there.jsonl");
        int sent = 5000;
        try (var log = new SearchLogFile(file)) {
            Instant start = Instant.now();
            for (int i = 0; i < sent; i++) {
                log.accept(line("问", 1));
            }
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
            Files.createDirectories(file.getParent());
            // whatever was lost before is told with the next line
            while (Files.notExists(file)) {
                log.accept(line("问", 1));
                sent++;
            }
        }

        long written = 0;
        long dropped = 0;
        for (String line : Files.readAllLines(file)) {
            var json = new ObjectMapper().readTree(line);
            dropped += json.path("dropped").asLong();
            written += json.has("q") ? 1 : 0;
        }
        assertThat(written + dropped).isLessThanOrEqualTo(sent).isGreaterThan(sent - 2000);
        assertThat(dropped).isPositive();
    }

    @Test
    void showsWhatIsAskedOftenAndWhatFindsNothing() throws IOException {
        Path file = folder.resolve("searches.jsonl");
        try (var log = new SearchLogFile(file)) {
            for (int i = 0; i < 4; i++) {
                log.accept(line("产业链", 3));
                log.accept(line("產業鏈\u001b", 3));
                log.accept(line("房价", 0));
            }
            log.accept(line("我的电话", 0));
            log.accept(line("我的电话", 0));
            log.accept(narrowed("产业链", 0));
        }
        Files.move(file, folder.resolve("searches.jsonl.1"));
        Files.writeString(file, "{\"dropped\":7}\nnonsense\n");
        var out = new StringWriter();
        var err = new StringWriter();

        int code =
                Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "log",
                        file.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(file + ":2: no line of a search log\n");
        assertThat(out.toString())
                .isEqualTo(
                        """
                        15 searches, 7 without a hit
                        7 more not logged

                        Found nothing, 3 times or more
                                4  房价

                        Asked most, 3 times or more
                                9  产业链
                                4  房价
                        """);
    }

    private static SearchLine line(String q, long hits) {
        return new SearchLine(
                Instant.EPOCH, "page", SearchRequest.of(q), hits, Duration.ofMillis(2));
    }

    private static SearchLine narrowed(String q, long hits) {
        var request = SearchRequest.of(q).toggle(Facet.KIND, "measure");
        return new SearchLine(Instant.EPOCH, "api", request, hits, Duration.ofMillis(2));
    }
}
