package jucuo.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ranks no worse than {@code bench/floors.properties} says. */
class RelevanceTest {

    /** Each so many-th question is asked. */
    private static final int QUESTIONS = 3;

    /** Of the articles that answer none of them, each so many-th is there. */
    private static final int OTHERS = 40;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Path IR_DEV = Project.ROOT.resolveSibling("shared/corpus/ir-dev");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Properties FLOORS = new Properties();

    @TempDir private Path folder;

    @BeforeAll
    static void readFloors() throws IOException {
        try (Reader floors =
                Files.newBufferedReader(Project.ROOT.resolve("bench/floors.properties"))) {
            FLOORS.load(floors);
        }
    }

    @Test
    void ranksOurOwnPassages() throws IOException {
        List<Map<String, String>> entries = new ArrayList<>();
        for (String[] row : table("passages.tsv")) {
            entries.add(entry(entries.size(), row[0], row[1]));
        }
        for (String measure : seedMeasures()) {
            entries.add(entry(entries.size(), "甲市全会公报", measure));
        }
        var queries = new ArrayList<Map<String, String>>();
        var judgments = new ArrayList<String>();
        for (String[] row : table("queries.tsv")) {
            String answer = beginningWith(row[1], entries);
            judgments.add(queries.size() + "\t" + answer + "\t1");
            queries.add(Map.of("id", String.valueOf(queries.size()), "text", row[0]));
        }

        JsonNode figures =
                evaluate(
                        write("entries.jsonl", lines(entries)),
                        write("queries.jsonl", lines(queries)),
                        write("judgments.tsv", judgments));

        atLeast("own.ndcg@10", figures.at("/ndcg@10").asDouble());
        atLeast("own.lexical.ndcg@10", figures.at("/lexical/ndcg@10").asDouble());
    }

    @Test
    void ranksAPartOfTheJudgedArticles() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(IR_DEV), "no judged articles beside the project");
        List<String> questions = Files.readAllLines(IR_DEV.resolve("queries.jsonl"));
        Set<String> asked = new HashSet<>();
        var part = new ArrayList<String>();
        for (int i = 0; i < questions.size(); i += QUESTIONS) {
            part.add(questions.get(i));
            asked.add(id(questions.get(i)));
        }
        List<String> judgments =
                Files.readAllLines(IR_DEV.resolve("qrels.tsv")).stream()
                        .filter(line -> asked.contains(line.split("\t", -1)[0]))
                        .toList();

        JsonNode figures =
                evaluate(
                        write("entries.jsonl", articles(judgments)),
                        write("queries.jsonl", part),
                        write("judgments.tsv", judgments));

        for (String measure : List.of("ndcg@10", "recall@100")) {
            double all = figures.at("/" + measure).asDouble();
            atLeast("ir-dev." + measure, all);
            atLeast("ir-dev.ratio." + measure, all / figures.at("/words/" + measure).asDouble());
        }
        double lexical = figures.at("/lexical/ndcg@10").asDouble();
        atLeast("ir-dev.lexical.ndcg@10", lexical);
        atLeast("ir-dev.lexical.ratio.ndcg@10", lexical / figures.at("/words/ndcg@10").asDouble());
    }

    private static void atLeast(String floor, double figure) {
        System.out.printf("%s %.4f%n", floor, figure);
        assertThat(figure)
                .as(floor)
                .isGreaterThanOrEqualTo(Double.parseDouble(FLOORS.getProperty(floor)));
    }

    private static JsonNode evaluate(Path entries, Path queries, Path judgments)
            throws IOException {
        Process process =
                Command.start(
                        "indexer",
                        "evaluate",
                        "--corpus",
                        entries,
                        "--queries",
                        queries,
                        "--qrels",
                        judgments,
                        "--json");
        Command.Outcome outcome = Command.end(process, PATIENCE);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return JSON.readTree(outcome.out());
    }

    private static Map<String, String> entry(int number, String title, String text) {
        return Map.of("id", String.valueOf(number), "title", title, "text", text);
    }

    private static String beginningWith(String words, List<Map<String, String>> entries) {
        List<String> answers =
                entries.stream()
                        .filter(e -> e.getOrDefault("text", "").startsWith(words))
                        .map(e -> e.getOrDefault("id", ""))
                        .toList();
        assertThat(answers).as(words).hasSize(1);
        return answers.getFirst();
    }

    /** Without the first line. */
    private static List<String[]> table(String name) throws IOException {
        Path file = Project.ROOT.resolve("acceptance/src/test/resources/relevance").resolve(name);
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    private static List<String> seedMeasures() throws IOException {
        Path seed;
        try (var files = Files.list(Project.ROOT.resolve("seeds"))) {
            seed = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
        }
        Command.Outcome outline = Command.indexer("split", seed, "--json");
        var measures = new ArrayList<String>();
        collect(JSON.readTree(outline.out()), measures);
        assertThat(measures).isNotEmpty();
        return measures;
    }

    private static void collect(JsonNode node, List<String> measures) {
        if (node.path("kind").asText().equals("measure")) {
            measures.add(node.path("text").asText());
        }
        node.forEach(child -> collect(child, measures));
    }

    private static List<String> lines(List<Map<String, String>> objects) throws IOException {
        var lines = new ArrayList<String>();
        for (Map<String, String> object : objects) {
            lines.add(JSON.writeValueAsString(object));
        }
        return lines;
    }

    /** Those that answer, and some of the others. */
    private static List<String> articles(List<String> judgments) throws IOException {
        Set<String> answers = new HashSet<>();
        judgments.forEach(line -> answers.add(line.split("\t", -1)[1]));
        var part = new ArrayList<String>();
        int others = 0;
        try (var entries =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Files.newInputStream(IR_DEV.resolve("corpus.jsonl.gz"))),
                                UTF_8))) {
            for (String entry = entries.readLine(); entry != null; entry = entries.readLine()) {
                if (answers.contains(id(entry)) || others++ % OTHERS == 0) {
                    part.add(entry);
                }
            }
        }
        return part;
    }

    private static String id(String line) throws IOException {
        return JSON.readTree(line).path("id").asText();
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }
}
