package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jucuo.web.link.TextFragment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say of themselves to programs. */
class LinkedDataTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><!--";

    private static final Requests SITE =
            new Requests(
                    new MemoryEngine(
                            List.of(
                                    Documents.seed(),
                                    Documents.numbered(
                                            "hostile",
                                            HOSTILE,
                                            "国发〔2023〕1号",
                                            List.of(HOSTILE + "建设。")))));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void nameTheSiteAndItsSearch() {
        JsonNode site = graph("/?q=ignored").get(0);

        assertThat(site.path("@type").asText()).isEqualTo("WebSite");
        assertThat(site.path("url").asText()).isEqualTo(SITE.address() + "/");
        String template = site.at("/potentialAction/target/urlTemplate").asText();
        assertThat(template).isEqualTo(SITE.address() + "/search?q={search_term_string}");
    }

    @Test
    void sayOfADocumentWhatItsHeaderSays() {
        JsonNode document = graph("/documents/seed?q=%E4%BA%A7%E4%B8%9A&lang=en").get(0);

        assertThat(document.toString())
                .isEqualTo(
                        """
                        {"@type":"DigitalDocument","url":"SITE/documents/seed",\
                        "name":"中国共产党太原市第十二届委员会第五次全体会议决议","inLanguage":"zh-CN","genre":"决议","keywords":[],\
                        "publisher":[{"@type":"Organization","name":"中国共产党太原市第十二届委员会"}],\
                        "dateCreated":"2023-11-29","encoding":{"@type":"MediaObject",\
                        "contentUrl":"SITE/api/v1/documents/seed/source","encodingFormat":"text/plain"}}\
                        """
                                .replace("SITE", SITE.address()));
    }

    @Test
    void sayTheNumberOfADocument() {
        JsonNode identifier = graph("/documents/hostile").get(0).at("/identifier/0");

        assertThat(identifier.path("name").asText()).isEqualTo("发文字号");
        assertThat(identifier.path("value").asText()).isEqualTo("国发〔2023〕1号");
    }

    @Test
    void leadToAPassageFromTheTop() {
        JsonNode graph = graph("/documents/seed/nodes/s1-m1?lang=en&q=a");

        assertThat(graph.get(0).path("name").asText()).isEqualTo("一是 做大做强优势主导产业");
        assertThat(graph.get(0).at("/isPartOf/url").asText())
                .isEqualTo(SITE.address() + "/documents/seed");
        JsonNode trail = graph.get(1).path("itemListElement");
        assertThat(trail.findValuesAsText("position")).containsExactly("1", "2", "3", "4", "5");
        assertThat(trail.findValuesAsText("item"))
                .containsExactly(
                        SITE.address() + "/?lang=en",
                        SITE.address() + "/documents?lang=en",
                        SITE.address() + "/documents/seed?lang=en",
                        SITE.address() + "/documents/seed/nodes/s1?lang=en",
                        SITE.address() + "/documents/seed/nodes/s1-m1?lang=en");
    }

    @Test
    void keepADocumentsWordsWithinTheirElement() {
        for (String path : List.of("/documents/hostile", "/documents/hostile/nodes/s1-m1")) {
            var page = SITE.page(path);

            assertThat(page.select("script:not([src])")).hasSize(1);
            assertThat(graph(path).toString()).contains("alert(1)");
            assertThat(page.expectFirst("script[type=application/ld+json]").data())
                    .doesNotContain("<");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "一是做大做强, #:~:text=%E4%B8%80%E6%98%AF%E5%81%9A%E5%A4%A7%E5%81%9A%E5%BC%BA",
        "'a-b,c', #:~:text=a%2Db%2Cc",
        "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbcccccccccccccccc, '#:~:text=aaaaaaaaaaaaaaaa,cccccccccccccccc'",
        "𠀀𠀀𠀀𠀀𠀀𠀀𠀀x𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀x𠀀𠀀𠀀𠀀𠀀𠀀𠀀, ''",
    })
    void leadToWordsOnAnotherPage(String words, String fragment) {
        assertThat(TextFragment.of(words)).doesNotContain("%EF%BF%BD").startsWith(fragment);
    }

    @Test
    void nameTheSurveysInTheSitemap() {
        assertThat(SITE.get("/sitemap.xml").body())
                .contains("<loc>" + SITE.address() + "/commitments</loc>")
                .contains("<loc>" + SITE.address() + "/documents/seed</loc>");
    }

    private static JsonNode graph(String path) {
        Element script = SITE.page(path).expectFirst("head script[type=application/ld+json]");
        try {
            JsonNode data = new ObjectMapper().readTree(script.data());
            assertThat(data.path("@context").asText()).isEqualTo("https://schema.org");
            return data.path("@graph");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
