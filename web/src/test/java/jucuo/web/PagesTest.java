package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jucuo.document.PolicyDocument;
import jucuo.web.cite.Citation;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String FIRST_THEME = "建设国家先进制造业重要承载地";
    private static final String SEED_TITLE = "中国共产党太原市第十二届委员会第五次全体会议决议";
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

        assertThat(page.select(".total").text()).isEqualTo("共 1 条 见于 1 份文件 排序：相关度");
        assertThat(page.select("h1").text()).isEqualTo("“链长制”的搜索结果");
        assertThat(page.select("input[name=q]").val()).isEqualTo("链长制");
        assertThat(page.select(".hit .path").text()).endsWith("决议" + FIRST_THEME);
        assertThat(page.select(".hit h3").text()).isEqualTo("一是 做大做强优势主导产业");
        assertThat(decoded(link(page, ".hit h3 a")))
                .isEqualTo("/documents/seed?q=链长制&result=1#s1-m1");
        assertThat(page.select(".snippet mark").eachText()).containsExactly("链长制");
    }

    @Test
    void everyNodeOfALongDocumentHasItsAnchorOnTheFirstPageOfIt() {
        List<String> texts = IntStream.range(0, 300).mapToObj(i -> "第" + i + "项任务，抓好落实。").toList();
        try (var site =
                new Requests(new MemoryEngine(List.of(Documents.of("longest", "长文件", texts))))) {
            Document first = site.page("/documents/longest");
            String to = first.select(".elsewhere a:has(#s1-m300)").attr("href");
            Document last = site.page(to);

            assertThat(first.select("[id^=s1-m]")).hasSize(300);
            assertThat(last.select("[id^=s1-m]")).hasSizeLessThan(300);
            assertThat(last.select(".text #s1-m300")).hasSize(1);
        }
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
        Document page = SITE.page("/search?q=链长制&kind=article&from=2020");

        assertThat(page.select(".nothing").text()).contains("没有找到", "链长制");
        assertThat(page.select(".facet a.chosen .count").eachText()).containsExactly("0");
        assertThat(page.select(".chips li")).hasSize(2);
        assertThat(page.select(".lifts li").eachText())
                .containsExactly("不限条目类型（1 项） 共 1 条", "不限时间（2020 –） 共 0 条", "去掉全部筛选条件 共 1 条");
        assertThat(decoded(link(page, ".lifts a"))).isEqualTo("/search?q=链长制&from=2020");
        assertThat(page.select(".holdings li").eachText())
                .contains("收录 3 份文件，78 条举措与段落。", "成文年份：2023–2023", "发文层级包括：市级");
        assertThat(SITE.page(link(page, ".ways a")).select(".hit")).isNotEmpty();
    }

    @Test
    void saysWhichWordsTheCollectionDoesNotHave() {
        Document page = SITE.page("/search?q=链长制%20碳达峰&mode=exact");

        assertThat(page.select(".nothing .missing s").eachText()).containsExactly("碳达峰");
        assertThat(page.select(".nothing .ways-out li").eachText()).containsExactly("链长制 共 1 条");
    }

    @Test
    void leadsToTheDocumentWhoseNumberWasTyped() {
        List<PolicyDocument> documents =
                List.of(
                        Documents.numbered("a", "某省计划", "某政发〔2023〕1号", List.of("发展旅游。")),
                        Documents.numbered("b", "外省计划", "外某政发〔2023〕1号", List.of("发展文化。")),
                        Documents.of("c", "某市方案", List.of("落实某政发〔2023〕1号文件。")));
        try (var site = new Requests(new MemoryEngine(documents))) {
            for (String q : List.of("某政发〔2023〕1号", "某政发(2023)1号", "某政发%20（2023）%201%20号")) {
                Document page = site.page("/search?lang=en&kind=article&q=" + q);

                assertThat(page.select(".numbered h2").text())
                        .isEqualTo("Document number 某政发〔2023〕1号");
                assertThat(page.select(".numbered li").eachText())
                        .containsExactly("某省计划 2023-11-29 决议 中国共产党太原市第十二届委员会 1 passage");
                assertThat(link(page, ".numbered a")).isEqualTo("/documents/a?lang=en");
            }
            assertThat(site.page("/search?q=某政发〔2023〕1号").select(".numbered h2").text())
                    .isEqualTo("发文字号 某政发〔2023〕1号");
            assertThat(site.page("/search?q=某政发〔2023〕2号").select(".numbered")).isEmpty();
            assertThat(site.page("/search?q=计划").select(".numbered")).isEmpty();
        }
    }

    @Test
    void showsTheNumberOfADocumentAsTypedWhereNothingIsFound() {
        List<PolicyDocument> documents =
                List.of(
                        Documents.numbered("a", "某省计划", "某政发〔2023〕1号", List.of("发展旅游。", "发展文化。")),
                        Documents.of("c", "某市方案", List.of("落实某政发〔2023〕1号，发展养老。")));
        try (var site = new Requests(new MemoryEngine(documents))) {
            Document page = site.page("/search?q=火箭%20某政发(2023)1号&mode=exact");

            assertThat(page.select(".nothing .missing s").eachText()).containsExactly("火箭");
            assertThat(page.select(".nothing .ways-out li").eachText())
                    .containsExactly("某政发(2023)1号 共 3 条");
            assertThat(decoded(link(page, ".nothing .ways-out a")))
                    .isEqualTo("/search?q=某政发(2023)1号&mode=exact");
            assertThat(site.page(link(page, ".nothing .ways-out a")).select(".hit")).hasSize(3);
        }
    }

    @Test
    void leavesOutTheExcludedAndKeepsThemInTheList() {
        Document all = SITE.page("/search?q=产业");
        String without = link(all, ".facet li:contains(" + FIRST_THEME + ") a.not");
        Document page = SITE.page(without);

        assertThat(decoded(without)).isEqualTo("/search?q=产业&not-section=" + FIRST_THEME);
        assertThat(page.select(".chips li a").eachText()).containsExactly("排除章节 " + FIRST_THEME);
        assertThat(page.select(".facet a.excluded").text()).isEqualTo(FIRST_THEME + " 4（已排除）");
        assertThat(decoded(link(page, ".facet a.excluded"))).isEqualTo("/search?q=产业");
        assertThat(page.select(".hit .path").eachText())
                .isNotEmpty()
                .noneMatch(p -> p.contains(FIRST_THEME));
    }

    @Test
    void findsWhatHasNoValue() {
        Document page = SITE.page("/search?document=seed&section=-");

        assertThat(page.select(".chips li a").text()).isEqualTo("文件 " + SEED_TITLE + " 章节 （未注明）");
        assertThat(page.select(".hit h3").eachText()).startsWith("全会认为", "全会提出").hasSize(8);
        assertThat(facet(page, "章节")).contains("（未注明） 8");
    }

    @Test
    void narrowsByATimeAsPeopleTypeIt() {
        Document page = SITE.page("/search?q=产业&from=2023年11月&to=昨天");

        assertThat(page.select(".chips li").text()).isEqualTo("成文时间 2023-11 –");
        assertThat(page.select(".period input[name=from]").val()).isEqualTo("2023-11");
        assertThat(page.select(".period input[name=to]").val()).isEqualTo("昨天");
        assertThat(page.select(".period input[aria-invalid]").eachAttr("name"))
                .containsExactly("to");
        assertThat(page.select(".unread").text()).isEqualTo("“昨天”不是日期，未作限定。");
        assertThat(SITE.page("/search?q=产业&to=2022").select(".nothing")).hasSize(1);
    }

    @Test
    void groupsByDocument() {
        Document page = SITE.page("/search?q=第1&group=document");

        assertThat(page.select(".total").text()).startsWith("共 1 份文件 含 11 条");
        assertThat(page.select(".in-document > h3").eachText()).containsExactly("长文件");
        assertThat(page.select(".of-document li")).hasSize(3);
        assertThat(page.select(".others").text()).isEqualTo("本文件另有 8 条");
        assertThat(decoded(link(page, ".others a"))).isEqualTo("/search?q=第1&document=long");
    }

    @Test
    void listsAllValuesOfAFacet() {
        Document page = SITE.page("/search/facet/section?q=产业&section=" + FIRST_THEME);

        assertThat(page.select(".checks li").eachText()).contains(FIRST_THEME + " 4");
        assertThat(page.select(".checks input[checked]").eachAttr("value"))
                .containsExactly(FIRST_THEME);
        assertThat(page.select(".choose-values input[type=hidden]").eachAttr("name"))
                .containsExactly("q");
        assertThat(decoded(link(page, ".to-results a")))
                .isEqualTo("/search?q=产业&section=" + FIRST_THEME);
        assertThat(SITE.page("/search/facet/section?q=产业&find=先进制造").select(".checks li"))
                .hasSize(1);
        assertThat(SITE.get("/search/facet/none").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhereAHeadingAboveMatches() {
        Document page = SITE.page("/search?q=先进制造业重要承载地");

        assertThat(page.select(".hit .path mark").eachText()).contains("先进制造业重要承载地");
        assertThat(page.select(".hit:has(.why) .snippet mark")).isEmpty();
        assertThat(page.select(".why").eachText()).contains("所查词语出现在上级标题中");
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
    void readingViewLeadsToTheOtherResults() {
        Document page = SITE.page("/documents/seed?q=产业&result=2");

        assertThat(page.select(".to-results .count").text()).startsWith("第 2 条，共 ");
        assertThat(decoded(link(page, ".to-results [rel^=prev]")))
                .startsWith("/documents/seed?q=产业&result=1#");
        assertThat(decoded(link(page, ".to-results [rel^=next]")))
                .startsWith("/documents/seed?q=产业&result=3#");
        assertThat(SITE.page("/documents/seed?q=产业&result=1").select("[rel^=prev]")).isEmpty();
        assertThat(SITE.page("/documents/seed?q=产业&result=999999").select(".to-results .count"))
                .isEmpty();
    }

    @Test
    void readingViewShowsTheSourceBesideTheWords() {
        Document page = SITE.page("/documents/seed?view=source");

        assertThat(
                        page.select(".source").stream()
                                .map(Element::wholeText)
                                .collect(Collectors.joining()))
                .isEqualTo(Documents.seed().source().text());
        assertThat(page.select(".source del")).isNotEmpty();
        assertThat(link(page, ".views a")).isEqualTo("/documents/seed");
    }

    @Test
    void readingViewKeepsItsMarksOff() {
        Document page = SITE.page("/documents/seed?q=产业&facts=off&result=2");

        assertThat(page.select(".text .fact, .legend")).isEmpty();
        assertThat(decoded(link(page, ".to-results [rel^=next]"))).contains("&facts=off#");
    }

    @Test
    void aLongDocumentIsReadOnSeveralPages() {
        List<String> items = IntStream.range(0, 1260).mapToObj(i -> "落实好第" + i + "项任务。").toList();
        try (var site =
                new Requests(new MemoryEngine(List.of(Documents.of("giant", "很长的文件", items))))) {
            Document first = site.page("/documents/giant?q=任务");
            Document other = site.page("/documents/giant?q=任务&node=s1-m700");

            assertThat(first.html().length()).isLessThan(100_000);
            assertThat(first.select(".part-of span").getFirst().text())
                    .isEqualTo("本文件较长，分页阅读：第 1 页，共 12 页");
            assertThat(other.select("#s1-m700 mark").attr("id")).isEqualTo("hit-700");
            assertThat(first.select(".hit-bar").text()).contains("1260 处");
            assertThat(decoded(link(first, ".jump .last"))).contains("node=").endsWith("#hit-1260");
            assertThat(link(other, ".outline a")).contains("node=s1").endsWith("#s1");
            assertThat(other.select(".outline a").attr("id")).isEmpty();
            String across = link(first, ".block:last-of-type .hop .to-next");
            assertThat(
                            site.page(across)
                                    .select("mark[id=" + URI.create(across).getFragment() + "]"))
                    .hasSize(1);
            assertThat(link(site.page("/search?q=第700项"), ".hit h3 a"))
                    .contains("node=s1-m701")
                    .endsWith("#s1-m701");
        }
    }

    @Test
    void keepsTheLettersLargeThroughAllLinks() {
        for (String path :
                List.of(
                        "/",
                        "/search?q=产业",
                        "/help",
                        "/documents",
                        "/documents/seed?q=产业",
                        "/nothing")) {
            Document page = SITE.page(path + (path.contains("?") ? "&" : "?") + "type=large");

            assertThat(page.select("html").hasClass("large")).as(path).isTrue();
            assertThat(
                            page.select(
                                            "a[href^=/]:not([href^=/api]):not([download])"
                                                    + ":not(header a[rel=nofollow])")
                                    .eachAttr("href"))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(h -> h.contains("type=large"));
            assertThat(page.select("header nav a:contains(标准字号)").attr("href"))
                    .as(path)
                    .doesNotContain("type=");
        }
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
        assertThat(page.select("#cite-plain").text())
                .isEqualTo(
                        "中国共产党太原市第十二届委员会：《中国共产党太原市第十二届委员会第五次全体会议决议》，2023年11月29日，"
                                + FIRST_THEME
                                + "，一是做大做强优势主导产业。"
                                + SITE.address()
                                + "/documents/seed/nodes/s1-m1?text="
                                + Citation.digest(Documents.seed().node("s1-m1").orElseThrow()));
        assertThat(page.select(".cite").text()).contains("第 1,329 至 1,427 个字符");
    }

    @Test
    void saysWhetherTheWordsChangedSinceALinkWasMade() {
        String digest = Citation.digest(Documents.seed().node("s1-m1").orElseThrow());
        String path = "/documents/seed/nodes/s1-m1?text=";

        assertThat(SITE.page(path + digest).select(".measure-page .warning")).isEmpty();
        assertThat(SITE.page(path + digest).text()).contains("文字与建立此链接时一致");
        assertThat(SITE.page(path + "0123456789ab").select(".warning").text())
                .contains("这里的文字有过改动");
        assertThat(SITE.page(path + "x").text()).doesNotContain("建立此链接");
    }

    @Test
    void showsTheWordingOverTime() {
        var documents =
                List.of(
                        Documents.of("a", "某省规划", List.of("加快建设覆盖城乡居民的现代公共法律服务体系，完善服务网络。")),
                        Documents.of("b", "某市规划", List.of("加快建设覆盖城乡居民的现代公共法律服务体系，完善服务网络。")),
                        Documents.of("c", "某县规划", List.of("发展设施农业，推广节水灌溉，建设高标准农田和粮食仓库。")));
        try (var site = new Requests(new MemoryEngine(documents))) {
            Document page = site.page("/documents/a/nodes/s1-m1");

            assertThat(page.select(".lineage .who").eachText()).containsExactly("某市规划", "某省规划");
            assertThat(page.select(".lineage .first").eachText()).containsExactly("馆藏中最早", "本条");
            assertThat(link(page, ".lineage a")).isEqualTo("/documents/b/nodes/s1-m1");
            assertThat(site.page("/documents/c/nodes/s1-m1").select(".lineage")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "json", "txt"})
    void givesCitationsAsFiles(String extension) {
        var answer = SITE.get("/documents/seed/nodes/s1-m1." + extension);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"seed-s1-m1." + extension + "\"");
        assertThat(answer.body())
                .contains(SEED_TITLE, "/documents/seed/nodes/s1-m1?text=", "中国共产党太原市第十二届委员会");
        assertThat(SITE.get("/documents/seed/nodes/none." + extension).statusCode()).isEqualTo(404);
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
        assertThat(
                        page.select("a[href^=/]:not([hreflang]):not([href^=/api]):not([download])")
                                .eachAttr("href"))
                .isNotEmpty()
                .allMatch(h -> h.contains("lang=en"));
        assertThat(page.select("form input[name=lang]").eachAttr("value")).isNotEmpty();
        assertThat(link(page, "header nav a[hreflang]")).doesNotContain("lang=");
    }

    /** What the interface says is English; what stays Chinese are words of documents, so marked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=产业&kind=measure&not-genre=通知&from=2020&to=x",
                "/search?q=先进制造业重要承载地",
                "/search?q=产业&group=document",
                "/search?q=碳达峰 链长制&kind=article",
                "/search/facet/section?q=产业",
                "/documents",
                "/documents/seed?q=产业&result=2",
                "/documents/seed?view=source&facts=off",
                "/documents/seed/nodes/s1-m1?q=产业&text=0123456789ab",
                "/help",
                "/nothing"
            })
    void leavesNoWordOfTheInterfaceUntranslated(String path) {
        String address = path.replace(" ", "%20");
        Document page = SITE.page(address + (path.contains("?") ? "&" : "?") + "lang=en");

        // what was asked for, and the one issuer and genre there is, stand in English sentences
        Set<Integer> quoted =
                (address + "举措决议中国共产党太原市第十二届委员会").codePoints().boxed().collect(Collectors.toSet());
        List<String> chinese =
                page.body().getAllElements().stream()
                        .filter(e ->
                                Objects.requireNonNull(e.closest("[lang]"))
                                        .attr("lang")
                                        .equals("en"))
                        .filter(e ->
                                e.ownText()
                                        .codePoints()
                                        .filter(Character::isIdeographic)
                                        .anyMatch(c -> !quoted.contains(c)))
                        .map(Element::outerHtml)
                        .toList();

        assertThat(chinese).isEmpty();
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

            assertThat(
                            page.select(
                                    "script:not([src]):not([type=application/ld+json]), img[onerror], [onerror]"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(SITE.page("/search?q=" + q).select("input[name=q]").val()).isEqualTo(HOSTILE);
        assertThat(SITE.page("/documents/hostile").select("h1").text()).isEqualTo("标题" + HOSTILE);
    }

    @Test
    void hasLandmarksAndNoCodeOrStyleOfItsOwn() {
        for (String path :
                List.of(
                        "/",
                        "/search?q=产业",
                        "/help",
                        "/documents",
                        "/documents/seed",
                        "/nothing")) {
            Document page = SITE.page(path);

            assertThat(page.select("main, header.site, footer.site, h1")).as(path).hasSize(4);
            assertThat(page.select("[style], style, [onclick]")).as(path).isEmpty();
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
        }
    }

    private static List<String> facet(Document page, String name) {
        return page.select(".facet:has(summary:contains(" + name + ")) a:has(.value)").stream()
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
