package jucuo.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jucuo.engine.Count;
import jucuo.engine.SearchResult;
import org.apache.lucene.util.BytesRef;

/** Puts counted values in the order in which facets are shown. */
final class Ranked {

    private static final Comparator<Keyed> BY_COUNT =
            Comparator.comparingLong((Keyed k) -> k.count().count())
                    .reversed()
                    .thenComparing(Keyed::value);

    /**
     * A count with its value in UTF-8, made once and not for every comparison.
     *
     * @param value in whose order ties stand
     */
    private record Keyed(Count count, BytesRef value) {

        static Keyed of(Count count) {
            return new Keyed(count, new BytesRef(count.value()));
        }
    }

    private Ranked() {}

    /**
     * Chosen values first, also those that count nothing, then by count, then by value; at most
     * {@link SearchResult#MAX_COUNTS} that are not chosen.
     */
    static List<Count> counts(
            Map<String, Long> counted, SortedSet<String> chosen, UnaryOperator<String> label) {
        Stream<Count> first =
                chosen.stream()
                        .map(v -> new Count(v, label.apply(v), counted.getOrDefault(v, 0L), true));
        Stream<Count> others =
                counted.entrySet().stream()
                        .filter(c -> !chosen.contains(c.getKey()))
                        .map(c ->
                                new Count(
                                        c.getKey(), label.apply(c.getKey()), c.getValue(), false));
        return Stream.concat(ranked(first), ranked(others).limit(SearchResult.MAX_COUNTS)).toList();
    }

    private static Stream<Count> ranked(Stream<Count> counts) {
        return counts.map(Keyed::of).sorted(BY_COUNT).map(Keyed::count);
    }
}
