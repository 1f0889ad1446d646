package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import jucuo.document.Header.Field;
import jucuo.document.Header.Provenance;
import jucuo.document.Kind;
import jucuo.document.Level;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.document.Warning;
import jucuo.indexer.reader.TextDocument;
import org.junit.jupiter.api.Test;

class SeedOutlineTest {

    private static final Path GOLD = Path.of("../../shared/gold/seed.json");

    private final TextDocument seed = Outlines.seed();
    private final Outline outline = new Structure().outline(seed);

    @Test
    void hasTheTreeThatItsAuthorMeant() {
        assertThat(Outlines.tree(outline)).isEqualTo(Outlines.resource("seed-outline.txt"));
    }

    @Test
    void readsItsHeader() {
        var header = outline.header();

        assertThat(header.title()).isEqualTo("中国共产党太原市第十二届委员会第五次全体会议决议");
        assertThat(header.genre()).isEqualTo("决议");
        assertThat(header.issuers()).containsExactly("中国共产党太原市第十二届委员会");
        assertThat(header.level()).isEqualTo(Optional.of(Level.CITY));
        assertThat(header.number()).isEmpty();
        assertThat(header.date()).isEqualTo(Optional.of(LocalDate.of(2023, 11, 29)));
        assertThat(header.provenance())
                .containsEntry(Field.TITLE, Provenance.EXTRACTED)
                .containsEntry(Field.DATE, Provenance.EXTRACTED)
                .containsEntry(Field.LEVEL, Provenance.INFERRED)
                .doesNotContainKey(Field.NUMBER);
    }

    @Test
    void saysThatTheTextGoesOnElsewhere() {
        int start = seed.text().indexOf("(下转05版)");

        assertThat(outline.warnings())
                .containsExactly(
                        new Warning(
                                Warning.Code.TRUNCATED,
                                "原文注明“下转05版”,续文不在本文件中",
                                new Span(start, start + 7)));
    }

    @Test
    void joinsTheWordsThatColumnsCut() {
        assertThat(outline.nodes()).anyMatch(n -> n.text().contains("一体化发展格局初步形成"));
        assertThat(outline.nodes()).anyMatch(n -> n.text().equals("全会强调,要建设国内外重要文化旅游目的地。"));
        assertThat(outline.nodes()).anyMatch(n -> n.text().contains("推进本土品牌全国化布局。"));
    }

    @Test
    void hasTheMeasuresOfTheOutlineMadeByHand() throws Exception {
        assumeTrue(Files.exists(GOLD), "skipped: no ../shared/gold beside the checkout");
        JsonNode gold = new ObjectMapper().readTree(GOLD.toFile());
        var document =
                new PolicyDocument(
                        "seed",
                        outline.header(),
                        seed.source(),
                        outline.nodes(),
                        outline.warnings());

        List<String> measures =
                outline.nodes().stream()
                        .filter(n -> n.kind() == Kind.MEASURE)
                        .map(n ->
                                "%s|%s|%s|%s".formatted(n.label(), n.heading(), n.text(), n.span()))
                        .toList();
        List<String> sections =
                outline.nodes().stream()
                        .filter(n -> isTheme(document, n))
                        .map(n -> "%s|%s".formatted(n.heading(), document.extent(n)))
                        .toList();

        assertThat(measures)
                .isEqualTo(
                        elements(gold.get("sections"))
                                .flatMap(s -> elements(s.get("measures")))
                                .map(SeedOutlineTest::measure)
                                .toList());
        assertThat(sections)
                .isEqualTo(elements(gold.get("sections")).map(SeedOutlineTest::section).toList());
    }

    private static boolean isTheme(PolicyDocument document, Node node) {
        return document.children(node).stream().anyMatch(n -> n.kind() == Kind.MEASURE);
    }

    private static String measure(JsonNode m) {
        return "%s|%s|%s|%s"
                .formatted(
                        m.get("label").asText(),
                        m.get("heading").asText(),
                        m.get("text").asText(),
                        span(m));
    }

    private static String section(JsonNode s) {
        return "%s|%s".formatted(s.get("heading").asText(), span(s));
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }

    private static java.util.stream.Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
