package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.lucene.LuceneEngine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page is heavier than 100 kB, uncompressed, however much the collection holds. */
class PageSizeTest {

    private static final int MOST = 100_000;

    private static final String SENTENCE =
            "落地见效，加快产业链现代化和绿色低碳发展，健全要素保障机制，支持各类经营主体共同参与建设，让人民群众共享发展成果。";

    @TempDir private static Path folder;

    private static LuceneEngine engine;
    private static Requests site;

    @BeforeAll
    static void start() {
        var documents = new ArrayList<PolicyDocument>();
        for (int i = 0; i < 120; i++) {
            String issuer = "某省第" + i + "市人民政府";
            documents.add(marked(Documents.issued("d" + i, issuer, texts(i, 12))));
        }
        documents.add(marked(Documents.of("report", "一份很长的报告", List.of(texts(500, 130)))));
        documents.add(marked(Documents.of("code", "一部很长的法典", List.of(texts(1000, 1300)))));
        documents.add(Documents.of("plain", "没有标注的文件", List.of(texts(3000, 3))));
        engine = Indexes.of(folder, documents);
        site = new Requests(engine, engine);
    }

    @AfterAll
    static void stop() {
        site.close();
        engine.close();
    }

    private static String[] texts(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> ("推动“第" + i + "号工程”" + SENTENCE).repeat(1 + i % 3))
                .toArray(String[]::new);
    }

    /** The same with what stands in quotes as programmes, and how each begins as a target. */
    private static PolicyDocument marked(PolicyDocument plain) {
        List<Node> nodes = plain.nodes().stream().map(PageSizeTest::marked).toList();
        return new PolicyDocument(plain.id(), plain.header(), plain.source(), nodes, List.of());
    }

    private static Node marked(Node node) {
        Excerpt words = node.words();
        var facts = new ArrayList<Fact>();
        String text = node.text();
        for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
            int end = text.indexOf('”', at) + 1;
            int start = node.span().start();
            String name = text.substring(at, end);
            facts.add(new Fact.Programme(new Span(start + at, start + end), name, name));
        }
        int length = Math.min(text.length(), 40);
        int from = node.span().start();
        facts.add(
                new Fact.Target(
                        new Span(from, from + length),
                        text.substring(0, length),
                        OptionalInt.of(2027),
                        "产值",
                        Optional.of(Fact.Comparator.AT_LEAST),
                        Optional.of(new Fact.Quantity(BigDecimal.TEN, Optional.empty(), "亿元"))));
        return words.text().isEmpty() ? node : node.withFacts(facts);
    }

    static Stream<String> pages() {
        String ten = IntStream.range(1, 11).mapToObj(_ -> "产业发展建设").collect(Collectors.joining());
        String terms =
                IntStream.range(0, 200)
                        .mapToObj(i -> "第" + i + "号工程")
                        .collect(Collectors.joining("\n"));
        List<String> paths =
                List.of(
                        "/",
                        "/search",
                        "/search?q=产业",
                        "/search?q=产业&group=document",
                        "/search?q=产业&group=document&size=20",
                        "/search?q=产业&group=document&size=100",
                        "/search?q=产业&size=50",
                        "/search?q=产业&size=57",
                        "/search?q=产业&size=58",
                        "/search?q=产业&size=77",
                        "/search?q=产业&size=100",
                        "/search?q=产业&size=100&page=3&type=large",
                        "/search?size=100&document=code",
                        "/search?q=“" + ten + "” OR 产业",
                        "/search?q=“" + ten + "” OR 产业&group=document",
                        "/search?q=“" + ten + "” OR 产业&size=50",
                        "/search?q=产业&kind=measure&year=2023&level=市&not-year=2020&from=2020&to=2025",
                        "/search?q=没有这个词&kind=article&year=2023",
                        "/search/facet/programme?q=产业",
                        "/search/facet/issuer?q=“" + ten + "” OR 产业",
                        "/documents?size=100",
                        "/documents/report",
                        "/documents/report?q=产业&result=3",
                        "/documents/report?view=source",
                        "/documents/report?q=产业 OR 发展 OR 建设 OR 人民&view=source&result=3",
                        "/documents/code",
                        "/documents/code?node=s1-m700",
                        "/documents/code?node=s1-m700&q=产业 OR 发展 OR 建设 OR 人民&view=source",
                        "/documents/code/nodes/s1-m700?q=产业&result=1",
                        "/commitments?size=50",
                        "/commitments?size=100",
                        "/commitments?view=indicators&size=100",
                        "/trends?q=产业&q=发展&q=建设&q=人民&by=issuer",
                        "/programmes?size=100",
                        "/matrix?q=" + terms,
                        "/compare?document=code&document=report",
                        "/compare?document=code&document=report&q=产业",
                        "/compare/issuers?issuer=某省第1市人民政府&issuer=某省第2市人民政府&q=产业",
                        "/help",
                        "/saved",
                        "/api");
        return paths.stream()
                .map(p -> p.replace(" ", "%20").replace("\n", "%0A"))
                .flatMap(p -> Stream.of(p, p + (p.contains("?") ? "&" : "?") + "lang=en"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void staysBelowAHundredKilobytes(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST);
    }

    @Test
    void showsEveryHitThatWasAskedFor() {
        Document page = site.page("/search?q=产业&size=100");

        assertThat(page.select(".hits > li")).hasSize(100);
        assertThat(page.select(".hit mark")).hasSizeGreaterThanOrEqualTo(100);
        for (Element snippet : page.select(".snippet")) {
            assertThat(snippet.wholeText()).contains("产业").hasSizeLessThan(60);
        }
        assertThat(site.page("/search?q=产业&group=document&size=100").select(".hits > li"))
                .hasSize(100);
    }

    /** What a heavy page leaves out of a facet is on the page of all its values. */
    @Test
    void leavesEveryFacetWithinReach() {
        Document page = site.page("/search?q=产业&size=100");

        assertThat(page.select(".find-value")).isEmpty();
        for (String facet : List.of("issuer", "programme", "level")) {
            Element all = page.expectFirst("[data-facet=" + facet + "] .all-values a");
            Document values = site.page(all.attr("href"));
            Element value = values.expectFirst(".checks li.listed");
            String name = value.expectFirst("input").attr("name");
            String chosen = value.expectFirst("input").attr("value");
            Element without = value.expectFirst("button.not");

            assertThat(name).isEqualTo(facet);
            assertThat(without.attr("name")).isEqualTo("not-" + facet);
            assertThat(without.attr("value")).isEqualTo(chosen);
            assertThat(values.select(".choose-values input[name=q]").attr("value")).isEqualTo("产业");
        }
    }

    @Test
    void keepsWhatIsChosenAndPassagesWithoutAValueInFacetsThatHaveNoRoom() {
        Document page = site.page("/search?q=产业&size=100&not-issuer=某省第90市人民政府");

        assertThat(page.select("[data-facet=issuer] .values a.excluded .value").eachText())
                .containsExactly("某省第90市人民政府");
        assertThat(page.select("[data-facet=programme] .values").text()).contains("未注明");
    }

    @Test
    void givesAnExclusionUpOnThePageOfAllValues() {
        Document page = site.page("/search/facet/issuer?q=产业&not-issuer=某省第1市人民政府&find=第1市");
        Element excluded = page.expectFirst(".checks input[name=not-issuer]");

        assertThat(excluded.hasAttr("checked")).isTrue();
        assertThat(excluded.attr("value")).isEqualTo("某省第1市人民政府");
        assertThat(page.select(".choose-values input[type=hidden]").eachAttr("name"))
                .doesNotContain("not-issuer");
    }

    @Test
    void showsAsManyCommitmentsAsWereAskedFor() {
        assertThat(site.page("/commitments?size=100&page=2").select(".commitments tbody tr"))
                .hasSize(100)
                .allMatch(row -> row.select("a").size() == 1);
        assertThat(site.page("/commitments?size=50").select(".commitments tbody tr"))
                .hasSize(50)
                .allMatch(row -> row.select("a").size() > 1);
    }

    @Test
    void showsRelatedPassagesInFullWhereverTheReaderCameFrom() {
        Document page = site.page("/documents/code/nodes/s1-m700?q=产业&size=100&result=3");

        assertThat(page.select(".hit")).isNotEmpty().allMatch(h -> h.select("a").size() > 1);
    }

    @Test
    void everyNodeOfALongDocumentIsOnOneOfItsPages() {
        var seen = new ArrayList<String>();
        for (String next = "/documents/code"; !next.isEmpty(); ) {
            Document page = site.page(next);
            seen.addAll(page.select(".text .block").eachAttr("id"));
            next = page.select(".part-of a[rel=next]").attr("href");
        }

        assertThat(seen)
                .isEqualTo(
                        engine.document("code").orElseThrow().nodes().stream()
                                .map(Node::id)
                                .toList());
    }
}
