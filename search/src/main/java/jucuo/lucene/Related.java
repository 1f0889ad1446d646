package jucuo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jucuo.chinese.Terms;
import jucuo.engine.Hit;
import jucuo.engine.Match;
import jucuo.engine.Snippet;
import jucuo.lucene.IndexFields.Entry;
import jucuo.lucene.Snapshot.StoredPassage;
import jucuo.query.Marks;
import jucuo.query.Query;
import jucuo.query.TextAnalysis;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds passages on the matter of another: those that share its most telling words, by how often it
 * has them and how few passages do.
 */
final class Related {

    /** Words that a passage is compared by; Lucene's own customary number. */
    private static final int WORDS = 25;

    /** Passages looked at for each that is wanted, since repetitions are passed over. A guess. */
    private static final int SURPLUS = 4;

    private static final int MAX = 100;

    private final Snapshot snapshot;
    private final TextAnalysis analysis;

    Related(Snapshot snapshot, TextAnalysis analysis) {
        this.snapshot = snapshot;
        this.analysis = analysis;
    }

    /** Passages of other wording than the one given, and than each other. */
    List<Hit> to(String documentId, String nodeId, int limit) throws IOException {
        int entry = snapshot.passageEntry(documentId, nodeId);
        if (entry < 0 || limit < 1) {
            return List.of();
        }
        String text = snapshot.passage(entry).node().text();
        BooleanQuery telling = telling(text);
        if (telling.clauses().isEmpty()) {
            return List.of();
        }
        var query =
                new BooleanQuery.Builder()
                        .add(telling, Occur.MUST)
                        .add(Snapshot.passageQuery(documentId, nodeId), Occur.MUST_NOT)
                        .build();
        int wanted = Math.min(limit, MAX);
        return otherWordings(
                text,
                Order.RELEVANCE.page(
                        snapshot.searcher(), query, Integer.MAX_VALUE, 0, wanted * SURPLUS),
                wanted);
    }

    private List<Hit> otherWordings(String text, List<ScoreDoc> found, int limit)
            throws IOException {
        var wordings = new HashSet<String>();
        wordings.add(analysis.fold(text));
        var noMarks = Marks.of(new Query.All(), analysis);
        var hits = new ArrayList<Hit>();
        for (ScoreDoc each : found) {
            if (hits.size() == limit) {
                break;
            }
            StoredPassage passage = snapshot.passage(each.doc);
            String words = passage.node().text();
            if (wordings.add(analysis.fold(words))) {
                hits.add(
                        new Hit(
                                snapshot.summary(passage.documentId()).orElseThrow(),
                                passage.node(),
                                passage.path(),
                                Snippet.of(words, noMarks),
                                List.of(),
                                Match.MEANING,
                                Order.RELEVANCE.score(each)));
            }
        }
        return hits;
    }

    private BooleanQuery telling(String text) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (var word : Terms.WORDS.of(text)) {
            if (word.text().length() > 1) {
                counts.merge(word.text(), 1, Integer::sum);
            }
        }
        int passages = snapshot.count(Entry.PASSAGE);
        var weighed = new ArrayList<Word>();
        for (var word : counts.entrySet()) {
            int having = snapshot.reader().docFreq(new Term(IndexFields.WORDS, word.getKey()));
            if (having > 1) { // a word that only this passage has leads nowhere
                double rarity = Math.log((passages + 1.0) / having);
                weighed.add(new Word(word.getKey(), word.getValue() * rarity, word.getValue()));
            }
        }
        weighed.sort(Comparator.comparingDouble(Word::weight).reversed());
        var query = new BooleanQuery.Builder();
        weighed.stream()
                .limit(WORDS)
                .forEach(w ->
                        query.add(
                                new BoostQuery(
                                        new TermQuery(new Term(IndexFields.WORDS, w.text())),
                                        w.count()),
                                Occur.SHOULD));
        return query.build();
    }

    private record Word(String text, double weight, int count) {}
}
