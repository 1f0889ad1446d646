package jucuo.lucene;

import java.util.List;
import java.util.stream.Stream;
import jucuo.chinese.Terms;
import jucuo.query.Query;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How near a passage and the headings above it are to a query: BM25 over words, pairs and single
 * characters. A term counts once, however often the query says it.
 *
 * <p>Each choice stands in {@code bench/RELEVANCE.md} with its figures. The boost stands on each
 * term, since a boost around a nested query keeps Lucene from skipping what cannot compete.
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
        add(ranking, texts, Terms.PAIRS, IndexFields.CONTEXT_PAIRS, 1);
        add(ranking, texts, Terms.CHARACTERS, IndexFields.CONTEXT_CHARACTERS, 1);
        return ranking.build();
    }

    /** The words alone, as engines rank that know no better. */
    static BooleanQuery byWords(List<String> texts) {
        var ranking = new BooleanQuery.Builder();
        add(ranking, texts, Terms.WORDS, IndexFields.WORDS, 1);
        return ranking.build();
    }

    private static void add(
            BooleanQuery.Builder ranking,
            List<String> texts,
            Terms kind,
            String field,
            float weight) {
        texts.stream()
                .flatMap(t -> kind.of(t).stream())
                .map(jucuo.chinese.Term::text)
                .distinct()
                .limit(MAX_TERMS)
                .forEach(t -> {
                    var term = new TermQuery(new Term(field, t));
                    ranking.add(new BoostQuery(term, weight), Occur.SHOULD);
                });
    }

    private static Stream<String> texts(Query query) {
        return switch (query) {
            case Query.Phrase(String text, _) -> Stream.of(text);
            case Query.AllOf(List<Query> parts) -> parts.stream().flatMap(Ranking::texts);
            case Query.AnyOf(List<Query> parts) -> parts.stream().flatMap(Ranking::texts);
            case Query.AtLeast(int _, List<Query> parts) -> parts.stream().flatMap(Ranking::texts);
            case Query.Widened widened -> widened.all().stream().flatMap(Ranking::texts);
            case Query.Near(List<String> words, int _, _) -> words.stream();
            case Query.All _, Query.Words _, Query.Year _, Query.Named _, Query.Not _ ->
                    Stream.empty();
        };
    }
}
