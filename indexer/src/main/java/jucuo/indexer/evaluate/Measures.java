package jucuo.indexer.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Measures of one ranking against grades by document, from 0 to 1, as trec_eval computes them
 * (https://github.com/usnistgov/trec_eval): documents without a judgment are no answers, nor are
 * those of grade 0, and a query without any answer scores 0.
 */
final class Measures {

    private Measures() {}

    /**
     * Normalised discounted cumulative gain: grades, divided by the logarithm of their place, in
     * relation to the best order there could be (Järvelin and Kekäläinen 2002, with the grade
     * itself as its gain).
     */
    static double ndcg(List<String> ranking, Map<String, Integer> grades, int depth) {
        double best =
                dcg(grades.values().stream().sorted(Comparator.reverseOrder()).toList(), depth);
        double gained = dcg(ranking.stream().map(d -> grades.getOrDefault(d, 0)).toList(), depth);
        return best == 0 ? 0 : gained / best;
    }

    private static double dcg(List<Integer> grades, int depth) {
        double gain = 0;
        for (int place = 1; place <= Math.min(depth, grades.size()); place++) {
            gain += grades.get(place - 1) / log2(place + 1);
        }
        return gain;
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    /** One divided by the place of the first answer; 0 where there is none within the depth. */
    static double reciprocalRank(List<String> ranking, Map<String, Integer> grades, int depth) {
        for (int place = 1; place <= Math.min(depth, ranking.size()); place++) {
            if (isAnswer(ranking.get(place - 1), grades)) {
                return 1.0 / place;
            }
        }
        return 0;
    }

    /** The share of all answers that stand within the depth. */
    static double recall(List<String> ranking, Map<String, Integer> grades, int depth) {
        long answers = grades.keySet().stream().filter(d -> isAnswer(d, grades)).count();
        long found = ranking.stream().limit(depth).filter(d -> isAnswer(d, grades)).count();
        return answers == 0 ? 0 : (double) found / answers;
    }

    private static boolean isAnswer(String document, Map<String, Integer> grades) {
        return grades.getOrDefault(document, 0) > 0;
    }
}
