package jucuo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.engine.InputFile;
import jucuo.query.Expansion;
import jucuo.query.Mode;
import jucuo.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words are widened by, as a reader sees it. */
class WideningTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "医保, c a", // as typed first
        "“医保”, c",
        "医疗保险, a c",
        "幼儿园, d",
        "学前教育, d",
        "托儿所 学前教育, d", // 托育 for the first
        "二〇二七年, a",
        "２０２７年, a",
        "百分之五, d",
        "万亿元, e",
        "10000亿元, e",
        "国发[2023]1号, e b", // the document itself first
        "国发 (2023) 1 号, e b",
        "文号:国发〔2023〕1号, e",
        "国资委, b e", // as a document defines it
        "标题:意见, e",
        "-医保, e b d a", // negated as typed
    })
    void findsWhatIsMeantAfterWhatIsTyped(String q, String expected) throws IOException {
        try (var engine = engine()) {
            String found =
                    engine.search(SearchRequest.of(q)).hits().stream()
                            .map(hit -> hit.document().id())
                            .collect(Collectors.joining(" "));

            assertThat(sorted(found, q)).isEqualTo(sorted(expected, q));
        }
    }

    /** Where nothing is ranked, the order says nothing. */
    private static List<String> sorted(String ids, String q) {
        List<String> all = List.of(ids.split(" ", -1));
        return q.startsWith("-") || q.startsWith("国资委") ? all.stream().sorted().toList() : all;
    }

    @Test
    void tellsWhatElseWasLookedForAndHowToLeaveItOut() throws IOException {
        try (var engine = engine()) {
            String q = "标题:通知 医保";
            var reading = engine.search(SearchRequest.of(q)).reading();

            assertThat(Expansion.of(q, reading))
                    .containsExactly(new Expansion("医保", List.of("医疗保险"), "标题:通知 \"医保\""));
            assertThat(
                            engine.search(SearchRequest.of("医保").withMode(Mode.EXACT))
                                    .reading()
                                    .widened())
                    .isEmpty();
        }
    }

    @Test
    void marksTheSynonymAsPrinted() throws IOException {
        try (var engine = engine()) {
            var snippet = engine.search(SearchRequest.of("医保")).hits().getLast().snippet();

            assertThat(snippet.stream().filter(run -> run.match()).map(run -> run.text()))
                    .containsExactly("医疗“保险");
        }
    }

    private LuceneEngine engine() throws IOException {
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            add(builder, "a", "通知", "", "到2027年，医疗“保险”全覆盖。");
            add(builder, "b", "通知", "", "依照国发〔2023〕1号，国有资产监督管理委员会（以下简称“国资委”）办理。");
            add(builder, "c", "通知", "", "医保按月结算，由各地负责安排。");
            add(builder, "d", "通知", "", "学前教育和托育增长5%。");
            add(builder, "e", "意见", "国发〔2023〕1号", "国有资产监督管理委员会的收入超过一万亿元。");
            builder.commit();
        }
        return LuceneEngine.open(folder);
    }

    private static void add(
            LuceneIndexBuilder builder, String id, String title, String number, String text)
            throws IOException {
        var words = Excerpt.of(text, List.of(new Span(0, text.length())));
        var node = new Node("p1", "", Kind.PARAGRAPH, "", "", words, List.of());
        var header =
                new Header(
                        title,
                        "",
                        List.of(),
                        Optional.empty(),
                        number,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "",
                        Map.of());
        var source = new Source(id, "text/plain", "UTF-8", "0", text);
        var file = new InputFile(id, 1, Instant.EPOCH, "0", "");
        builder.begin(file);
        builder.add(file, new PolicyDocument(id, header, source, List.of(node), List.of()));
    }
}
