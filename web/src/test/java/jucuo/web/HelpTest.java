package jucuo.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final Requests SITE = new Requests(new MemoryEngine(List.of(seed())));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/help?lang=en"})
    void everyExampleFindsSomethingInTheSeed(String path) {
        Document help = SITE.page(path);

        assertThat(help.select(".help h2")).hasSize(4);
        assertThat(help.select(".help dt a")).hasSizeGreaterThan(15);
        for (String example : help.select(".help dt a").eachAttr("href")) {
            assertThat(SITE.get(example).statusCode()).as(example).isEqualTo(200);
            Document page = SITE.page(example);
            assertThat(page.select(".hit")).as(example).isNotEmpty();
            assertThat(page.select(".nothing")).as(example).isEmpty();
        }
        assertThat(SITE.get(path).body().getBytes(UTF_8)).hasSizeLessThan(100_000);
    }

    @Test
    void isReachedFromTheSearchBoxAndWhereNothingIsFound() {
        for (String path : List.of("/?lang=en", "/search?q=没有这个词&mode=exact&lang=en")) {
            assertThat(SITE.page(path).select(".syntax a").attr("href"))
                    .as(path)
                    .isEqualTo("/help?lang=en");
        }
    }

    /** With a place, which readers of documents find. */
    private static PolicyDocument seed() {
        PolicyDocument seed = Documents.seed();
        String text = seed.source().text();
        int at = text.indexOf("太原", text.indexOf("全会认为"));
        var place = new Fact.Place(new Span(at, at + 2), "太原", "太原市");
        List<Node> nodes =
                seed.nodes().stream()
                        .map(n -> n.span().contains(place.span()) ? n.withFacts(List.of(place)) : n)
                        .toList();
        return new PolicyDocument(seed.id(), seed.header(), seed.source(), nodes, seed.warnings());
    }
}
