package jucuo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Level;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.document.Warning;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    private static final String TEXT = "关于经济的决议\n到2027年,经济总量突破万\n\n亿元规模。(下转05版)";

    @Test
    void writesTheDocumentedForm() throws IOException {
        Excerpt words = Excerpt.of(TEXT, List.of(new Span(8, 22), new Span(24, 29)));
        Excerpt evidence = words.part(0, 18);
        var target =
                new Fact.Target(
                        evidence.span(),
                        evidence.text(),
                        OptionalInt.of(2027),
                        "经济总量",
                        Optional.of(Fact.Comparator.MORE_THAN),
                        Optional.of(new Fact.Quantity(new BigDecimal("1E+12"), "元")));
        var document =
                new PolicyDocument(
                        "d1",
                        new Header(
                                "关于经济的决议",
                                "决议",
                                List.of("太原市委"),
                                Optional.of(Level.CITY),
                                "",
                                "",
                                Optional.of(LocalDate.of(2023, 11, 29)),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                "",
                                Map.of(Header.Field.GENRE, Header.Provenance.EXTRACTED)),
                        new Source("x.txt", "text/plain", "UTF-8", "ab", TEXT),
                        List.of(new Node("p1", "", Kind.PARAGRAPH, "", "", words, List.of(target))),
                        List.of(new Warning(Warning.Code.TRUNCATED, "续文不在本文件中", new Span(29, 36))));

        assertThat(new String(DocumentJson.toJson(document), UTF_8))
                .isEqualTo(
                        "{\"id\":\"d1\",\"title\":\"关于经济的决议\",\"genre\":\"决议\",\"issuers\":[\"太原市委\"],"
                                + "\"level\":\"市\",\"number\":null,\"indexNumber\":null,\"date\":\"2023-11-29\","
                                + "\"published\":null,\"validity\":null,\"themes\":[],\"url\":null,"
                                + "\"provenance\":{\"genre\":\"extracted\"},"
                                + "\"source\":{\"file\":\"x.txt\",\"mediaType\":\"text/plain\",\"charset\":\"UTF-8\","
                                + "\"sha256\":\"ab\",\"characters\":36},"
                                + "\"nodes\":[{\"id\":\"p1\",\"parent\":null,\"kind\":\"paragraph\",\"label\":\"\","
                                + "\"heading\":\"\",\"text\":\"到2027年,经济总量突破万亿元规模。\",\"start\":8,\"end\":29,"
                                + "\"pieces\":[[8,22],[24,29]],\"extent\":{\"start\":8,\"end\":29},"
                                + "\"facts\":[{\"type\":\"target\",\"text\":\"到2027年,经济总量突破万亿元规模\",\"start\":8,"
                                + "\"end\":28,\"year\":2027,\"indicator\":\"经济总量\",\"comparator\":\">\","
                                + "\"value\":\"1000000000000\",\"unit\":\"元\"}]}],"
                                + "\"warnings\":[{\"code\":\"truncated\",\"message\":\"续文不在本文件中\","
                                + "\"start\":29,\"end\":36}]}");
    }

    @Test
    void writesTheEndsOfARangeTheRoleAndTheNumber() {
        Span span = new Span(0, 2);
        String words = span.in(TEXT);
        PolicyDocument document =
                document(
                        List.of(
                                new Fact.Amount(span, words, Fact.Quantity.of("20-25.5", "元")),
                                new Fact.Organisation(
                                        span, words, "财政局", Optional.of(Fact.Role.SUPPORTING)),
                                new Fact.Citation(
                                        span,
                                        words,
                                        "题",
                                        Optional.of("国发〔2018〕1号"),
                                        Optional.empty())));

        assertThat(new String(DocumentJson.toJson(document), UTF_8))
                .contains(
                        "\"value\":\"20-25.5\",\"unit\":\"元\"}",
                        "\"name\":\"财政局\",\"role\":\"supporting\"}",
                        "\"title\":\"题\",\"number\":\"国发〔2018〕1号\"}");
    }

    @Test
    void readsBackWhatItWroteInBothForms() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("DocumentJsonTest.readsBackWhatItWroteInBothForms seed " + seed);
        var documents = new RandomDocuments(new Random(seed));

        for (int i = 0; i < 500; i++) {
            PolicyDocument document = documents.next();
            String text = document.source().text();

            assertThat(DocumentJson.fromStored(DocumentJson.toJson(document), text))
                    .isEqualTo(document);
            assertThat(DocumentJson.fromStored(DocumentJson.toStored(document), text))
                    .isEqualTo(document);
        }
    }

    @Test
    void passesOverFieldsItDoesNotKnow() throws IOException {
        PolicyDocument document = new RandomDocuments(new Random(1)).next();
        ObjectNode tree = (ObjectNode) TREES.readTree(DocumentJson.toJson(document));
        tree.put("later", 1).putObject("more").put("x", true);
        ((ObjectNode) tree.get("nodes").get(0)).put("later", "x");

        assertThat(DocumentJson.fromStored(TREES.writeValueAsBytes(tree), document.source().text()))
                .isEqualTo(document);
    }

    @Test
    void leavesOutFactsOfATypeItDoesNotKnow() throws IOException {
        PolicyDocument document =
                document(List.of(new Fact.Action(new Span(0, 2), TEXT.substring(0, 2))));
        String later =
                new String(DocumentJson.toJson(document), UTF_8)
                        .replace("\"type\":\"action\"", "\"type\":\"later\"");

        assertThat(DocumentJson.fromStored(later.getBytes(UTF_8), TEXT))
                .isEqualTo(document(List.of()));
    }

    @Test
    void refusesWhatIsNoDocumentOrDoesNotFitItsText() {
        byte[] json = DocumentJson.toStored(document(List.of()));

        for (String broken : List.of("", "[]", "{", "{}", "null", "{\"id\": 7}")) {
            assertThatThrownBy(() -> DocumentJson.fromStored(broken.getBytes(UTF_8), ""))
                    .isInstanceOf(MalformedDocumentException.class);
        }
        assertThatThrownBy(() -> DocumentJson.fromStored(json, "别的"))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessage("not a document: a source of 36 characters, given 2");
    }

    @Test
    void refusesEveryDamageToOneFieldWithTheSameException() throws IOException {
        PolicyDocument document = new RandomDocuments(new Random(2)).next();
        JsonNode tree = TREES.readTree(DocumentJson.toStored(document));

        for (String field : List.of("id", "title", "source")) {
            ObjectNode damaged = tree.deepCopy();
            damaged.put(field, 7);
            assertThatThrownBy(() ->
                            DocumentJson.fromStored(
                                    TREES.writeValueAsBytes(damaged), document.source().text()))
                    .isInstanceOf(MalformedDocumentException.class);
        }
    }

    private static PolicyDocument document(List<Fact> facts) {
        Excerpt words = Excerpt.of(TEXT, List.of(new Span(0, 7)));
        return new PolicyDocument(
                "d1",
                Header.titled("题"),
                new Source("x.txt", "text/plain", "UTF-8", "ab", TEXT),
                List.of(new Node("p1", "", Kind.PARAGRAPH, "", "", words, facts)),
                List.of());
    }
}
