package jucuo.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import jucuo.engine.Count;
import jucuo.engine.SearchResult;
import org.apache.lucene.util.BytesRef;

/** Puts counted values in the order in which facets are shown. */
final class Ranked {

    private static final Comparator<Count> BY_COUNT =
            Comparator.comparingLong(Count::count)
                    .reversed()
                    .thenComparing(c -> new BytesRef(c.value()));

    private Ranked() {}

    /**
     * Chosen values first, also those that count nothing, then by count, then by value; at most
     * {@link SearchResult#MAX_COUNTS} that are not chosen.
     */
    static List<Count> counts(
            Map<String, Long> counted, SortedSet<String> chosen, UnaryOperator<String> label) {
        var counts = new ArrayList<Count>();
        for (String value : chosen) {
            counts.add(new Count(value, label.apply(value), counted.getOrDefault(value, 0L), true));
        }
        counts.sort(BY_COUNT);
        counted.entrySet().stream()
                .filter(c -> !chosen.contains(c.getKey()))
                .map(c -> new Count(c.getKey(), label.apply(c.getKey()), c.getValue(), false))
                .sorted(BY_COUNT)
                .limit(SearchResult.MAX_COUNTS)
                .forEach(counts::add);
        return List.copyOf(counts);
    }
}
