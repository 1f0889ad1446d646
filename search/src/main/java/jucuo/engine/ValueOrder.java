package jucuo.engine;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of a facet's values in a list of all of them. */
public enum ValueOrder {
    /** The most frequent first, equally frequent ones by value. */
    COUNT,
    /** By label, Chinese ones by their sound. */
    NAME;

    /** A count with the key that its label sorts by. */
    private record Keyed(Count count, CollationKey key) {}

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code counts} in this order. */
    public List<Count> sorted(List<Count> counts) {
        return switch (this) {
            case COUNT ->
                    counts.stream()
                            .sorted(
                                    Comparator.comparingLong((Count c) -> -c.count())
                                            .thenComparing(Count::value))
                            .toList();
            case NAME -> byName(counts);
        };
    }

    private static List<Count> byName(List<Count> counts) {
        Collator collator = Collator.getInstance(Locale.CHINA);
        return counts.stream()
                .map(c -> new Keyed(c, collator.getCollationKey(c.label())))
                .sorted(Comparator.comparing(Keyed::key).thenComparing(k -> k.count().value()))
                .map(Keyed::count)
                .toList();
    }
}
