package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import jucuo.engine.UnusableIndexException;
import jucuo.web.link.Asset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    private static final Requests SITE = new Requests(new MemoryEngine(List.of(Documents.seed())));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=%E4%BA%A7%E4%B8%9A",
                "/documents",
                "/documents/seed",
                "/documents/seed/nodes/s1-m1",
                "/opensearch.xml",
                "/robots.txt",
                "/sitemap.xml",
                "/healthz",
                "/metrics",
                "/api/v1/search",
                "/api/v1/documents",
                "/api/v1/documents/seed",
                "/api/v1/documents/seed/source",
            })
    void answersWithSecurityHeaders(String path) {
        var response = SITE.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertIsGuarded(response);
        assertThat(SITE.send("HEAD", path).statusCode()).isEqualTo(200);
        assertThat(SITE.send("HEAD", path).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/documents/nothing",
                "/documents/seed/nodes/nothing",
                "/static/SITE.css",
                "/api/v1/documents/nothing",
                "/documents/%00",
                "/documents/..;%00",
                "/documents/%2e%2e%2f",
                "/..%2f..%2fetc%2fpasswd",
            })
    void refusesWhatIsNotThereWithSecurityHeaders(String path) {
        var response = SITE.get(path);

        assertThat(response.statusCode()).isBetween(400, 404);
        assertIsGuarded(response);
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x y\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: nine\r\n\r\n",
                "GET /search?q=a\u0000b HTTP/1.1\r\nHost: x\r\n\r\n",
            })
    void refusesMalformedRequestsWithSecurityHeaders(String request) throws IOException {
        String response = raw(request);

        assertThat(response).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
        assertThat(response.toLowerCase(Locale.ROOT))
                .contains("content-security-policy: default-src 'none'");
    }

    @Test
    void answersLongAddresses() {
        assertThat(SITE.get("/search?q=" + "%E4%BA%A7".repeat(900)).statusCode()).isEqualTo(200);
        assertThat(SITE.get("/search?q=" + "a".repeat(40_000)).statusCode()).isEqualTo(414);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"})
    void refusesOtherMethodsThanReading(String method) {
        for (String path : List.of("/search", "/api/v1/search", "/nothing")) {
            var response = SITE.send(method, path);

            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
            assertIsGuarded(response);
        }
    }

    @Test
    void givesProgramsAProblemAndReadersAPage() {
        assertThat(SITE.get("/api/v1/documents/nothing").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(SITE.page("/documents/nothing?lang=en").select("h1").text())
                .isEqualTo("Page not found");
    }

    @Test
    void letsOtherSitesReadTheApi() {
        var headers = SITE.get("/api/v1/search").headers();

        assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
        assertThat(SITE.get("/").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void sparesWhatTheBrowserHas() {
        String path = "/documents/seed?q=a";
        String tag = SITE.get(path).headers().firstValue("ETag").orElseThrow();

        var again = SITE.send("GET", path, "If-None-Match", "\"x\", " + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(SITE.send("GET", path + "b", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void compresses() throws IOException {
        var connection =
                (java.net.HttpURLConnection)
                        URI.create(SITE.address() + "/documents/seed").toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");

        try (InputStream in = connection.getInputStream()) {
            assertThat(connection.getContentEncoding()).isEqualTo("gzip");
            assertThat(connection.getHeaderField("Vary")).contains("Accept-Encoding");
            String page =
                    new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(page.strip()).endsWith("</html>");
        }
    }

    @Test
    void keepsAssetsForEver() {
        for (Asset asset : Asset.values()) {
            var response = SITE.get(asset.path());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Cache-Control"))
                    .contains("public, max-age=31536000, immutable");
            assertThat(response.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                    .isEqualTo(asset.mediaType().replace(" ", ""));
            assertIsGuarded(response);
        }
    }

    @Test
    void saysHowToMendAMissingIndexAndRecovers(@TempDir Path folder) throws IOException {
        var there = new AtomicBoolean();
        try (var index = Indexes.of(folder, List.of(Documents.seed()))) {
            var engine =
                    new ReopeningEngine<>(() -> {
                        if (!there.get()) {
                            throw new UnusableIndexException("no index; run ./jucuo index");
                        }
                        return index;
                    });
            try (var waiting = new Requests(engine)) {
                assertThat(waiting.get("/healthz").statusCode()).isEqualTo(503);
                assertThat(waiting.get("/healthz").body())
                        .isEqualTo(
                                "{\"status\":\"unusable\",\"message\":\"no index; run ./jucuo index\"}");
                assertThat(waiting.get("/").statusCode()).isEqualTo(503);
                assertThat(waiting.page("/").select(".mend").text())
                        .isEqualTo("no index; run ./jucuo index");
                assertThat(waiting.get("/api/v1/search").body())
                        .contains("no index; run ./jucuo index");
                assertIsGuarded(waiting.get("/"));

                there.set(true);

                assertThat(waiting.get("/").statusCode()).isEqualTo(200);
                assertThat(waiting.get("/healthz").statusCode()).isEqualTo(200);
            }
        }
    }

    static void assertIsGuarded(HttpResponse<?> response) {
        SecurityHeaders.ALL.forEach((name, value) -> {
            var found = response.headers().allValues(name);
            assertThat(found).as(name + " of " + response.uri()).hasSize(1);
            if (!name.equals("Cross-Origin-Resource-Policy")) {
                assertThat(found).containsExactly(value);
            }
        });
    }

    private String raw(String request) throws IOException {
        URI address = URI.create(SITE.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
