package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jucuo.document.PolicyDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String FIRST_THEME = "建设国家先进制造业重要承载地";
    private static final String HOSTILE =
            "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    private static final Requests SITE =
            new Requests(
                    new MemoryEngine(
                            List.of(
                                    Documents.seed(),
                                    Documents.of("hostile", "标题" + HOSTILE, List.of("甲" + HOSTILE)),
                                    Documents.of(
                                            "long",
                                            "长文件",
                                            IntStream.range(0, 45)
                                                    .mapToObj(i -> "第" + i + "项任务，抓好落实。")
                                                    .toList()))));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void homeSaysWhatThereIsAndLeadsIntoIt() {
        Document home = SITE.page("/");

        assertThat(home.select("search input[name=q]")).hasSize(1);
        assertThat(home.select(".holds").text()).startsWith("收录 3 份文件");
        assertThat(home.select(".newest li")).hasSize(3);
    }

    @Test
    void homeLeadsIntoManyDocumentsByWhatTellsThemApart() {
        assertThat(SITE.page("/").select(".ways h2").eachText())
                .contains("按文种浏览", "按发文机关浏览", "按目标年份浏览", "按工程与行动浏览")
                .doesNotContain("按章节浏览");
    }

    @Test
    void homeLeadsIntoASingleDocumentByItsSections() {
        try (var site = new Requests(new MemoryEngine(List.of(Documents.seed())))) {
            Document home = site.page("/");

            assertThat(home.select(".ways h2").eachText())
                    .containsExactly("按章节浏览", "按目标年份浏览", "按工程与行动浏览");
            String theme = link(home, ".ways a:contains(" + FIRST_THEME + ")");
            assertThat(decoded(theme)).isEqualTo("/search?section=" + FIRST_THEME);
            assertThat(site.page(theme).select(".hit")).hasSize(4);
        }
    }

    @Test
    void aWholeSentenceThatStandsForAHeadingIsNotCut() {
        assertThat(SITE.page("/search?q=第7项任务").select(".hit h3").text()).isEqualTo("第7项任务，抓好落实");
    }

    @Test
    void resultsShowTotalPathHeadingAndMarkedSnippet() {
        Document page = SITE.page("/search?q=链长制");

        assertThat(page.select(".total").text()).isEqualTo("共 1 条");
        assertThat(page.select("h1").text()).isEqualTo("“链长制”的搜索结果");
        assertThat(page.select("input[name=q]").val()).isEqualTo("链长制");
        assertThat(page.select(".hit .path").text()).endsWith("决议" + FIRST_THEME);
        assertThat(page.select(".hit h3").text()).isEqualTo("一是 做大做强优势主导产业");
        assertThat(decoded(link(page, ".hit h3 a"))).isEqualTo("/documents/seed?q=链长制#s1-m1");
        assertThat(page.select(".snippet mark").eachText()).containsExactly("链长制");
    }

    @Test
    void marksAPhraseAsOneAcrossPunctuation() {
        assertThat(SITE.page("/search?q=产业链链长制").select(".snippet mark").eachText())
                .containsExactly("产业链“链长制");
        assertThat(SITE.page("/documents/seed?q=产业链链长制").select("mark").eachText())
                .containsExactly("产业链“链长制");
    }

    @Test
    void keepsTheOtherValuesOfTheChosenFacet() {
        Document all = SITE.page("/search?q=产业");
        Document narrowed = SITE.page(link(all, ".facet a:contains(" + FIRST_THEME + ")"));

        assertThat(facet(narrowed, "章节")).isEqualTo(facet(all, "章节"));
        assertThat(narrowed.select(".facet a.chosen .value").eachText())
                .containsExactly(FIRST_THEME);
        assertThat(narrowed.select(".facet a.chosen").attr("aria-current")).isEqualTo("true");
        assertThat(narrowed.select(".hit")).hasSize(4);
    }

    @Test
    void takesAFilterOffByItsChip() {
        Document page = SITE.page("/search?q=产业&kind=measure&section=" + FIRST_THEME);

        assertThat(page.select(".chips li a").eachAttr("aria-label"))
                .containsExactly("去掉筛选条件 章节：" + FIRST_THEME, "去掉筛选条件 条目类型：举措");
        assertThat(decoded(link(page, ".chips li a"))).isEqualTo("/search?q=产业&kind=measure");
        assertThat(decoded(link(page, ".chips .clear"))).isEqualTo("/search?q=产业");
    }

    @Test
    void keepsFiltersWhenSearchingAndSorting() {
        Document page = SITE.page("/search?q=产业&kind=measure&sort=order&lang=en&page=2");

        assertThat(page.select("search input[type=hidden]").eachAttr("name"))
                .containsExactly("kind", "sort", "lang");
        assertThat(page.select(".order input[type=hidden]").eachAttr("name"))
                .containsExactly("q", "kind", "lang");
        assertThat(page.select(".order option[selected]").eachAttr("value"))
                .containsExactly("order");
    }

    @Test
    void numbersItsPages() {
        Document page = SITE.page("/search?document=long&page=3");

        assertThat(page.select(".range").text()).isEqualTo("第 21–30 条");
        assertThat(page.select("ol.hits").attr("start")).isEqualTo("21");
        assertThat(page.select(".pages a").eachText())
                .containsExactly("上一页", "1", "2", "3", "4", "5", "下一页");
        assertThat(page.select(".pages a[aria-current=page]").text()).isEqualTo("3");
        assertThat(link(page, ".pages a[rel=next]")).isEqualTo("/search?document=long&page=4");
    }

    @Test
    void saysSoPastTheEnd() {
        Document page = SITE.page("/search?document=long&page=99");

        assertThat(page.select(".notice").text()).startsWith("这一页已经超出结果末尾：共 5 页。");
        assertThat(SITE.page(link(page, ".notice a")).select(".hit")).hasSize(5);
    }

    @Test
    void showsWaysOutWhereNothingIsFound() {
        Document page = SITE.page("/search?q=碳达峰&kind=article");

        assertThat(page.select(".nothing").text()).contains("没有找到", "碳达峰");
        assertThat(page.select(".facet a.chosen .count").eachText()).containsExactly("0");
        assertThat(page.select(".chips li")).hasSize(1);
        assertThat(decoded(link(page, ".nothing li a"))).isEqualTo("/search?q=碳达峰");
        assertThat(SITE.page(link(page, ".ways a")).select(".hit")).isNotEmpty();
    }

    @Test
    void offersTheWordsOfALongRunApart() {
        Document page = SITE.page("/search?q=产业链链长制");

        assertThat(page.select(".reading a").text()).isEqualTo("分开查找：产业 链链 长制");
        assertThat(page.select(".hit")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=产业&kind=measure", "/search?q=产业&page=2", "/search?size=20"})
    void keepsCrawlersOutOfFilteredAndPagedResults(String path) {
        assertThat(SITE.page(path).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(SITE.page(path).select(".facet a:not([rel=nofollow])")).isEmpty();
    }

    @Test
    void readingViewShowsEveryNodeAsPrinted() {
        Document page = SITE.page("/documents/seed");

        assertThat(page.select("h1").text()).isEqualTo("中国共产党太原市第十二届委员会第五次全体会议决议");
        for (var node : Documents.seed().nodes()) {
            Elements block = page.select("[id=" + node.id() + "]");
            assertThat(
                            block.select("h2, h3, h4, p").stream()
                                    .map(Element::wholeText)
                                    .collect(Collectors.joining()))
                    .isEqualTo(node.text());
            assertThat(block.select("a.permalink").attr("href")).isEqualTo("#" + node.id());
        }
        assertThat(page.text()).contains("外外贸", "重点城市 and “无废城市”建设", "(下转05版)");
    }

    @Test
    void readingViewWarnsAndLeadsToThePlace() {
        Document page = SITE.page("/documents/seed");

        assertThat(page.select("[role=note]").text()).contains("下转05版");
        assertThat(link(page, "[role=note] a")).isEqualTo("#b1");
    }

    @Test
    void readingViewNumbersItsHitsAndLeadsFromOneToTheNext() {
        Document page = SITE.page("/documents/seed?q=产业&kind=measure&page=2");
        int hits = page.select("mark").size();

        assertThat(page.select("mark").eachAttr("id"))
                .isEqualTo(IntStream.rangeClosed(1, hits).mapToObj(i -> "hit-" + i).toList());
        assertThat(page.select(".hit-bar").text()).contains("“产业”在全文命中 " + hits + " 处");
        assertThat(page.select("#hit-2 + .hop a").eachAttr("href"))
                .containsExactly("#hit-1", "#hit-3");
        assertThat(page.select("#hit-" + hits + " + .hop a")).hasSize(1);
        assertThat(decoded(link(page, ".to-results a")))
                .isEqualTo("/search?q=产业&kind=measure&page=2");
        assertThat(
                        page.select(".outline > details > ol > li > a .count").eachText().stream()
                                .mapToInt(Integer::parseInt)
                                .sum())
                .isEqualTo(hits);
    }

    @Test
    void readingViewMarksFacts() {
        Document page = SITE.page("/documents/seed");

        assertThat(page.select("#s1-m1 .fact-programme").eachText()).contains("“百千万亿”", "“链长制”");
        assertThat(page.select(".legend .fact").eachText()).containsExactly("目标", "工程与行动");
    }

    @Test
    void readingViewLeadsFromAnOlderVersionToTheNewest() {
        List<PolicyDocument> versions =
                List.of(
                        Documents.of("river-1", "某市河道法（2020年修正）", List.of("保护河道。")),
                        Documents.of("river-2", "某市河道法", List.of("爱护河道。")));
        try (var site = new Requests(new MemoryEngine(versions))) {
            Document older = site.page("/documents/river-2");

            assertThat(link(older, "[role=note] a")).isEqualTo("/documents/river-1");
            assertThat(older.select(".relations li").eachText())
                    .containsExactly("某市河道法（2020年修正） 市级 2023-11-29", "某市河道法 市级 2023-11-29");
            assertThat(older.select(".relations a").eachAttr("href"))
                    .containsExactly("/documents/river-1");
            assertThat(site.page("/documents/river-1").select("[role=note]")).isEmpty();
        }
    }

    @Test
    void aDocumentWithoutHeadingsHasNoOutline() throws Exception {
        try (var site =
                new Requests(new MemoryEngine(List.of(Documents.plain("a", "决议", "会议同意报告。"))))) {
            Document page = site.page("/documents/a");

            assertThat(page.select("nav.outline")).isEmpty();
            assertThat(page.select("#p1 p").text()).isEqualTo("会议同意报告。");
        }
    }

    @Test
    void outlineLeadsToTheText() {
        Document page = SITE.page("/documents/seed");

        assertThat(page.select("nav.outline li li")).hasSize(24);
        for (String place : page.select("nav.outline a").eachAttr("href")) {
            assertThat(page.getElementById(place.substring(1))).isNotNull();
        }
    }

    @Test
    void passagePageShowsWordsFactsNeighboursAndCitation() {
        Document page = SITE.page("/documents/seed/nodes/s1-m1?q=产业");

        assertThat(page.select("blockquote p").getFirst().wholeText())
                .isEqualTo(Documents.seed().node("s1-m1").orElseThrow().text());
        assertThat(page.select("dl.facts dt").eachText()).contains("工程与行动");
        assertThat(page.select("dl.facts q").eachText()).contains("“链长制”");
        assertThat(decoded(link(page, ".neighbours [rel=next]")))
                .isEqualTo("/documents/seed/nodes/s1-m2?q=产业");
        assertThat(page.select(".citation").text())
                .isEqualTo(
                        "中国共产党太原市第十二届委员会：《中国共产党太原市第十二届委员会第五次全体会议决议》，2023年11月29日，"
                                + FIRST_THEME
                                + "，一是做大做强优势主导产业。"
                                + SITE.address()
                                + "/documents/seed/nodes/s1-m1");
        assertThat(page.select(".cite").text()).contains("第 1,329 至 1,427 个字符");
    }

    @Test
    void writesValuesOfTargets() {
        assertThat(SITE.page("/documents/seed/nodes/p2").select(".fact-value").eachText())
                .containsExactly("到2027年", "到2027年 · 经济总量 > 1,000,000,000,000 元");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=产业&kind=measure",
                "/search?q=碳达峰",
                "/documents",
                "/documents/seed?q=产业",
                "/documents/seed/nodes/s1-m1",
                "/nothing"
            })
    void keepsTheLanguageThroughAllLinks(String path) {
        Document page = SITE.page(path + (path.contains("?") ? "&" : "?") + "lang=en");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("a[href^=/]:not([hreflang]):not([href^=/api])").eachAttr("href"))
                .isNotEmpty()
                .allMatch(h -> h.contains("lang=en"));
        assertThat(page.select("form input[name=lang]").eachAttr("value")).isNotEmpty();
        assertThat(link(page, "header nav a[hreflang]")).doesNotContain("lang=");
    }

    @Test
    void writesHostileWordsAsWords() {
        String q = java.net.URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8);
        for (String path :
                List.of(
                        "/",
                        "/search?q=" + q,
                        "/search?q=甲",
                        "/search?section=" + q,
                        "/documents",
                        "/documents/hostile?q=" + q,
                        "/documents/hostile/nodes/s1-m1?q=alert")) {
            Document page = SITE.page(path);

            assertThat(page.select("script:not([src]), img[onerror], [onerror]"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(SITE.page("/search?q=" + q).select("input[name=q]").val()).isEqualTo(HOSTILE);
        assertThat(SITE.page("/documents/hostile").select("h1").text()).isEqualTo("标题" + HOSTILE);
    }

    @Test
    void hasLandmarksAndNoCodeOrStyleOfItsOwn() {
        for (String path :
                List.of("/", "/search?q=产业", "/documents", "/documents/seed", "/nothing")) {
            Document page = SITE.page(path);

            assertThat(page.select("main, header.site, footer.site, h1")).as(path).hasSize(4);
            assertThat(page.select("[style], style, [onclick]")).as(path).isEmpty();
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
        }
    }

    private static List<String> facet(Document page, String name) {
        return page.select(".facet:has(summary:contains(" + name + ")) a").stream()
                .map(a -> a.select(".value").text() + " " + a.select(".count").text())
                .sorted()
                .toList();
    }

    private static String link(Document page, String selector) {
        return page.select(selector).attr("href");
    }

    private static String decoded(String url) {
        return URLDecoder.decode(URI.create(url).toString(), StandardCharsets.UTF_8);
    }
}
