package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What two issuers say on one query. */
class IssuersTest {

    private static final Requests SITE =
            new Requests(
                    new MemoryEngine(
                            List.of(
                                    Documents.issued("a", "太原市人民政府", "发展产业。", "培育产业。"),
                                    Documents.issued("b", "大同市人民政府", "产业先行。", "保护生态。"),
                                    Documents.issued("c", "济南市人民政府", "生态优先。"))));

    private static final String BOTH = "/compare/issuers?issuer=太原市人民政府&issuer=大同市人民政府&q=产业";

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void areChosenOneAfterTheOtherByWhatTheySay() {
        Document none = SITE.page("/compare/issuers?q=产业");
        assertThat(none.select(".offered li").eachText()).containsExactly("太原市人民政府 2", "大同市人民政府 1");

        Document one = SITE.page(none.select(".offered a").attr("href"));
        assertThat(one.select(".side-title").text()).isEqualTo("甲 太原市人民政府");
        assertThat(one.select(".offered li").eachText()).containsExactly("大同市人民政府 1");
        assertThat(decoded(one.select(".offered a").attr("href"))).isEqualTo(BOTH);
        assertThat(SITE.page("/compare/issuers?find=济南").select(".offered li").eachText())
                .containsExactly("济南市人民政府 1");
    }

    @Test
    void standSideBySideWithTheirPassagesAndNumbers() {
        Document page = SITE.page(BOTH);

        assertThat(page.select(".total").text())
                .isEqualTo("“太原市人民政府”有 2 条，见于 1 份文件 “大同市人民政府”有 1 条，见于 1 份文件");
        assertThat(page.select(".alone-in section:first-child .hit")).hasSize(2);
        assertThat(page.select(".both:has(caption:contains(成文年份)) tbody tr").eachText())
                .containsExactly("2023 2 1");
        String year = page.select(".both:has(caption:contains(成文年份)) td a").attr("href");
        assertThat(decoded(year)).isEqualTo("/search?q=产业&issuer=太原市人民政府&year=2023");
        assertThat(decoded(page.select(".ways-on a").attr("href")))
                .isEqualTo("/compare/issuers?issuer=大同市人民政府&issuer=太原市人民政府&q=产业");
    }

    @Test
    void anIssuerThatSaysNothingOnItIsSaidTo() {
        Document page = SITE.page("/compare/issuers?issuer=没有&issuer=太原市人民政府&q=产业&lang=en");

        assertThat(page.select(".alone-in section:first-child .note").text())
                .isEqualTo("Nothing on this");
    }

    @Test
    void isOfferedWhereTwoIssuersAreChosen() {
        Document page = SITE.page("/search?q=产业&issuer=太原市人民政府&issuer=大同市人民政府");

        assertThat(decoded(page.select(".regroup a:contains(对照)").attr("href")))
                .isEqualTo("/compare/issuers?issuer=大同市人民政府&issuer=太原市人民政府&q=产业");
        assertThat(SITE.page("/search?issuer=太原市人民政府").select(".regroup a:contains(对照)")).isEmpty();
    }

    private static String decoded(String url) {
        return URLDecoder.decode(url, StandardCharsets.UTF_8);
    }
}
