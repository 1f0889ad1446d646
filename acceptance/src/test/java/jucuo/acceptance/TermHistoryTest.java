package jucuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * First use, trend and lineage of one term on real documents, held against a plain search of their
 * texts: strings compared with strings, and no index.
 */
final class TermHistoryTest {

    private static final Path DOCUMENTS =
            Project.ROOT.resolveSibling("shared/corpus/documents").normalize();

    private static final String TERM = "新质生产力";

    /** Whoever counts another way may round another way. */
    private static final double ROUNDING = 0.02;

    /** In {@code <section class="lineage">}, each of the others' pages. */
    private static final Pattern OTHERS =
            Pattern.compile("href=\"/documents/([^/\"]+)/nodes/[^\"]+\"");

    private static final Pattern DAYS = Pattern.compile("class=\"date\">([^<]+)<");

    @TempDir private static Path folder;

    private static RunningSite site;
    private static final List<JsonNode> documents = new ArrayList<>();

    @BeforeAll
    static void indexAndServe() {
        assumeTrue(Files.isDirectory(DOCUMENTS), "needs the documents beside the checkout");
        Path index = folder.resolve("index");
        Command.indexer("index", DOCUMENTS, "--index", index);
        site = RunningSite.on(index);
        int page = 1;
        JsonNode list = site.json("/api/v1/documents?size=100&page=" + page);
        while (!list.path("documents").isEmpty()) {
            for (JsonNode entry : list.path("documents")) {
                documents.add(site.json("/api/v1/documents/" + entry.path("id").asText()));
            }
            page++;
            list = site.json("/api/v1/documents?size=100&page=" + page);
        }
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void isFirstUsedWhereThePlainTextsSayIt() {
        JsonNode first =
                documents.stream()
                        .filter(d -> !day(d).isEmpty() && occurrences(d) > 0)
                        .min(
                                Comparator.comparing(TermHistoryTest::day)
                                        .thenComparing(d -> d.path("id").asText()))
                        .orElseThrow();

        JsonNode said = trend().path("first");

        assertThat(said.path("id")).isEqualTo(first.path("id"));
        assertThat(said.path("date").asText()).isEqualTo(day(first));
    }

    @Test
    void occursByYearAsOftenAsInThePlainTexts() {
        var expected = new TreeMap<String, String>();
        documents.stream()
                .filter(d -> occurrences(d) > 0)
                .collect(Collectors.groupingBy(TermHistoryTest::year))
                .forEach((year, said) ->
                        expected.put(
                                year,
                                said.size()
                                        + " documents, "
                                        + said.stream().mapToInt(TermHistoryTest::occurrences).sum()
                                        + " times"));
        assertThat(expected).hasSizeGreaterThan(2);

        var counted = new TreeMap<String, String>();
        for (JsonNode point : trend().path("points")) {
            if (point.path("occurrences").asInt() > 0) {
                counted.put(
                        point.path("year").isNull() ? "" : point.path("year").asText(),
                        point.path("documents").asInt()
                                + " documents, "
                                + point.path("occurrences").asInt()
                                + " times");
            }
        }

        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void isHandedOnAsThePlainTextsSay() {
        List<Passage> passages = passages();
        List<Passage> saying = passages.stream().filter(Passage::says).toList();
        assertThat(saying).hasSizeGreaterThan(20);
        var astray = new ArrayList<String>();
        int handedOn = 0;
        int found = 0;
        for (Passage passage : saying) {
            var near = new HashSet<>(documents(passages, passage, .5 + ROUNDING));
            Set<String> about = documents(passages, passage, .5 - ROUNDING);
            String lineage = lineage(passage.address());
            Set<String> shown =
                    OTHERS.matcher(lineage)
                            .results()
                            .map(m -> m.group(1))
                            .collect(Collectors.toSet());
            if (!about.containsAll(shown)) {
                astray.add(passage.address() + " shows " + shown + ", plainly near " + about);
            }
            List<String> days = DAYS.matcher(lineage).results().map(m -> m.group(1)).toList();
            assertThat(days).as(passage.address()).isSorted(); // 日期不详 comes behind every digit
            handedOn += near.size();
            near.retainAll(shown);
            found += near.size();
        }

        assertThat(astray).isEmpty();
        assertThat(handedOn).isGreaterThan(10);
        assertThat(found).isEqualTo(handedOn); // all, in a collection as small as this
    }

    /**
     * A node by itself.
     *
     * @param stretches every five letters and digits in a row; none of a text shorter than 24
     */
    private record Passage(String document, String node, String text, Set<String> stretches) {

        static Passage of(String document, JsonNode node) {
            String text = node.path("text").asText();
            return new Passage(document, node.path("id").asText(), text, stretchesOf(text));
        }

        boolean says() {
            return squeezed(text).contains(TERM);
        }

        String address() {
            return "/documents/" + document + "/nodes/" + node;
        }
    }

    /** The other documents with a passage that shares so much of the shorter one's stretches. */
    private static Set<String> documents(List<Passage> passages, Passage passage, double share) {
        return passages.stream()
                .filter(p -> !p.document().equals(passage.document()))
                .filter(p -> shared(p.stretches(), passage.stretches()) >= share)
                .map(Passage::document)
                .collect(Collectors.toSet());
    }

    private static String lineage(String address) {
        String page = site.get(address).body();
        int start = page.indexOf("<section class=\"lineage\"");
        return start < 0 ? "" : page.substring(start, page.indexOf("</section>", start));
    }

    private static JsonNode trend() {
        String q = URLEncoder.encode(TERM, StandardCharsets.UTF_8);
        return site.json("/api/v1/trends?q=" + q).at("/terms/0");
    }

    private static List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        for (JsonNode document : documents) {
            for (JsonNode node : document.path("nodes")) {
                if (Set.of("measure", "article", "paragraph")
                        .contains(node.path("kind").asText())) {
                    passages.add(Passage.of(document.path("id").asText(), node));
                }
            }
        }
        return List.copyOf(passages);
    }

    /** In the decoded source text, line breaks and blanks aside. */
    private static int occurrences(JsonNode document) {
        String source =
                squeezed(
                        site.get("/api/v1/documents/" + document.path("id").asText() + "/source")
                                .body());
        return (int) Pattern.compile(TERM).matcher(source).results().count();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static String day(JsonNode document) {
        return document.path("date").isNull() ? "" : document.path("date").asText();
    }

    private static String year(JsonNode document) {
        return day(document).isEmpty() ? "" : day(document).substring(0, 4);
    }

    private static Set<String> stretchesOf(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{Nd}]", "");
        var stretches = new HashSet<String>();
        for (int at = 0; plain.length() >= 24 && at + 5 <= plain.length(); at++) {
            stretches.add(plain.substring(at, at + 5));
        }
        return stretches;
    }

    private static double shared(Set<String> one, Set<String> other) {
        boolean fewer = one.size() <= other.size();
        Set<String> few = fewer ? one : other;
        Set<String> many = fewer ? other : one;
        return few.isEmpty()
                ? 0
                : (double) few.stream().filter(many::contains).count() / few.size();
    }
}
