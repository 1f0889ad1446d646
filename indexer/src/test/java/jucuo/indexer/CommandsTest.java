package jucuo.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jucuo.document.Header;
import jucuo.document.PolicyDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final Path SEEDS = Path.of("../seeds");

    private static final String TABLE = "id\tfile\ttitle\tissuer\tdate\tgenre\tsource\n";

    @TempDir private Path home;

    private final MemoryIndexes indexes = new MemoryIndexes();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void seeds() throws IOException {
        Files.createDirectory(home.resolve("seeds"));
        write("seeds/a.txt", "关于甲的决议\n到2027年,经济总量突破万亿元。\n");
        write("seeds/b.txt", "关于乙的通知\n各单位要加快建设。\n");
    }

    @Test
    void indexesTheSeedsUnlessToldOtherwise() {
        assertThat(run("index")).isEqualTo(ExitCode.DONE);

        assertThat(indexes.documents().keySet()).containsExactly("a", "b");
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8))
                .startsWith("2 indexed, 0 unchanged, 0 removed, 0 refused in ");
    }

    @Test
    void readsOnlyWhatChangedAndForgetsWhatIsGone() throws IOException {
        run("index");
        write("seeds/b.txt", "关于乙的通知\n各单位要加强建设。\n");
        write("seeds/c.txt", "关于丙的通知\n各单位要强化建设。\n");
        Files.setLastModifiedTime(
                home.resolve("seeds/b.txt"), FileTime.from(Instant.ofEpochSecond(7)));
        Files.delete(home.resolve("seeds/a.txt"));

        assertThat(run("index")).isEqualTo(ExitCode.DONE);

        assertThat(indexes.documents().keySet()).containsExactly("b", "c");
        assertThat(document("b").source().text()).contains("加强");
        assertThat(err.toString(UTF_8))
                .startsWith("2 indexed, 0 unchanged, 1 removed, 0 refused in ");
    }

    @Test
    void doesNotReadAFileAgainThatIsOnlyNewer() throws IOException {
        run("index");
        Files.setLastModifiedTime(
                home.resolve("seeds/a.txt"), FileTime.from(Instant.ofEpochSecond(7)));

        run("index");

        assertThat(err.toString(UTF_8)).startsWith("0 indexed, 2 unchanged, ");
    }

    @Test
    void leavesFilesOfOtherFoldersAlone() throws IOException {
        run("index");
        write("other.txt", "关于丁的通知\n各单位要加强建设。\n");

        run("index", home.resolve("other.txt").toString());

        assertThat(indexes.documents().keySet()).containsExactly("a", "b", "other");
    }

    @Test
    void reportsWhatItRefusedInEveryRunAndIndexesTheRest() throws IOException {
        write("seeds/empty.txt", "");
        write("seeds/picture.png", "PNG");
        Path report = home.resolve("report.json");

        assertThat(run("index", "--report", report.toString())).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(run("index")).isEqualTo(ExitCode.SOME_REFUSED);

        assertThat(indexes.documents().keySet()).containsExactly("a", "b");
        assertThat(err.toString(UTF_8))
                .contains("refused empty.txt: ")
                .contains("refused picture.png: no reader");
        var json = new ObjectMapper().readTree(report.toFile());
        assertThat(json.get("indexed").asInt()).isEqualTo(2);
        assertThat(json.get("refused").asInt()).isEqualTo(2);
        assertThat(json.at("/refusals/0/file").asText()).isEqualTo("empty.txt");
        assertThat(json.at("/nearDuplicates/count").asInt(-1)).isZero();
    }

    @Test
    void indexesTheEntriesOfACollectionAndReportsBrokenLines() throws IOException {
        String lines =
                IntStream.range(0, 300)
                        .mapToObj(
                                "{\"id\":\"n%1$d\",\"title\":\"题%1$d\",\"text\":\"正文%1$d。\"}"
                                        ::formatted)
                        .collect(Collectors.joining("\n"));
        write(
                "seeds/c.jsonl",
                lines + "\nbroken\n{\"id\":\"n7\",\"title\":\"again\",\"text\":\"正文\"}\n");

        assertThat(run("index")).isEqualTo(ExitCode.SOME_REFUSED);

        assertThat(indexes.documents()).hasSize(302);
        assertThat(document("n8").header().title()).isEqualTo("题8");
        assertThat(document("n8").header().provenance())
                .containsEntry(Header.Field.TITLE, Header.Provenance.GIVEN);
        assertThat(document("n8").source().file()).isEqualTo("c.jsonl#n8");
        assertThat(err.toString(UTF_8))
                .contains("refused c.jsonl:301: ")
                .contains("the id n7 is taken");
    }

    @Test
    void doesNothingWhereTheReportCannotBeWritten() {
        String report = home.resolve("none/report.json").toString();

        assertThat(run("index", "--report", report)).isEqualTo(ExitCode.USAGE);

        assertThat(indexes.commits).isZero();
        assertThat(err.toString(UTF_8).strip())
                .isEqualTo(
                        "jucuo: "
                                + report
                                + ": there is no such file or folder; mend that or name another");
    }

    @Test
    void refusesAnIdThatAnEarlierRunGaveAwayAndSaysSoInEveryRun() throws IOException {
        run("index");
        write("seeds/c.jsonl", "{\"id\":\"a\",\"title\":\"题\",\"text\":\"正文。\"}\n");
        write("seeds/seeds.tsv", TABLE + "a\tb.txt\t\t\t\t\t\n");

        for (int i = 0; i < 2; i++) {
            assertThat(run("index")).isEqualTo(ExitCode.SOME_REFUSED);
            assertThat(indexes.documents().keySet()).containsExactly("a");
            assertThat(document("a").source().text()).startsWith("关于甲");
            assertThat(err.toString(UTF_8))
                    .contains("refused b.txt: the id a is taken")
                    .contains("refused c.jsonl:a: the id a is taken");
        }
        Files.delete(home.resolve("seeds/a.txt"));
        Files.delete(home.resolve("seeds/c.jsonl"));

        assertThat(run("index")).isEqualTo(ExitCode.DONE);
        assertThat(document("a").source().text()).startsWith("关于乙");
    }

    @Test
    void letsTwoFilesExchangeTheirIds() throws IOException {
        write("seeds/seeds.tsv", TABLE + "x\ta.txt\t\t\t\t\t\ny\tb.txt\t\t\t\t\t\n");
        run("index");
        write("seeds/seeds.tsv", TABLE + "y\ta.txt\t\t\t\t\t\nx\tb.txt\t\t\t\t\t\n");
        Files.setLastModifiedTime(
                home.resolve("seeds/seeds.tsv"), FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(run("index")).isEqualTo(ExitCode.DONE);
        assertThat(document("y").source().text()).startsWith("关于甲");
        assertThat(document("x").source().text()).startsWith("关于乙");
    }

    @Test
    void keepsADocumentWithoutTheDateThatCannotBeRead() throws IOException {
        write(
                "seeds/c.jsonl",
                "{\"id\":\"c\",\"title\":\"题\",\"text\":\"正文。\",\"date\":\"2023-02-30\"}\n");

        assertThat(run("index")).isEqualTo(ExitCode.SOME_REFUSED);

        assertThat(document("c").header().date()).isEmpty();
        assertThat(err.toString(UTF_8))
                .contains(
                        "refused c.jsonl:1: no date: 2023-02-30; write it as 2023-11-29 (the"
                                + " document is kept without it)");
    }

    @Test
    void keepsNothingOfACollectionThatIsCutShort() throws IOException {
        write("seeds/c.jsonl.gz", "no gzip");

        assertThat(run("index")).isEqualTo(ExitCode.SOME_REFUSED);

        assertThat(indexes.documents().keySet()).containsExactly("a", "b");
    }

    @Test
    void readsAFileAgainWhenItsLineInTheTableChanges() throws IOException {
        write("seeds/seeds.tsv", TABLE + "x\ta.txt\t旧题\t\t\t\t\n");
        run("index");
        write("seeds/seeds.tsv", TABLE + "x\ta.txt\t新题\t\t\t\t\n");
        Files.setLastModifiedTime(
                home.resolve("seeds/seeds.tsv"), FileTime.from(Instant.now().plusSeconds(60)));

        run("index");

        assertThat(document("x").header().title()).isEqualTo("新题");
        assertThat(err.toString(UTF_8)).startsWith("1 indexed, 1 unchanged, ");
    }

    @Test
    void saysNothingIfNothingIsStale() {
        run("index", "--if-stale");

        assertThat(run("index", "--if-stale")).isEqualTo(ExitCode.DONE);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void rebuildsAnUnusableIndexIfStaleAndOnlyThen() {
        run("index");
        indexes.unusable = true;

        assertThat(run("index")).isEqualTo(ExitCode.UNUSABLE_INDEX);
        assertThat(err.toString(UTF_8)).contains("./jucuo index --rebuild");
        assertThat(run("check")).isEqualTo(ExitCode.UNUSABLE_INDEX);
        assertThat(run("index", "--if-stale")).isEqualTo(ExitCode.DONE);
        assertThat(run("check")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void leavesAnIndexOfOtherFilesAsItIsIfStale() throws IOException {
        Files.createDirectory(home.resolve("own"));
        write("own/c.txt", "关于丙的通知\n各单位要强化建设。\n");
        run("index", home.resolve("own").toString());

        assertThat(run("index", "--if-stale")).isEqualTo(ExitCode.DONE);

        assertThat(indexes.documents().keySet()).containsExactly("c");
        assertThat(run("index")).isEqualTo(ExitCode.DONE);
        assertThat(indexes.documents().keySet()).containsExactly("a", "b", "c");
    }

    @Test
    void commitsOnceARun() {
        run("index", "--rebuild");

        assertThat(indexes.commits).isEqualTo(1);
    }

    @Test
    void splitsTheSeedIntoJsonTextOrItsSource() throws IOException {
        String seed = SEEDS.resolve("000_905e4ef74a0b722d.txt").toString();

        assertThat(run("split", seed, "--json")).isEqualTo(ExitCode.DONE);
        var json = new ObjectMapper().readTree(out.toString(UTF_8));
        assertThat(json.get("id").asText()).isEqualTo("taiyuan-plenum-2023");
        assertThat(json.at("/source/file").asText()).isEqualTo("000_905e4ef74a0b722d.txt");
        assertThat(json.findValuesAsText("type"))
                .contains("target", "programme", "citation", "place", "action");

        assertThat(run("split", seed)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(UTF_8)).contains("programme “百千万亿”工程 [1365,1373)");

        assertThat(run("split", seed, "--source")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(UTF_8)).isEqualTo(Files.readString(Path.of(seed)));
    }

    @Test
    void refusesToSplitWhatCannotBeRead() throws IOException {
        write("empty.txt", "");

        assertThat(run("split", home.resolve("empty.txt").toString()))
                .isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(err.toString(UTF_8)).startsWith("refused empty.txt: ");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void answersWrongUsageInOneLine() {
        for (String[] wrong :
                new String[][] {
                    {},
                    {"dance"},
                    {"index", "--loud"},
                    {"index", "no-such-file"},
                    {"split"},
                    {"split", "a", "b"},
                    {"split", "none"},
                    {"check", "--index"}
                }) {
            assertThat(run(wrong)).as(String.join(" ", wrong)).isEqualTo(ExitCode.USAGE);
            assertThat(err.toString(UTF_8).lines()).as(String.join(" ", wrong)).hasSize(1);
            assertThat(out.toString(UTF_8)).isEmpty();
        }
    }

    @Test
    void helpsWithEveryCommand() {
        for (String command : new String[] {"index", "split", "check", "evaluate"}) {
            assertThat(run(command, "--help")).isEqualTo(ExitCode.DONE);
            assertThat(out.toString(UTF_8))
                    .startsWith("Usage: jucuo " + command)
                    .contains("--help");
        }
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(UTF_8).strip()).isEqualTo("jucuo 1.2");
    }

    private PolicyDocument document(String id) {
        return Objects.requireNonNull(indexes.documents().get(id));
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(home.resolve(file), content);
    }

    /** Runs one command; what it said replaces what was said before. */
    private ExitCode run(String... arguments) {
        out.reset();
        err.reset();
        var environment =
                new Environment(
                        home,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false);
        return Main.commands(environment, "1.2", indexes).run(arguments);
    }
}
