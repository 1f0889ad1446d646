package jucuo.indexer.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/**
 * The halves of a set of queries: weights are chosen on one, and the figure is read on the other.
 */
public enum Half {
    TUNING,
    HELD_OUT;

    /** The half of a query, by the lowest bit of the CRC-32 of its id: the same in every run. */
    public static Half of(String queryId) {
        var hash = new CRC32();
        hash.update(queryId.getBytes(UTF_8));
        return (hash.getValue() & 1) == 0 ? TUNING : HELD_OUT;
    }
}
