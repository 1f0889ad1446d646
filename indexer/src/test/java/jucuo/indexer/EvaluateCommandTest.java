package jucuo.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String CORPUS =
            """
            {"id": "a1", "title": "劳动合同法第三十条", "text": "用人单位应当按照劳动合同约定,向劳动者及时足额支付劳动报酬。"}
            {"id": "a2", "title": "民法典第一千二百五十七条", "text": "因林木折断、倾倒或者果实坠落等造成他人损害,林木的所有人应当承担侵权责任。"}
            {"id": "a3", "title": "民法典第十条", "text": "处理民事纠纷,应当依照法律。"}
            """;

    private static final String QUERIES =
            """
            {"id": "q1", "text": "公司不给我支付报酬怎么办？"}
            {"id": "q2", "text": "果实坠落"}
            {"id": "q3", "text": "没有人判断过"}
            """;

    private static final String JUDGMENTS = "q1\ta1\t1\nq2\ta2\t1\n";

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Set<Path> before = Set.of();

    @BeforeEach
    void files() throws IOException {
        write("corpus.jsonl", CORPUS);
        write("queries.jsonl", QUERIES);
        write("qrels.tsv", JUDGMENTS);
        before = temporaryFolders();
    }

    @Test
    void findsAnswersThatDoNotHoldAllTheWordsOfAQuestion() throws IOException {
        assertThat(evaluate("corpus.jsonl", "--json")).isEqualTo(ExitCode.DONE);

        JsonNode figures = new ObjectMapper().readTree(out.toString(UTF_8));
        assertThat(figures.get("ndcg@10").asDouble()).isEqualTo(1);
        assertThat(figures.get("mrr@10").asDouble()).isEqualTo(1);
        assertThat(figures.get("recall@10").asDouble()).isEqualTo(1);
        assertThat(figures.get("recall@100").asDouble()).isEqualTo(1);
        assertThat(figures.get("qps").asDouble()).isPositive();
        assertThat(figures.get("queries").asInt()).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains("3 indexed, ")
                .endsWith("queries left out for want of judgments: 1 (q3)\n");
    }

    @Test
    void ranksWhatTheSiteFindsInExactMode() {
        assertThat(evaluate("corpus.jsonl", "--mode", "exact")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString(UTF_8)).startsWith("nDCG@10     0.5000\nMRR@10      0.5000\n");
    }

    @Test
    void countsAnAnswerThatIsNotInTheCorpusAsNotFound() throws IOException {
        write("qrels.tsv", "q1\ta1\t1\nq2\tz\t1\n");

        assertThat(evaluate("corpus.jsonl")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString(UTF_8)).startsWith("nDCG@10     0.5000\n");
        assertThat(err.toString(UTF_8)).contains("judged entries not in the corpus: 1 (z)\n");
    }

    @Test
    void readsPackedCollections() throws IOException {
        try (OutputStream packed =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("corpus.jsonl.gz")))) {
            packed.write(CORPUS.getBytes(UTF_8));
        }

        assertThat(evaluate("corpus.jsonl.gz")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString(UTF_8)).startsWith("nDCG@10     1.0000\n");
    }

    @Test
    void measuresWithoutTheLinesItCannotReadAndSaysWhich() throws IOException {
        write("corpus.jsonl", CORPUS + "broken\n{\"id\":\"a3\",\"title\":\"题\",\"text\":\"文\"}\n");
        write("queries.jsonl", QUERIES + "{\"id\": \"q4\"}\n");
        write("qrels.tsv", JUDGMENTS + "q4\n");

        assertThat(evaluate("corpus.jsonl")).isEqualTo(ExitCode.SOME_REFUSED);

        assertThat(out.toString(UTF_8)).startsWith("nDCG@10     1.0000\n");
        assertThat(err.toString(UTF_8))
                .contains("refused corpus.jsonl:4: no JSON object (")
                .contains("refused corpus.jsonl:a3: the id is taken by another entry; drop one\n")
                .contains("refused queries.jsonl:4: no \"text\"; add it or drop the line\n")
                .contains(
                        "refused qrels.tsv:3: 1 columns; write query, entry and grade between tabs\n")
                .contains("3 indexed, 0 unchanged, 0 removed, 4 refused in ");
    }

    @Test
    void leavesNoIndexBehindWhereItFails() throws IOException {
        byte[] packed = packed(CORPUS);
        Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));
        write("none.tsv", "other\ta1\t1\n");

        assertThat(evaluate("cut.jsonl.gz")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("cut.jsonl.gz: cannot be unpacked to its end; ");
        assertThat(run("corpus.jsonl", "queries.jsonl", "none.tsv")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("none.tsv judges no query of ");

        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(temporaryFolders()).isEqualTo(before);
    }

    @Test
    void leavesNoIndexBehindWhereItIsDone() throws IOException {
        evaluate("corpus.jsonl");

        assertThat(temporaryFolders()).isEqualTo(before);
    }

    @Test
    void answersWrongUsageInOneLine() {
        assertThat(commands().run("evaluate")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8).lines()).hasSize(1);
        assertThat(evaluate("none.jsonl")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8).lines()).hasSize(1);
        assertThat(evaluate("corpus.jsonl", "--mode", "best")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8))
                .isEqualTo("jucuo: no mode best; choose auto or exact; see ./jucuo --help\n");
    }

    private ExitCode evaluate(String corpus, String... more) {
        return run(corpus, "queries.jsonl", "qrels.tsv", more);
    }

    private ExitCode run(String corpus, String queries, String judgments, String... more) {
        out.reset();
        err.reset();
        String[] files = {
            "evaluate",
            "--corpus=" + folder.resolve(corpus),
            "--queries=" + folder.resolve(queries),
            "--qrels=" + folder.resolve(judgments)
        };
        return commands()
                .run(Stream.concat(Stream.of(files), Stream.of(more)).toArray(String[]::new));
    }

    private Commands commands() {
        var environment =
                new Environment(
                        folder,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false);
        return Main.commands(environment, "1.2", new MemoryIndexes());
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Those of evaluations, of this process or others. */
    private static Set<Path> temporaryFolders() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(p -> p.getFileName().toString().startsWith("jucuo-evaluate"))
                    .collect(Collectors.toSet());
        }
    }
}
