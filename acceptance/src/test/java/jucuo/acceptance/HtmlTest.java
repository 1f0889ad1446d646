package jucuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, in every state that changes its markup, is valid HTML. */
@ExtendWith(Collection.Shared.class)
final class HtmlTest {

    private static final HtmlChecker CHECKER = new HtmlChecker();

    private static RunningSite site;

    @BeforeAll
    static void start(Collection collection) {
        site = collection.site();
    }

    /** What there is not. */
    private static final Pattern MISSING = Pattern.compile("/none|/no/such/page");

    static Stream<String> pages() {
        List<String> paths =
                List.of(
                        "/",
                        "/?type=large",
                        "/search",
                        "/search?q=产业",
                        "/search?q=产业&page=2&size=20&sort=newest&mode=exact",
                        "/search?q=产业&page=999",
                        "/search?q=产业&size=100",
                        "/search?q=产业&size=100&group=document",
                        "/search?q=产业&group=document",
                        "/search?q=产业&kind=measure&not-year=2023&from=2020年&to=昨天&level=-",
                        "/search?q=产业&division=国家/山西省/太原市&division=国家/山西省/大同市",
                        "/search?q=产业&issuer=太原市人民政府&issuer=大同市人民政府",
                        "/search?q=条&document=statute",
                        "/search?q=养老",
                        "/search?q=政发〔2024〕4号",
                        "/search?q=太远市",
                        "/search?q=养老 没有这个词&kind=article",
                        "/search?q=“没有闭合 OR",
                        "/search?q=<b>&issuer=\"><i>",
                        "/search/facet/issuer?q=产业&issuer=太原市人民政府",
                        "/search/facet/section?find=没有",
                        "/search/facet/none",
                        "/help",
                        "/documents",
                        "/documents?page=99",
                        "/documents/shanxi-2024",
                        "/documents/shanxi-2024?q=产业&result=2",
                        "/documents/shanxi-2024?q=没有这个词",
                        "/documents/shanxi-2024?view=source&facts=off",
                        "/documents/statute",
                        "/documents/statute?node=a300",
                        "/documents/statute?node=a600&q=产业&view=source",
                        "/documents/none",
                        "/documents/shanxi-2024/nodes/s2-m1",
                        "/documents/shanxi-2024/nodes/s2-m3?q=平台&result=1&text=0123456789ab",
                        "/documents/shanxi-2024/nodes/s2",
                        "/documents/shanxi-2024/nodes/none",
                        "/commitments",
                        "/commitments?target-year=2026&unit=元&min=1&sort=number",
                        "/commitments?view=indicators",
                        "/commitments?q=没有这个词",
                        "/trends",
                        "/trends?q=产业,养老",
                        "/trends?q=产业,没有这个词&by=issuer&measure=share",
                        "/programmes",
                        "/programmes?q=春风&level=省&sort=latest",
                        "/programmes?q=没有这个词",
                        "/matrix",
                        "/matrix?q=产业%0A养老%0A没有这个词",
                        "/compare",
                        "/compare?document=shanxi-2023",
                        "/compare?document=shanxi-2023&document=shanxi-2024",
                        "/compare/issuers",
                        "/compare/issuers?issuer=太原市人民政府&q=产业",
                        "/compare/issuers?issuer=太原市人民政府&issuer=山西省人民政府&q=产业",
                        "/saved",
                        "/api",
                        "/no/such/page");
        return paths.stream()
                .map(p -> p.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E"))
                .map(p -> p.replace("\"", "%22"))
                .flatMap(p -> Stream.of(p, p + (p.contains("?") ? "&" : "?") + "lang=en"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isValid(String path) {
        HttpResponse<String> page = site.page(path);

        assertThat(page.statusCode()).isEqualTo(MISSING.matcher(path).find() ? 404 : 200);
        assertThat(CHECKER.errors(page.body())).isEmpty();
    }

    @Test
    void isValidForEveryPassageOfADocument() {
        for (JsonNode node : site.json("/api/v1/documents/shanxi-2024").path("nodes")) {
            String path = "/documents/shanxi-2024/nodes/" + node.path("id").asText();

            assertThat(CHECKER.errors(site.page(path).body())).as(path).isEmpty();
        }
    }

    @Test
    void reportsWhatIsWrong() {
        String page =
                """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><title>页</title></head><body>
                <search><p id="a">一<div id="a">二</div></p></search>
                <img src="x"><a href="a b">三</a>
                </body></html>
                """;

        assertThat(CHECKER.errors(page))
                .satisfiesExactlyInAnyOrder(
                        e -> assertThat(e).contains("No “p” element in scope"),
                        e -> assertThat(e).contains("Duplicate ID “a”"),
                        e -> assertThat(e).contains("must have an “alt” attribute"),
                        e -> assertThat(e).contains("Bad value “a b” for attribute “href”"));
    }
}
