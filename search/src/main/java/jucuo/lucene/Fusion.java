package jucuo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts two rankings of passages together: by words and by meaning. Each score is shifted and scaled
 * so that the last of its ranking has 0 and the first 1, then both are added; who is missing from a
 * ranking has 0 there. Then a passage gains by the best ones of its work, since what a question is
 * about seldom stands alone.
 *
 * <p>{@code bench/RELEVANCE.md} has other depths and shares.
 */
final class Fusion {

    /** Passages of each ranking. */
    static final int DEPTH = 1000;

    /** The part of meaning in the sum. */
    private static final double MEANING = .65;

    /** What the best passages of the best work add to each passage of it. */
    private static final double WORK = .2;

    /** How many passages of a work count. */
    private static final int BEST = 3;

    /**
     * The product of vectors of a question and a text that has nothing to do with it; mostly .25 to
     * .35.
     */
    private static final double UNRELATED = .29;

    private Fusion() {}

    /** What passages belong to, such as a statute; equal for those of one. */
    interface Works {
        String of(int entry) throws IOException;
    }

    /**
     * All of both rankings, best first; equal ones in the order of the index.
     *
     * @param words by words, best first
     * @param meaning by meaning, best first
     */
    static List<Scored> of(List<Scored> words, List<Scored> meaning, Works works)
            throws IOException {
        Map<Integer, Double> sums = new HashMap<>();
        add(sums, words, 0, 1 - MEANING);
        add(sums, meaning, UNRELATED, MEANING);
        Map<Integer, String> workOf = new HashMap<>();
        Map<String, List<Double>> ofWork = new HashMap<>();
        for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
            String work = works.of(sum.getKey());
            workOf.put(sum.getKey(), work);
            ofWork.computeIfAbsent(work, _ -> new ArrayList<>()).add(sum.getValue());
        }
        Map<String, Double> gains = gains(ofWork);
        var fused = new ArrayList<Scored>();
        sums.forEach((entry, sum) ->
                fused.add(
                        new Scored(
                                entry,
                                sum + gains.getOrDefault(workOf.getOrDefault(entry, ""), 0.0))));
        fused.sort(
                Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparingInt(Scored::entry));
        return fused;
    }

    /**
     * @param unrelated a score that says nothing, where the ranking is of all there is
     */
    private static void add(
            Map<Integer, Double> sums, List<Scored> ranking, double unrelated, double share) {
        if (ranking.isEmpty()) {
            return;
        }
        double best = ranking.getFirst().score();
        double last = ranking.getLast().score();
        double zero = ranking.size() < DEPTH ? Math.min(last, unrelated) : last;
        double range = best > zero ? best - zero : 1;
        for (Scored each : ranking) {
            sums.merge(each.entry(), share * (each.score() - zero) / range, Double::sum);
        }
    }

    private static Map<String, Double> gains(Map<String, List<Double>> ofWork) {
        Map<String, Double> means = new HashMap<>();
        ofWork.forEach((work, sums) -> means.put(work, meanOfBest(sums)));
        double most = means.values().stream().mapToDouble(m -> m).max().orElse(0);
        if (most > 0) {
            means.replaceAll((_, mean) -> WORK * mean / most);
        }
        return means;
    }

    private static double meanOfBest(Collection<Double> sums) {
        return sums.stream().sorted(Comparator.reverseOrder()).limit(BEST).mapToDouble(s -> s).sum()
                / BEST;
    }
}
