package jucuo.indexer.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What ranking the judged queries gave.
 *
 * @param queries how many were ranked
 * @param unjudged ids of the queries that were left out, since nothing is judged for them
 * @param queriesPerSecond one after the other on one thread, the first ones included
 */
public record Evaluation(
        Scores scores, int queries, List<String> unjudged, double queriesPerSecond) {

    public Evaluation {
        unjudged = List.copyOf(unjudged);
    }

    /**
     * Ranks each query that has judgments.
     *
     * @param ranking the ids of documents for a query's text, best first; the first {@value
     *     Scores#DEPTH} count
     */
    public static Evaluation of(
            List<JudgedQuery> queries,
            Judgments judgments,
            Function<String, List<String>> ranking) {
        var scores = new ArrayList<Scores>();
        var unjudged = new ArrayList<String>();
        long nanos = 0;
        for (JudgedQuery query : queries) {
            var grades = judgments.of(query.id());
            if (grades.isEmpty()) {
                unjudged.add(query.id());
                continue;
            }
            long begun = System.nanoTime();
            List<String> ranked = ranking.apply(query.text());
            nanos += System.nanoTime() - begun;
            scores.add(Scores.of(ranked, grades));
        }
        double perSecond = scores.isEmpty() ? 0 : scores.size() * 1e9 / Math.max(1, nanos);
        return new Evaluation(Scores.mean(scores), scores.size(), unjudged, perSecond);
    }

    /** For people: a figure a line. */
    public String text() {
        return String.format(
                Locale.ROOT,
                """
                nDCG@10     %.4f
                MRR@10      %.4f
                Recall@10   %.4f
                Recall@100  %.4f
                queries/s   %.1f
                """,
                scores.ndcg10(),
                scores.mrr10(),
                scores.recall10(),
                scores.recall100(),
                queriesPerSecond);
    }

    /** For programs: one JSON object on a line. */
    public String json() {
        return String.format(
                Locale.ROOT,
                """
                {"ndcg@10":%.6f,"mrr@10":%.6f,"recall@10":%.6f,"recall@100":%.6f,"qps":%.1f,"queries":%d}
                """,
                scores.ndcg10(),
                scores.mrr10(),
                scores.recall10(),
                scores.recall100(),
                queriesPerSecond,
                queries);
    }
}
