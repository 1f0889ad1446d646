package jucuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seed from file to site: what the outline, the index, the API and the commands say of it. */
final class SeedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private static Path folder;

    private static RunningSite site;
    private static JsonNode document;
    private static String source;

    @BeforeAll
    static void indexAndServe() throws IOException {
        site = RunningSite.onSeeds(folder.resolve("index"));
        String id = site.json("/api/v1/documents").at("/documents/0/id").asText();
        document = site.json("/api/v1/documents/" + id);
        source = site.get("/api/v1/documents/" + id + "/source").body();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void splitsIntoTheSectionsAndMeasuresOfTheGoldFile() throws IOException {
        Path gold = Project.ROOT.resolveSibling("shared/gold/seed.json");
        assumeTrue(Files.exists(gold), "needs the gold file beside the checkout");

        var split = Command.indexer("split", Project.SEED, "--json");

        assertThat(split.exit()).as(split.err()).isZero();
        assertThat(measures(JSON.readTree(split.out())))
                .isEqualTo(goldMeasures(JSON.readTree(gold.toFile())));
    }

    @Test
    void printsTheSameOutlineAsTheSiteServes() throws IOException {
        JsonNode split = JSON.readTree(Command.indexer("split", Project.SEED, "--json").out());

        assertThat(split.get("nodes")).isEqualTo(document.get("nodes"));
        assertThat(split.get("warnings")).isEqualTo(document.get("warnings"));
    }

    @Test
    void everySpanYieldsItsText() {
        for (JsonNode node : document.get("nodes")) {
            assertThat(squeezed(spanned(node))).isEqualTo(squeezed(node.get("text").asText()));
            for (JsonNode fact : node.get("facts")) {
                assertThat(squeezed(spanned(fact))).isEqualTo(squeezed(fact.get("text").asText()));
            }
        }
        assertThat(document.get("warnings")).isNotEmpty();
        assertThat(spanned(document.at("/warnings/0"))).contains("下转05版");
    }

    @Test
    void findsATermThatTheSegmenterCutsIntoCharacters() {
        JsonNode result = site.search("链长制");

        assertThat(result.get("total").asInt()).isEqualTo(1);
        assertThat(result.at("/hits/0/heading").asText()).isEqualTo("做大做强优势主导产业");
        assertThat(result.at("/hits/0/path/0").asText()).isEqualTo("建设国家先进制造业重要承载地");
        assertThat(marked(result.at("/hits/0/snippet"))).containsExactly("链长制");
    }

    @Test
    void findsATermAsOftenAsAPlainSearchOfTheTextDoes() {
        for (String term : List.of("国家区域中心城市", "首位度", "智能", "制造", "“无废城市”", "外外贸", "碳达峰")) {
            String folded = squeezed(term).replaceAll("[“”]", "");
            long expected =
                    stream(document.get("nodes"))
                            .filter(n ->
                                    isPassage(n)
                                            && squeezed(n.get("text").asText()).contains(folded))
                            .count();

            assertThat(site.search("\"" + term + "\"").get("total").asLong())
                    .as(term)
                    .isEqualTo(expected);
        }
        assertThat(site.search("国家区域中心城市").get("total").asInt()).isEqualTo(5);
    }

    @Test
    void aChosenSectionNarrowsAndLeavesItsOwnCountsAsTheyWere() {
        JsonNode all = site.search("工业");
        JsonNode narrowed = site.search("工业", "section", "建设国家先进制造业重要承载地");

        assertThat(narrowed.get("total").asInt()).isPositive().isLessThan(all.get("total").asInt());
        assertThat(unselected(narrowed, "section"))
                .isNotEmpty()
                .isSubsetOf(unselected(all, "section"))
                .hasSize(unselected(all, "section").size() - 1);
    }

    @Test
    void searchesAtTheCommandLineAsTheApiDoes() throws IOException {
        var out = Command.web("search", "智能 制造", "--json", "--index", folder.resolve("index"));

        assertThat(out.exit()).as(out.err()).isZero();
        assertThat(JSON.readTree(out.out()).get("hits"))
                .isEqualTo(site.search("智能 制造").get("hits"));
    }

    @Test
    void indexesAnUnchangedFolderWithoutReadingItAgain() {
        var again = Command.indexer("index", Project.SEEDS, "--index", folder.resolve("index"));

        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("unchanged");
    }

    @Test
    void aDamagedOrMissingIndexEndsWithItsOwnCode() {
        var missing = Command.web("search", "太原", "--index", folder.resolve("none"));
        var usage =
                Command.web(
                        "search", "太原", "--no-such-key", "x", "--index", folder.resolve("index"));

        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err()).contains("./jucuo index");
        assertThat(usage.exit()).isEqualTo(2);
    }

    private static String spanned(JsonNode node) {
        return source.substring(node.get("start").asInt(), node.get("end").asInt());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean isPassage(JsonNode node) {
        return switch (node.get("kind").asText()) {
            case "measure", "article", "paragraph" -> true;
            // the announcing sentences of the seed: 全会强调,要建设…。
            case "section" -> true;
            default -> false;
        };
    }

    private static List<String> marked(JsonNode snippet) {
        return stream(snippet)
                .filter(r -> r.get("match").asBoolean())
                .map(r -> r.get("text").asText())
                .toList();
    }

    private static List<String> unselected(JsonNode result, String facet) {
        return stream(result.at("/facets/" + facet))
                .filter(c -> !c.get("selected").asBoolean())
                .map(c -> c.get("value").asText() + " " + c.get("count").asInt())
                .toList();
    }

    private static List<String> measures(JsonNode split) {
        var lines = new ArrayList<String>();
        for (JsonNode section : split.get("nodes")) {
            List<JsonNode> measures =
                    stream(split.get("nodes"))
                            .filter(n ->
                                    n.path("parent").asText().equals(section.get("id").asText()))
                            .filter(n -> n.get("kind").asText().equals("measure"))
                            .toList();
            if (!measures.isEmpty()) {
                lines.addAll(lines(section, section.get("extent"), measures));
            }
        }
        return lines;
    }

    private static List<String> goldMeasures(JsonNode gold) {
        return stream(gold.get("sections"))
                .flatMap(s -> lines(s, s, stream(s.get("measures")).toList()).stream())
                .toList();
    }

    /**
     * A line for the section, {@code start-end heading}, and one for each measure, {@code start-end
     * label heading text}.
     */
    private static List<String> lines(JsonNode section, JsonNode extent, List<JsonNode> measures) {
        var lines = new ArrayList<String>();
        lines.add(span(extent) + section.get("heading").asText());
        for (JsonNode m : measures) {
            lines.add(
                    span(m)
                            + m.get("label").asText()
                            + m.get("heading").asText()
                            + m.get("text").asText());
        }
        return lines;
    }

    private static String span(JsonNode spanned) {
        return spanned.get("start").asInt() + "-" + spanned.get("end").asInt() + " ";
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
