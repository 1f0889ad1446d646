package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import jucuo.chinese.ChineseText;
import jucuo.file.WatchedFile;
import jucuo.lexicon.BlockList;
import jucuo.lucene.LuceneEngine;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs the site sets in files, without a restart. */
class OperatorTest {

    private static final ChineseText ANALYSIS = new ChineseText();

    private final List<String> problems = new ArrayList<>();

    @TempDir private Path folder;

    private Path bets;
    private Path blocked;
    private LuceneEngine engine;
    private Requests site;

    @BeforeEach
    void start() {
        bets = folder.resolve("best-bets.txt");
        blocked = folder.resolve("blocked.txt");
        var words =
                new WatchedFile<>(
                        blocked,
                        BlockList.none(ANALYSIS),
                        (name, text, report) -> BlockList.read(name, text, ANALYSIS, report),
                        problems::add);
        engine =
                Indexes.of(folder.resolve("index"), List.of(Documents.seed()))
                        .patiently()
                        .sparing(words);
        var operator = new Operator(Operator.bets(bets, ANALYSIS, problems::add), SearchLog.NONE);
        site = new Requests(engine, engine, operator);
    }

    @AfterEach
    void stop() {
        site.close();
        engine.close();
    }

    @Test
    void recommendsWhatTheFileSaysAsItIsAtTheTime() throws IOException {
        String tag = site.get("/search?q=数字").headers().firstValue("ETag").orElseThrow();
        assertThat(recommended("/search?q=数字")).isEmpty();

        Files.writeString(bets, "# for a start\n数字, ＤＩＧＩＴＡＬ => seed#s1-m3, seed\n");

        waitFor(() -> !recommended("/search?q=数字").isEmpty());
        assertThat(recommended("/search?q=“數字”&lang=en"))
                .containsExactly(
                        "中国共产党太原市第十二届委员会第五次全体会议决议 › 三是 深入推进数实融合发展 -> /documents/seed/nodes/s1-m3",
                        "中国共产党太原市第十二届委员会第五次全体会议决议 -> /documents/seed");
        assertThat(site.page("/search?q=数字").select(".numbered h2").text()).isEqualTo("推荐");
        assertThat(site.page("/search?q=digital&lang=en").select(".numbered h2").text())
                .isEqualTo("Recommended");
        assertThat(site.send("GET", "/search?q=数字", "If-None-Match", tag).statusCode())
                .isEqualTo(200);

        Files.delete(bets);

        waitFor(() -> recommended("/search?q=数字").isEmpty());
        assertThat(problems).isEmpty();
    }

    @Test
    void recommendsOnlyAboveAllResultsAndWhatIsThere() throws IOException {
        Files.writeString(bets, "建设 => seed, nothing, seed#nothing\n");
        waitFor(() -> !recommended("/search?q=建设").isEmpty());

        assertThat(recommended("/search?q=建设")).hasSize(1);
        assertThat(recommended("/search?q=建设&page=2")).isEmpty();
        assertThat(recommended("/search?q=建设&kind=measure")).isEmpty();
        assertThat(recommended("/search?q=建设大局")).isEmpty();
    }

    @Test
    void tellsOfLinesThatRecommendNothing() throws IOException {
        Files.writeString(bets, "数字\n => seed\n数字 => a b\n数字 => seed\n");

        waitFor(() -> !recommended("/search?q=数字").isEmpty());

        assertThat(problems).containsExactly(problem(1), problem(2), problem(3));
    }

    private String problem(int line) {
        return bets + ":" + line + ": no recommendation; write: query => document or document#node";
    }

    @Test
    void suggestsNothingThatIsBlockedAsTheFileIsAtTheTime() throws IOException {
        assertThat(suggestions("链")).contains("链长制");

        Files.writeString(blocked, "鏈長 # in any script\n\n…\n");

        waitFor(() -> !suggestions("链").contains("链长制"));
        assertThat(suggestions("链")).contains("链条");
        assertThat(suggestions("lcz")).doesNotContain("链长制");
        assertThat(site.page("/search?q=链长制").select(".hits li")).hasSize(1);
        assertThat(problems).containsExactly(blocked + ":3: no word: …");

        Files.delete(blocked);

        waitFor(() -> suggestions("链").contains("链长制"));
    }

    @Test
    void mendsNoSpellingToWhatIsBlocked() throws IOException {
        assertThat(site.get("/api/v1/search?q=太远").body()).contains("\"q\":\"太原\"");

        Files.writeString(blocked, "太原\n");

        waitFor(() -> !site.get("/api/v1/search?q=太远").body().contains("\"q\":\"太原\""));
    }

    private List<String> recommended(String path) {
        Document page = site.page(path);
        return page.select(".numbered a").stream()
                .map(a -> a.text() + " -> " + a.attr("href").replaceFirst("\\?.*", ""))
                .toList();
    }

    private String suggestions(String typed) {
        return site.get("/api/v1/suggest?q=" + typed)
                .body()
                .replaceAll("\"(url|kind)\":[^,]*,", "");
    }

    private static void waitFor(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
        }
    }
}
