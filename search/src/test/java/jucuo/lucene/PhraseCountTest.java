package jucuo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import jucuo.chinese.ChineseText;
import jucuo.engine.SearchResult;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals of quoted phrases on real sentences, where the collection is there. */
class PhraseCountTest {

    private static final int SENTENCES = 3000;
    private static final int PHRASES = 300;
    private static final int LONGEST = 8;
    private static final int FORMS = 500;

    private final ChineseText analysis = new ChineseText();

    @TempDir private Path folder;

    @Test
    void countsTheSentencesThatContainAPhraseAndNoOther() throws IOException {
        RealSentences.assumeThere();
        long seed = new Random().nextLong();
        System.out.println("PhraseCountTest seed " + seed);
        var random = new Random(seed);
        List<String> sentences = RealSentences.some(SENTENCES, random);
        RealSentences.index(sentences, folder);
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
        RealSentences.assumeThere();
        var random = random("bare words");
        List<String> sentences = RealSentences.some(SENTENCES, random);
        RealSentences.index(sentences, folder);
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

    /** In traditional script, full width, other numerals. */
    @Test
    void findsTheSameInEveryForm() throws IOException {
        RealSentences.assumeThere();
        var random = random("forms");
        List<String> sentences = RealSentences.some(SENTENCES, random);
        RealSentences.index(sentences, folder);
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
}
