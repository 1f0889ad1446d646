package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Facets whose values lie within each other. */
class HierarchiesTest {

    private static final String THREE =
            "/search?q=产业&document=taiyuan&document=datong&document=jinan";

    private static final Requests SITE =
            new Requests(
                    new MemoryEngine(
                            List.of(
                                    Documents.seed(),
                                    Documents.issued("taiyuan", "太原市人民政府", "发展产业。", "培育产业。"),
                                    Documents.issued("datong", "山西省大同市人民政府", "产业先行。"),
                                    Documents.issued("jinan", "济南市人民政府", "产业集群。"))));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void opensTheOutermostValue() {
        assertThat(tree(SITE.page(THREE), "行政区划")).containsExactly("国家 4", "- 山西省 3", "- 山东省 1");
    }

    @Test
    void drillsDownAndKeepsTheNeighbours() {
        Document province = SITE.page(link(SITE.page(THREE), "山西省"));
        Document city = SITE.page(link(province, "太原市"));

        assertThat(tree(province, "行政区划"))
                .containsExactly("国家 4", "- 山西省 3 ✓", "-- 太原市 2", "-- 大同市 1", "- 山东省 1");
        assertThat(tree(city, "行政区划"))
                .containsExactly("国家 4", "- 山西省 3", "-- 太原市 2 ✓", "-- 大同市 1", "- 山东省 1");
        assertThat(city.select(".hit")).hasSize(2);
        assertThat(city.select(".chips").text()).contains("国家 › 山西省 › 太原市");
    }

    @Test
    void aValueTakesThePlaceOfWhatItLiesInAndOfWhatLiesInIt() {
        Document city = SITE.page("/search?division=国家/山西省/太原市&division=国家/山东省");

        assertThat(link(city, "山西省")).isEqualTo("/search?division=国家/山东省&division=国家/山西省");
        assertThat(link(city, "国家")).isEqualTo("/search?division=国家");
        assertThat(link(city, "太原市")).isEqualTo("/search?division=国家/山东省");
    }

    @Test
    void theSectionsOfTheChosenDocumentStandInItsOrder() {
        assertThat(tree(SITE.page("/search?document=seed"), "章节"))
                .hasSize(6)
                .startsWith("建设国家先进制造业重要承载地 4");
        assertThat(SITE.page("/search?document=seed&section=建设国家先进制造业重要承载地").select(".hit"))
                .hasSize(4);
    }

    @Test
    void keepsWhatIsChosenThoughNothingIsThere() {
        assertThat(tree(SITE.page("/search?q=产业&division=国家/海南省/三亚市"), "行政区划"))
                .contains("- 海南省 0", "-- 三亚市 0 ✓");
        assertThat(SITE.page("/search?document=taiyuan&section=没有").select(".chips").text())
                .contains("没有");
    }

    /** The values of a facet, a dash for each that they lie in. */
    private static List<String> tree(Document page, String facet) {
        return page
                .select(".facet:has(> summary h3:contains(" + facet + ")) .within li > a:not(.not)")
                .stream()
                .map(a -> {
                    long within = a.parents().stream().filter(p -> p.is("ul.within")).count();
                    String deep = within > 1 ? "-".repeat((int) within - 1) + " " : "";
                    String text = a.select(".value").text() + " " + a.select(".count").text();
                    return deep + text + (a.hasClass("chosen") ? " ✓" : "");
                })
                .toList();
    }

    private static String link(Document page, String value) {
        Element link =
                page.select(".within a:not(.not):has(.value:containsOwn(" + value + "))").first();
        return URLDecoder.decode(Objects.requireNonNull(link).attr("href"), StandardCharsets.UTF_8);
    }
}
