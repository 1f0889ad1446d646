package jucuo.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jucuo.chinese.Terms;
import jucuo.query.Query;
import jucuo.schema.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How near a passage is to a query: BM25 over words (those of the headings above included), pairs
 * and, at half weight, single characters.
 *
 * <p>On 57,895 statute articles and 1,543 everyday questions the three together give nDCG@10 .366,
 * words alone .340, pairs alone .349; k1 and b are at their optimum. The boost stands on each term,
 * since a boost around a nested query keeps Lucene from skipping what cannot compete.
 */
final class Ranking {

    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    /**
     * Distinct terms of one kind; a bound for long queries, three kinds stay below Lucene's 1,024.
     */
    private static final int MAX_TERMS = 300;

    private Ranking() {}

    /**
     * Scores what the query asks for, without its negations; a query without clauses if nothing.
     */
    static BooleanQuery of(Query query) {
        return of(texts(query).toList());
    }

    static BooleanQuery of(List<String> texts) {
        var ranking = new BooleanQuery.Builder();
        add(ranking, texts, Terms.WORDS, IndexFields.WORDS, 1);
        add(ranking, texts, Terms.PAIRS, IndexFields.pairs(TextField.TEXT), 1);
        add(ranking, texts, Terms.CHARACTERS, IndexFields.characters(TextField.TEXT), 0.5f);
        return ranking.build();
    }

    private static void add(
            BooleanQuery.Builder ranking,
            List<String> texts,
            Terms kind,
            String field,
            float weight) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        texts.stream()
                .flatMap(t -> kind.of(t).stream())
                .forEach(t -> counts.merge(t.text(), 1, Integer::sum));
        counts.entrySet().stream()
                .limit(MAX_TERMS)
                .forEach(e -> {
                    var term = new TermQuery(new Term(field, e.getKey()));
                    ranking.add(new BoostQuery(term, weight * e.getValue()), Occur.SHOULD);
                });
    }

    private static Stream<String> texts(Query query) {
        return switch (query) {
            case Query.Phrase(String text, _) -> Stream.of(text);
            case Query.AllOf(List<Query> parts) -> parts.stream().flatMap(Ranking::texts);
            case Query.AnyOf(List<Query> parts) -> parts.stream().flatMap(Ranking::texts);
            case Query.All _, Query.Words _, Query.Year _, Query.Issuer _, Query.Not _ ->
                    Stream.empty();
        };
    }
}
