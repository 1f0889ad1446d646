package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jucuo.lucene.LuceneEngine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyPagesTest {

    @TempDir private static Path folder;

    private static LuceneEngine engine;
    private static Requests site;

    @BeforeAll
    static void start() {
        engine =
                Indexes.of(
                        folder,
                        List.of(
                                Documents.seed(),
                                Documents.of(
                                        "other",
                                        "另一份",
                                        List.of("推进产业链现代化，产业链不断链。", "=1+1 抓好落实。"))));
        site = new Requests(engine, engine);
    }

    @AfterAll
    static void stop() {
        site.close();
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments?indicator=经济总量&unit=元",
                "/trends?q=产业链&by=issuer",
                "/programmes?level=市&sort=latest",
                "/matrix?q=产业链&q=太原",
                "/compare?document=seed&document=other",
                "/search/facet/issuer?q=产业",
            })
    void keepsLargeTypeAndAllElseInEveryLink(String path) {
        Document page = site.page(path + "&type=large&lang=en");
        Document other = site.page(page.expectFirst("header a[rel=nofollow]").attr("href"));

        assertThat(
                        page.select(
                                        "a[href^=/]:not([href*=/api/]):not([href*=.csv])"
                                                + ":not(header a[rel=nofollow])")
                                .eachAttr("href"))
                .isNotEmpty()
                .allMatch(h -> h.contains("type=large"));
        assertThat(other.select("html").hasClass("large")).isFalse();
        assertThat(other.select("main").text()).isEqualTo(page.select("main").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments",
                "/commitments?view=indicators",
                "/commitments?indicator=经济总量&unit=元&min=1&max=x&sort=no&number=maybe&page=99",
                "/commitments?target-year=-&not-target-year=2027&q=“",
                "/trends",
                "/trends?q=产业链,%00,&by=zzz&measure=share",
                "/trends?q=产业链&by=issuer",
                "/trends?q=产业链&by=level&measure=per10k",
                "/programmes",
                "/programmes?initial=%23&level=市&sort=latest&page=7",
                "/matrix",
                "/matrix?q=产业链%0A太原&columns=9&page=99999",
                "/compare",
                "/compare?document=seed",
                "/compare?document=seed&document=other&q=产业",
                "/compare?document=seed&document=none",
            })
    void areSoundInBothLanguages(String path) {
        for (String language : List.of("", path.contains("?") ? "&lang=en" : "?lang=en")) {
            var response = site.get(path + language);
            Document page = site.page(path + language);

            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.body().length()).as(path).isLessThan(100_000);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("[style], script:not([src])")).isEmpty();
            assertThat(page.select("table:not(:has(caption))")).isEmpty();
            assertThat(site.send("HEAD", path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aCommitmentLeadsToItsWords() {
        Document page = site.page("/commitments?number=yes");
        Element row = page.select(".commitments tbody tr").getFirst();

        assertThat(row.select("th").text()).isEqualTo("经济总量");
        assertThat(row.select(".number").text()).isEqualTo("> 1万亿元");
        assertThat(row.select(".quote").text()).isEqualTo("经济总量突破万亿元规模");
        assertThat(row.select(".quote").attr("href")).startsWith("/documents/seed").endsWith("#p2");
        assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
        assertThat(site.page("/commitments").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void commitmentsAreGivenAsJson() {
        assertThat(site.get("/api/v1/commitments?target-year=2027&number=yes").body())
                .startsWith("{\"total\":1,")
                .contains("\"indicator\":\"经济总量\",")
                .contains("\"comparator\":\">\",\"value\":\"1000000000000\",")
                .contains("\"unit\":\"元\",\"year\":2027,");
    }

    @Test
    void tablesAreCsvThatSpreadsheetsRead() {
        var response = site.get("/commitments.csv?number=yes");

        assertThat(response.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualTo("text/csv;charset=utf-8");
        assertThat(response.body())
                .startsWith("\uFEFFindicator,comparator,value,unit,year,")
                .contains("\r\n经济总量,>,1000000000000,元,2027,经济总量突破万亿元规模,");
        assertThat(site.get("/matrix.csv?q=产业链").body()).contains("other,另一份,").contains(",2\r\n");
        assertThat(site.send("HEAD", "/commitments.csv").body()).isEmpty();
    }

    @Test
    void aPointOfATrendLeadsToAsManyResultsAsItCounts() {
        Document page = site.page("/trends?q=产业链");
        String url = page.select(".counts tbody a").getFirst().attr("href");
        String year = page.select(".counts tbody th").getFirst().text();

        assertThat(page.select(".drawing .point")).isNotEmpty();
        assertThat(url).contains("year=" + year);
        assertThat(site.page(url).select(".hit")).isNotEmpty();
    }

    @Test
    void twoDocumentsStandSideBySide() {
        Document page = site.page("/compare?document=seed&document=other");

        assertThat(page.select(".pairs thead th a").eachText())
                .contains("中国共产党太原市第十二届委员会第五次全体会议决议", "另一份");
        assertThat(page.select(".alone-in section")).hasSize(2);
    }
}
