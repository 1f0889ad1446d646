package jucuo.indexer.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jucuo.indexer.reader.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    private final List<Entry.Text> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void readsTheColumnsThatItKnows() throws IOException {
        read(
                "t.csv",
                """
                \uFEFF编号,标题,发文机关,成文日期,文种,发文字号,链接,备注,正文
                a1,关于水的通知,甲局;乙局,2023年11月29日,通知,甲发〔2023〕1号,https://example.org/1,无,"第一段。
                第二段有""引号""，和,逗号。"
                """,
                UTF_8);

        assertThat(refusals).isEmpty();
        assertThat(entries).hasSize(1);
        Entry.Text entry = entries.getFirst();
        assertThat(entry.given())
                .isEqualTo(
                        new Given(
                                "a1",
                                "关于水的通知",
                                List.of("甲局", "乙局"),
                                Optional.of(LocalDate.of(2023, 11, 29)),
                                "通知",
                                "甲发〔2023〕1号",
                                "https://example.org/1"));
        assertThat(entry.body()).isEqualTo("第一段。\n第二段有\"引号\"，和,逗号。");
        assertThat(entry.name()).isEqualTo("t.csv#a1");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ','", "GB18030, ';'", "UTF-16LE, '\t'", "UTF-8, '\t'"})
    void findsEncodingAndDelimiter(String charset, String delimiter) throws IOException {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        String table =
                mark + String.join(delimiter, "title", "text") + "\n水" + delimiter + "保护水。\n";

        read("t.tsv", table, Charset.forName(charset));

        assertThat(entries).extracting(Entry.Text::body).containsExactly("保护水。");
        assertThat(entries).extracting(e -> e.given().title()).containsExactly("水");
    }

    @Test
    void bearsMutations() {
        String table = "编号,标题,正文\na1,关于水的通知,\"第一段。\n第二段有\"\"引号\"\"，和,逗号。\"\nb2,乙,文\n";

        Mutations.of(table.getBytes(UTF_8))
                .check(bytes ->
                        new Table()
                                .read(
                                        Container.of(bytes, "t.csv"),
                                        _ -> {},
                                        refusal -> assertThat(refusal.reason()).isNotBlank()));
    }

    @Test
    void reportsARowWithoutTextAndGoesOn() throws IOException {
        read("t.csv", "title,text\n甲,\n乙,文\n丙\n", UTF_8);

        assertThat(entries).extracting(e -> e.given().title()).containsExactly("乙");
        assertThat(refusals)
                .extracting(Refusal::toString)
                .containsExactly(
                        "t.csv:2: no text; add it or drop the row",
                        "t.csv:4: no text; add it or drop the row");
    }

    @Test
    void refusesATableWithoutTexts() throws IOException {
        read("t.csv", "城市,人口\n甲,1\n", UTF_8);

        assertThat(refusals.getFirst().toString())
                .startsWith(
                        "t.csv:1: no column holds the documents' texts; name one of body, text,");
    }

    @Test
    void saysWhereQuotationMarksDoNotMatch() throws IOException {
        read("t.csv", "title,text\n甲,文\n乙,\"文\n丙,文\n", UTF_8);

        assertThat(entries).extracting(e -> e.given().title()).containsExactly("甲");
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().reason()).contains("quotation marks do not match");
    }

    @Test
    void refusesARowWithoutEnd() throws IOException {
        byte[] bytes = ("title,text\n甲,\"" + "文".repeat(100_000)).getBytes(UTF_8);

        new Table(50_000)
                .read(file("t.csv", bytes), e -> entries.add((Entry.Text) e), refusals::add);

        assertThat(refusals.getFirst().reason()).contains("a row of more than 50");
    }

    @Test
    void givesRowsWithoutIdsTheSameOnesInEveryRun() throws IOException {
        read("t.csv", "title,date,text\n甲,2020-01-01,文\n甲,2021-01-01,文\n", UTF_8);
        List<String> before = entries.stream().map(e -> e.given().id()).toList();
        entries.clear();
        read("t.csv", "title,date,text\n乙,,新\n甲,2020-01-01,改\n甲,2021-01-01,文\n", UTF_8);

        assertThat(before).doesNotHaveDuplicates();
        assertThat(entries).extracting(e -> e.given().id()).endsWith(before.toArray(String[]::new));
    }

    /** Whatever the cells hold, they come back. */
    @Test
    void readsBackRandomTables() throws IOException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            entries.clear();
            var bodies = new ArrayList<String>();
            var table = new StringBuilder("id,text\n");
            for (int row = random.nextInt(1, 6); row > 0; row--) {
                String body = "文" + cell(random);
                bodies.add(body);
                table.append("r").append(row).append(",\"").append(body.replace("\"", "\"\""));
                table.append("\"\n");
            }

            read("t.csv", table.toString(), UTF_8);

            assertThat(entries).as("seed " + seed).extracting(Entry.Text::body).isEqualTo(bodies);
        }
    }

    private static String cell(Random random) {
        var cell = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            cell.append(
                    List.of("水", ",", "\"", "\n", ";", "\t", " ", "，", "a").get(random.nextInt(9)));
        }
        return cell.toString();
    }

    private void read(String name, String table, Charset charset) throws IOException {
        Container file = file(name, table.getBytes(charset));
        assertThat(Collections.isOne(file)).isTrue();
        Collections.read(file, e -> entries.add((Entry.Text) e), refusals::add);
    }

    private static Container file(String name, byte[] bytes) {
        return Container.of(bytes, name);
    }
}
