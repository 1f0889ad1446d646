package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No address brings the site down, and no answer is without its security headers. */
class RandomAddressesTest {

    private static final int REQUESTS = 10_000;

    /** What requests are made of, beside single characters. */
    private static final List<String> PIECES =
            List.of(
                    "/",
                    "/search",
                    "/documents",
                    "/documents/seed",
                    "/nodes/",
                    "/search/facet/issuer",
                    "not-kind=measure",
                    "from=2023",
                    "to=2023%E5%B9%B4",
                    "group=document",
                    "result=3",
                    "view=source",
                    "node=s1-m1",
                    "s1-m1",
                    "/api/v1/",
                    "search",
                    "source",
                    "/healthz",
                    "/metrics",
                    "/static/",
                    "?",
                    "&",
                    "=",
                    "q=",
                    "page=",
                    "size=",
                    "sort=",
                    "order",
                    "lang=en",
                    "mode=exact",
                    "kind=measure",
                    "section=",
                    "year=2027",
                    "%E4%BA%A7%E4%B8%9A",
                    "%22",
                    "(",
                    ")",
                    "-",
                    "OR",
                    "heading:",
                    "%",
                    "%zz",
                    "%00",
                    "%ff",
                    "%ED%A0%80",
                    "%2e%2e%2f",
                    "..",
                    ";",
                    "//",
                    "+",
                    "%20",
                    "99999999999",
                    "-1",
                    "\\",
                    "<script>",
                    "%3Cscript%3E",
                    "'",
                    "\"",
                    "#",
                    "{",
                    "}",
                    "|",
                    "^",
                    "~",
                    "@");

    private static final List<String> HEADERS =
            List.of(
                    "If-None-Match: ,,\"",
                    "Accept-Encoding: gzip;q=x",
                    "Accept: */*;;",
                    "Range: bytes=-",
                    "If-Modified-Since: never",
                    "Cookie: a=\u0001",
                    "Expect: nothing");

    @Test
    void answersEachWithoutAnErrorOfItsOwn() throws IOException {
        long seed = 20231129;
        var random = new Random(seed);
        var engine = new MemoryEngine(List.of(Documents.seed()));
        var astray = new ArrayList<String>();

        try (var site = new Requests(engine)) {
            URI address = URI.create(site.address());
            for (int i = 0; i < REQUESTS; i++) {
                String request = request(random);
                String head = head(address, request);
                if (!isSound(head)) {
                    astray.add(request + " -> " + head);
                }
            }
        }

        assertThat(astray).as("seed " + seed).isEmpty();
    }

    private static String request(Random random) {
        var target = new StringBuilder("/");
        for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
            target.append(
                    random.nextInt(4) == 0
                            ? String.valueOf((char) (33 + random.nextInt(94)))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        if (random.nextInt(200) == 0) {
            target.append("a".repeat(random.nextInt(10_000)));
        }
        String header =
                random.nextInt(5) == 0 ? HEADERS.get(random.nextInt(HEADERS.size())) + "\r\n" : "";
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n";
    }

    private static boolean isSound(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return head.matches("(?s)HTTP/1\\.1 [234]\\d\\d .*")
                && SecurityHeaders.ALL.keySet().stream()
                        .allMatch(h -> lower.contains("\r\n" + h.toLowerCase(Locale.ROOT) + ": "));
    }

    /** Status line and headers of the answer. */
    private static String head(URI address, String request) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            byte[] answer = socket.getInputStream().readAllBytes();
            String text = new String(answer, StandardCharsets.ISO_8859_1);
            return text.substring(0, text.indexOf("\r\n\r\n") + 2);
        }
    }
}
