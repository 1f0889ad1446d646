package jucuo.engine;

import java.util.List;

/**
 * A page of the values of one facet.
 *
 * @param total of all values that were asked for
 */
public record Values(long total, List<Count> values) {
    public Values {
        values = List.copyOf(values);
    }

    /** The values {@code [offset, offset + limit)} of all. */
    public static Values page(List<Count> all, long offset, int limit) {
        return new Values(all.size(), all.stream().skip(offset).limit(limit).toList());
    }
}
