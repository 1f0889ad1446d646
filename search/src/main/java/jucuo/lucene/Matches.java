package jucuo.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The entries that a query matches, deleted ones left out.
 *
 * @param segments a set of bits for each segment of the reader, in order; not to be changed
 */
record Matches(List<FixedBitSet> segments) {

    Matches {
        segments = List.copyOf(segments);
    }

    static Matches of(IndexSearcher searcher, Query query) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var segments = new ArrayList<FixedBitSet>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            segments.add(bits(weight, leaf));
        }
        return new Matches(segments);
    }

    /** Every entry that is not deleted. */
    static Matches all(IndexReader reader) {
        var segments = new ArrayList<FixedBitSet>();
        for (LeafReaderContext leaf : reader.leaves()) {
            var bits = new FixedBitSet(leaf.reader().maxDoc());
            bits.set(0, bits.length());
            segments.add(live(bits, leaf));
        }
        return new Matches(segments);
    }

    private static FixedBitSet bits(Weight weight, LeafReaderContext leaf) throws IOException {
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
            bits.or(scorer.iterator());
        }
        return live(bits, leaf);
    }

    private static FixedBitSet live(FixedBitSet bits, LeafReaderContext leaf) {
        Bits live = leaf.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(bits, 0);
        }
        return bits;
    }

    Matches and(Matches other) {
        var both = new ArrayList<FixedBitSet>();
        for (int i = 0; i < segments.size(); i++) {
            FixedBitSet bits = segments.get(i).clone();
            bits.and(other.segments.get(i));
            both.add(bits);
        }
        return new Matches(both);
    }

    boolean contains(int entry) {
        int within = entry;
        for (FixedBitSet bits : segments) {
            if (within < bits.length()) {
                return bits.get(within);
            }
            within -= bits.length();
        }
        return false;
    }

    /** Gives the numbers of the entries in order. */
    void forEach(IntConsumer action) {
        int base = 0;
        for (FixedBitSet bits : segments) {
            int length = bits.length();
            for (int at = length == 0 ? NO_MORE_DOCS : bits.nextSetBit(0);
                    at != NO_MORE_DOCS;
                    at = at + 1 < length ? bits.nextSetBit(at + 1) : NO_MORE_DOCS) {
                action.accept(base + at);
            }
            base += length;
        }
    }

    int count() {
        return segments.stream().mapToInt(FixedBitSet::cardinality).sum();
    }
}
