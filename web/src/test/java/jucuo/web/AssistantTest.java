package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jucuo.document.PolicyDocument;
import jucuo.engine.UnusableIndexException;
import jucuo.lucene.LuceneEngine;
import jucuo.schema.Facet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as an assistant sees it, by the client of the protocol's own SDK. */
final class AssistantTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PolicyDocument SEED = Documents.seed();
    private static final PolicyDocument LONG =
            Documents.of("long", "长文件", List.of("甲".repeat(45_000), "乙。", "丙".repeat(15_000)));

    private static LuceneEngine engine;
    private static Requests site;
    private static McpSyncClient client;

    @BeforeAll
    static void connect(@TempDir Path folder) {
        engine = Indexes.of(folder, List.of(SEED, LONG));
        site = new Requests(engine, engine);
        client = client(site);
        client.initialize();
    }

    @AfterAll
    static void disconnect() {
        client.close();
        site.close();
        engine.close();
    }

    private static McpSyncClient client(Requests site) {
        return McpClient.sync(HttpClientStreamableHttpTransport.builder(site.address()).build())
                .clientInfo(McpSchema.Implementation.builder("test", "1").build())
                .build();
    }

    @Test
    void offersFourToolsThatOnlyRead() {
        var tools = client.listTools().tools();

        assertThat(tools)
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder(
                        "search", "get_document", "get_measure", "list_commitments");
        assertThat(tools).allMatch(t -> t.annotations().readOnlyHint());
        assertThat(client.getServerInstructions()).contains("verbatim");
        Object properties =
                tools.stream()
                        .filter(t -> t.name().equals("search"))
                        .map(t -> t.inputSchema().get("properties"))
                        .findFirst()
                        .orElseThrow();
        var facets = Stream.of(Facet.values()).map(Facet::key).toArray(String[]::new);
        assertThat(properties)
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys((Object[]) facets);
    }

    @Test
    void findsPassagesWithTheirWordsAndWhereTheyStand() {
        JsonNode found = answer("search", Map.of("q", "链长制", "kind", List.of("measure")));

        assertThat(found.path("total").asInt()).isEqualTo(1);
        JsonNode hit = found.at("/hits/0");
        assertThat(hit.path("text").asText()).contains("链长制");
        assertThat(hit.path("truncated").asBoolean()).isFalse();
        assertIsVerbatim(SEED, hit);
        assertThat(site.page(hit.path("url").asText().substring(site.address().length())).text())
                .contains(hit.path("heading").asText());
    }

    @Test
    void narrowsByFacetsAndPagesAsTheSiteDoes() {
        JsonNode second = answer("search", Map.of("q", "建设", "size", 3, "page", 2));
        JsonNode none = answer("search", Map.of("q", "建设", "issuer", List.of("nobody")));

        assertThat(second.path("hits")).hasSize(3);
        assertThat(second.path("page").asInt()).isEqualTo(2);
        assertThat(none.path("total").asInt()).isZero();
    }

    @Test
    void readsADocumentInPartsOfBoundedSize() {
        var texts = new StringBuilder();
        JsonNode next = JSON.getNodeFactory().numberNode(0);
        int parts = 0;
        while (!next.isNull()) {
            JsonNode part = answer("get_document", Map.of("id", "long", "from", next.asInt()));
            assertThat(part.toString().length()).isLessThan(40_000);
            for (JsonNode node : part.path("nodes")) {
                texts.append(node.path("id").asText())
                        .append(node.path("truncated").asBoolean() ? "… " : " ");
            }
            next = part.path("next");
            parts++;
        }

        assertThat(texts.toString()).isEqualTo("s1 s1-m1… s1-m2 s1-m3 ");
        assertThat(parts).isEqualTo(3);
    }

    @Test
    void showsHowADocumentIsMadeWithoutItsWords() {
        JsonNode outline = answer("get_document", Map.of("id", "seed", "outline", true));

        assertThat(outline.path("nodes")).hasSize(SEED.nodes().size());
        assertThat(outline.path("nodes").findValues("text")).isEmpty();
        assertThat(outline.path("nodesTotal").asInt()).isEqualTo(SEED.nodes().size());
        assertThat(outline.path("warnings")).hasSize(1);
    }

    @Test
    void givesAMeasureWithAllThatIsNeededToCiteIt() {
        JsonNode measure = answer("get_measure", Map.of("document", "seed", "node", "s1-m1"));

        assertIsVerbatim(SEED, measure);
        assertThat(measure.path("next").isNull()).isTrue();
        assertThat(measure.path("facts")).hasSize(SEED.node("s1-m1").orElseThrow().facts().size());
        assertThat(measure.path("citation").asText())
                .startsWith("中国共产党太原市第十二届委员会. ")
                .contains("[EB/OL]")
                .contains(measure.path("permalink").asText());
        assertThat(measure.path("permalink").asText()).contains("?text=");
    }

    @Test
    void readsALongMeasureToItsEnd() {
        var words = new StringBuilder();
        JsonNode next = JSON.getNodeFactory().numberNode(0);
        while (!next.isNull()) {
            var arguments =
                    Map.of("document", "long", "node", "s1-m1", "from", (Object) next.asInt());
            JsonNode part = answer("get_measure", arguments);
            assertIsVerbatim(LONG, part);
            words.append(part.path("text").asText());
            next = part.path("next");
        }

        assertThat(words.toString()).isEqualTo(LONG.node("s1-m1").orElseThrow().text());
    }

    @Test
    void listsCommitments() {
        JsonNode listed = answer("list_commitments", Map.of("indicator", "经济总量"));

        assertThat(listed.path("total").asInt()).isEqualTo(1);
        JsonNode target = listed.at("/commitments/0");
        assertThat(target.path("value").asText()).isEqualTo("1000000000000");
        assertIsVerbatim(SEED, target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "get_document | {\"id\": \"nothing\"} | No document nothing; ids are what `search` gives.",
                "get_measure | {\"document\": \"seed\", \"node\": \"x\"} | No node x in it; ids are what `search` gives.",
                "get_measure | {\"document\": \"seed\", \"node\": \"s1-m1\", \"from\": 99999} | The words end at",
                "search | {\"q\": \"产业\", \"size\": 1000} | maximum",
                "search | {\"q\": \"产业\", \"colour\": \"red\"} | colour",
                "search | {} | q",
            })
    void tellsAnAssistantWhatIsWrong(String tool, String arguments, String reason)
            throws IOException {
        Map<String, Object> said =
                JSON.convertValue(
                        JSON.readTree(arguments),
                        JSON.getTypeFactory()
                                .constructMapType(Map.class, String.class, Object.class));

        McpSchema.CallToolResult result =
                client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(said).build());

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains(reason);
    }

    @Test
    void tellsAnAssistantThatThereIsNoIndex() {
        var missing =
                new ReopeningEngine<LuceneEngine>(() -> {
                    throw new UnusableIndexException("no index; run ./jucuo index");
                });
        try (var waiting = new Requests(missing, missing);
                var asking = client(waiting)) {
            asking.initialize();

            var result = asking.callTool(call("search", Map.of("q", "产业")));

            assertThat(result.isError()).isTrue();
            assertThat(text(result)).isEqualTo("no index; run ./jucuo index");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, 403",
        "http://localhost.evil.example, 403",
        "null, 403",
        "http://localhost:6274, 200",
        "http://127.0.0.1, 200",
    })
    void refusesPagesOfOtherSites(String origin, int status) {
        var response = post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}", "Origin", origin);

        assertThat(response.statusCode()).isEqualTo(status);
        SiteTest.assertIsGuarded(response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "\"x\"",
                "{\"jsonrpc\":\"2.0\",\"id\":1}",
                "\u0000"
            })
    void refusesWhatIsNoMessage(String body) {
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesMessagesWithoutBound() {
        assertThat(post(" ".repeat(300_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void keepsNoStreamOpen() {
        var response = site.get("/mcp");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
        SiteTest.assertIsGuarded(response);
    }

    private static HttpResponse<String> post(String body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(site.address() + "/mcp"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json, text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static McpSchema.CallToolRequest call(String tool, Map<String, Object> arguments) {
        return McpSchema.CallToolRequest.builder(tool).arguments(arguments).build();
    }

    /** What a tool answers, which says the same as text and as an object. */
    private static JsonNode answer(String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(call(tool, arguments));
        assertThat(result.isError()).as(text(result)).isFalse();
        try {
            JsonNode answer = JSON.readTree(text(result));
            JsonNode structured =
                    JSON.readTree(JSON.writeValueAsString(result.structuredContent()));
            assertThat(structured).isEqualTo(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().getFirst()).text();
    }

    /** Its text is what its span holds, less line breaks. */
    private static void assertIsVerbatim(PolicyDocument document, JsonNode words) {
        String source = document.source().text();
        int start = words.path("start").asInt();
        int end = words.path("end").asInt();
        assertThat(source.substring(start, end).replace("\n", ""))
                .isEqualTo(words.path("text").asText());
    }
}
