package jucuo.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jucuo.document.Header;
import jucuo.document.Level;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Relations;
import jucuo.schema.Facet;
import jucuo.web.api.RelationsJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Requests SITE = new Requests(new MemoryEngine(List.of(Documents.seed())));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void searchAnswersAsTheContractSays() {
        JsonNode answer = json("/api/v1/search?q=产业链链长制&kind=measure&size=1");

        assertThat(answer.at("/query").toString())
                .isEqualTo(
                        "{\"q\":\"产业链链长制\",\"filters\":{\"kind\":[\"measure\"]},\"sort\":\"relevance\","
                                + "\"mode\":\"auto\",\"page\":1,\"size\":1,\"expansions\":[]}");
        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        assertThat(answer.at("/tookMs").isNumber()).isTrue();
        JsonNode hit = answer.at("/hits/0");
        assertThat(names(hit))
                .containsExactly(
                        "document",
                        "node",
                        "kind",
                        "path",
                        "label",
                        "heading",
                        "snippet",
                        "text",
                        "start",
                        "end",
                        "score",
                        "match",
                        "missing",
                        "url");
        assertThat(hit.at("/document").toString())
                .isEqualTo(
                        "{\"id\":\"seed\",\"title\":\"中国共产党太原市第十二届委员会第五次全体会议决议\","
                                + "\"issuers\":[\"中国共产党太原市第十二届委员会\"],"
                                + "\"genre\":\"决议\",\"date\":\"2023-11-29\"}");
        assertThat(hit.at("/path/0").asText()).isEqualTo("建设国家先进制造业重要承载地");
        assertThat(hit.at("/snippet/1").toString())
                .isEqualTo("{\"text\":\"产业链“链长制\",\"match\":true}");
        assertThat(hit.at("/start").asInt()).isEqualTo(1329);
        assertThat(hit.at("/end").asInt()).isEqualTo(1427);
        assertThat(hit.at("/url").asText()).isEqualTo("/documents/seed#s1-m1");
        assertThat(names(answer.at("/facets")))
                .isEqualTo(List.of(Facet.values()).stream().map(Facet::key).toList());
        assertThat(answer.at("/facets/kind/0").toString())
                .isEqualTo(
                        "{\"value\":\"measure\",\"label\":\"measure\",\"count\":1,\"selected\":true}");
        assertThat(answer.at("/corrections")).isEmpty();
        assertThat(answer.at("/alternatives").toString())
                .isEqualTo("[{\"q\":\"产业 链链 长制\",\"reason\":\"parts\",\"applied\":false}]");
    }

    @Test
    void givesTheDocumentAndItsSource() {
        JsonNode document = json("/api/v1/documents/seed");
        String source = SITE.get("/api/v1/documents/seed/source").body();

        assertThat(source).isEqualTo(Documents.seed().source().text());
        assertThat(document.at("/source/characters").asInt()).isEqualTo(source.length());
        assertThat(document.at("/warnings/0/code").asText()).isEqualTo("truncated");
        assertThat(json("/api/v1/documents").at("/documents/0/id").asText()).isEqualTo("seed");
    }

    @Test
    void writesWhatIsNotKnownOfADocumentAsNullEverywhere() {
        PolicyDocument known = Documents.of("plain", "随笔", List.of("正文。"));
        var header = Header.titled("随笔");
        var plain = new PolicyDocument("plain", header, known.source(), known.nodes(), List.of());
        try (var site = new Requests(new MemoryEngine(List.of(plain)))) {
            String nothing = "\"genre\":null,\"date\":null";

            assertThat(site.get("/api/v1/search").body()).contains(nothing);
            assertThat(site.get("/api/v1/documents").body()).contains(nothing);
            assertThat(site.get("/api/v1/documents/plain").body())
                    .contains("\"genre\":null")
                    .contains("\"date\":null");
        }
    }

    @Test
    void tellsHowADocumentStandsToOthers() {
        var other =
                new DocumentSummary(
                        "o", "某法", List.of(), "", Optional.of(Level.NATION), Optional.empty(), 1);
        PolicyDocument document = Documents.of("d", "随笔", List.of("正文。"));
        var relations =
                new Relations(
                        List.of(
                                Relations.Copy.of("d", document.source()),
                                new Relations.Copy("e", "e.txt", "text/plain", "GB18030", "ab")),
                        List.of(),
                        List.of(new Relations.Similar(other, 0.75)),
                        List.of(other),
                        List.of(),
                        0);
        String summary =
                "\"id\":\"o\",\"title\":\"某法\",\"issuers\":[],\"genre\":null,\"date\":null,"
                        + "\"level\":\"国家\",\"url\":\"/documents/o\"";

        assertThat(new String(RelationsJson.of(document, relations), UTF_8))
                .endsWith(
                        "\"warnings\":[],\"sources\":[{\"id\":\"d\",\"file\":\"x.txt\","
                                + "\"mediaType\":\"text/plain\",\"charset\":\"UTF-8\",\"sha256\":\""
                                + "0".repeat(64)
                                + "\"},{\"id\":\"e\",\"file\":\"e.txt\",\"mediaType\":\"text/plain\","
                                + "\"charset\":\"GB18030\",\"sha256\":\"ab\"}],\"versions\":[],"
                                + "\"similar\":[{"
                                + summary
                                + ",\"similarity\":0.75}],\"cites\":[{"
                                + summary
                                + "}],\"citedBy\":[],\"citedByTotal\":0}");
    }

    @Test
    void tellsProblems() {
        assertThat(SITE.get("/api/v1/documents/nothing").body())
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Page not found\",\"status\":404,\"detail\":"
                                + "\"The address may be wrong, or the document has left the collection.\"}");
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json(String path) {
        try {
            return JSON.readTree(SITE.get(path).body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }
}
