package jucuo.indexer.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What is measured of one ranking, or the mean of many.
 *
 * @param ndcg10 nDCG of the first 10
 * @param mrr10 reciprocal rank of the first answer among the first 10
 * @param recall10 share of the answers among the first 10
 * @param recall100 share of the answers among the first 100
 */
public record Scores(double ndcg10, double mrr10, double recall10, double recall100) {

    /** How many documents of a ranking are looked at. */
    public static final int DEPTH = 100;

    static Scores of(List<String> ranking, Map<String, Integer> grades) {
        return new Scores(
                Measures.ndcg(ranking, grades, 10),
                Measures.reciprocalRank(ranking, grades, 10),
                Measures.recall(ranking, grades, 10),
                Measures.recall(ranking, grades, DEPTH));
    }

    static Scores mean(Collection<Scores> all) {
        return new Scores(
                mean(all, Scores::ndcg10),
                mean(all, Scores::mrr10),
                mean(all, Scores::recall10),
                mean(all, Scores::recall100));
    }

    private static double mean(Collection<Scores> all, ToDoubleFunction<Scores> measure) {
        return all.stream().mapToDouble(measure).average().orElse(0);
    }
}
