package jucuo.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jucuo.chinese.ChineseText;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.engine.InputFile;
import jucuo.engine.SearchResult;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals of quoted phrases on real sentences, where the collection is there. */
class PhraseCountTest {

    private static final Path COLLECTION =
            Path.of("").toAbsolutePath().resolve("../../shared/corpus/large/policy.jsonl.gz");

    private static final int SENTENCES = 3000;
    private static final int PHRASES = 300;
    private static final int LONGEST = 8;
    private static final int FORMS = 500;

    private final ChineseText analysis = new ChineseText();

    @TempDir private Path folder;

    @Test
    void countsTheSentencesThatContainAPhraseAndNoOther() throws IOException {
        Assumptions.assumeTrue(Files.exists(COLLECTION), "no collection beside the project");
        long seed = new Random().nextLong();
        System.out.println("PhraseCountTest seed " + seed);
        var random = new Random(seed);
        List<String> sentences = sentences(random);
        index(sentences);
        List<String> folded = sentences.stream().map(analysis::fold).toList();
        try (var engine = LuceneEngine.open(folder)) {
            for (int i = 0; i < PHRASES; i++) {
                String phrase = phrase(folded.get(random.nextInt(folded.size())), random);

                assertThat(engine.search(SearchRequest.of('"' + phrase + '"')).total())
                        .as("seed %d: %s", seed, phrase)
                        .isEqualTo(folded.stream().filter(s -> s.contains(phrase)).count());
            }
        }
    }

    /** A bare word may find more, in other forms, but nothing less than contains it. */
    @Test
    void findsAtLeastTheSentencesThatContainABareWord() throws IOException {
        Assumptions.assumeTrue(Files.exists(COLLECTION), "no collection beside the project");
        var random = random("bare words");
        List<String> sentences = sentences(random);
        index(sentences);
        List<String> folded = sentences.stream().map(analysis::fold).toList();
        try (var engine = LuceneEngine.open(folder)) {
            for (int i = 0; i < PHRASES; i++) {
                String word = phrase(folded.get(random.nextInt(folded.size())), random);

                assertThat(engine.search(SearchRequest.of(word)).total())
                        .as(word)
                        .isGreaterThanOrEqualTo(
                                folded.stream().filter(s -> s.contains(word)).count());
            }
        }
    }

    /** The acceptance of issue 4: traditional script, full width, other numerals. */
    @Test
    void findsTheSameInEveryForm() throws IOException {
        Assumptions.assumeTrue(Files.exists(COLLECTION), "no collection beside the project");
        var random = random("forms");
        List<String> sentences = sentences(random);
        index(sentences);
        var forms = new QueryForms(random);
        List<String> numbered = sentences.stream().filter(forms::hasNumber).toList();
        int numerals = 0;
        try (var engine = LuceneEngine.open(folder)) {
            for (int i = 0; i < FORMS; i++) {
                List<String> some = i % 2 == 0 ? sentences : numbered;
                String plain = forms.plain(some.get(random.nextInt(some.size())));
                String other = forms.other(plain);
                numerals += analysis.fold(plain).equals(analysis.fold(other)) ? 0 : 1;
                SearchRequest request = SearchRequest.of(plain).withSort(Sort.ORDER).withSize(100);

                var expected = engine.search(request);
                var actual = engine.search(request.withQuery(other));

                assertThat(actual.total()).as(plain + " / " + other).isEqualTo(expected.total());
                assertThat(nodes(actual)).as(plain + " / " + other).isEqualTo(nodes(expected));
            }
        }
        System.out.println("PhraseCountTest forms with other numerals " + numerals);
        assertThat(numerals).isGreaterThan(FORMS / 10);
    }

    private static List<String> nodes(SearchResult result) {
        return result.hits().stream().map(hit -> hit.node().id()).toList();
    }

    private static Random random(String what) {
        long seed = new Random().nextLong();
        System.out.println("PhraseCountTest " + what + " seed " + seed);
        return new Random(seed);
    }

    private String phrase(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(LONGEST));
        return analysis.fold(text.substring(from, to)); // 5 of .5
    }

    /** Different ones, since files of one text are shown as one; within the basic plane. */
    private List<String> sentences(Random random) throws IOException {
        var all = new ArrayList<String>();
        var trees = new ObjectMapper();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(COLLECTION)), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Stream.of(trees.readTree(line).path("body").asText().split("(?<=[。；！？\n])"))
                        .map(String::strip)
                        .filter(s -> s.chars().noneMatch(c -> Character.isSurrogate((char) c)))
                        .filter(s -> !analysis.fold(s).isEmpty())
                        .forEach(all::add);
            }
        }
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, SENTENCES));
    }

    /** One document, a sentence a passage. */
    private void index(List<String> sentences) throws IOException {
        String text = String.join("\n", sentences);
        var nodes = new ArrayList<Node>();
        int start = 0;
        for (String sentence : sentences) {
            var words = Excerpt.of(text, List.of(new Span(start, start + sentence.length())));
            nodes.add(new Node("p" + nodes.size(), "", Kind.PARAGRAPH, "", "", words, List.of()));
            start += sentence.length() + 1;
        }
        var source = new Source("large", "text/plain", "UTF-8", "0", text);
        var file = new InputFile("large", 1, Instant.EPOCH, "0", "");
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            builder.begin(file);
            builder.add(
                    file,
                    new PolicyDocument("large", Header.titled("句子"), source, nodes, List.of()));
            builder.commit();
        }
    }
}
