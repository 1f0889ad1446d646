package jucuo.indexer.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What ranking the judged queries gave.
 *
 * @param halves the mean of each half of the queries
 * @param queries how many were ranked
 * @param unjudged ids of the queries that were left out, since nothing is judged for them
 * @param queriesPerSecond one after the other on one thread, the first ones included
 */
public record Evaluation(
        Scores scores,
        Map<Half, Scores> halves,
        int queries,
        List<String> unjudged,
        double queriesPerSecond) {

    public Evaluation {
        halves = Map.copyOf(halves);
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
        var halves = new EnumMap<Half, List<Scores>>(Half.class);
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
            Scores each = Scores.of(ranked, grades);
            scores.add(each);
            halves.computeIfAbsent(Half.of(query.id()), _ -> new ArrayList<>()).add(each);
        }
        var means = new EnumMap<Half, Scores>(Half.class);
        for (Half half : Half.values()) {
            means.put(half, Scores.mean(halves.getOrDefault(half, List.of())));
        }
        double perSecond = scores.isEmpty() ? 0 : scores.size() * 1e9 / Math.max(1, nanos);
        return new Evaluation(Scores.mean(scores), means, scores.size(), unjudged, perSecond);
    }
}
