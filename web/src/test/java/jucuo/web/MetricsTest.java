package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jucuo.engine.UnusableIndexException;
import jucuo.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final Requests site = new Requests(new MemoryEngine(List.of(Documents.seed())));

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void countsRequestsByTheTemplateOfTheirRoute() {
        site.get("/documents/seed?q=secret");
        site.get("/documents/seed");
        site.get("/documents/secret");
        site.get("/secret");
        site.send("SECRET", "/search");

        assertThat(metrics())
                .contains(count("GET", "/documents/{id}", 200, 2))
                .contains(count("GET", "/documents/{id}", 404, 1))
                .contains(count("GET", "none", 404, 1))
                .contains(count("other", "none", 405, 1))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("secret"));
    }

    @Test
    void doesNotGrowWithWhatIsAsked() {
        site.get("/search?q=a");
        site.get("/nothing");
        long before = metrics().stream().filter(MetricsTest::isOfRequests).count();

        for (int i = 0; i < 50; i++) {
            site.get("/search?q=a" + i);
            site.get("/nothing" + i);
            site.send("FOO" + i, "/");
        }

        long routes = metrics().stream().filter(MetricsTest::isOfRequests).count();
        long series = before / 2; // of /search, as of what has no route
        assertThat(routes).isEqualTo(before + 2 * series); // other methods, and /metrics itself
    }

    @Test
    void saysWhatTheIndexHoldsAndHowTheMachineIs() {
        double passages = Documents.seed().passages().size();

        assertThat(metrics())
                .contains("jucuo_index_documents 1.0", "jucuo_index_passages " + passages)
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"))
                .anyMatch(line -> line.startsWith("process_uptime_seconds "));
    }

    @Test
    void holdsUpWhereThereIsNoIndex() {
        var missing =
                new ReopeningEngine<LuceneEngine>(() -> {
                    throw new UnusableIndexException("no index");
                });
        try (var waiting = new Requests(missing)) {
            var response = waiting.get("/metrics");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("jucuo_index_documents NaN");
        }
    }

    private List<String> metrics() {
        var response = site.get("/metrics");
        assertThat(response.headers().firstValue("Content-Type")).contains(Metrics.MEDIA_TYPE);
        return response.body().lines().toList();
    }

    private static boolean isOfRequests(String line) {
        return line.startsWith("http_server_requests_seconds");
    }

    private static String count(String method, String route, int status, int count) {
        return "http_server_requests_seconds_count{method=\"%s\",route=\"%s\",status=\"%d\"} %d"
                .formatted(method, route, status, count);
    }
}
