package jucuo.engine;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of a facet's values in a list of all of them. */
public enum ValueOrder {
    /** The most frequent first, then as {@link #NAME}. */
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
        Collator collator = Collator.getInstance(Locale.CHINA);
        Comparator<Keyed> byName =
                Comparator.comparing(Keyed::key).thenComparing(k -> k.count().value());
        Comparator<Keyed> order =
                switch (this) {
                    case COUNT ->
                            Comparator.comparingLong((Keyed k) -> -k.count().count())
                                    .thenComparing(byName);
                    case NAME -> byName;
                };
        return counts.stream()
                .map(c -> new Keyed(c, collator.getCollationKey(c.label())))
                .sorted(order)
                .map(Keyed::count)
                .toList();
    }
}
