package jucuo.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import jucuo.engine.Count;
import jucuo.engine.SearchResult;
import jucuo.schema.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** Counts the values of one facet in one reader. Thread-safe; made once a reader. */
final class FacetCounter {

    private static final Comparator<Count> BY_COUNT =
            Comparator.comparingLong(Count::count)
                    .reversed()
                    .thenComparing(c -> new BytesRef(c.value()));

    private final List<LeafReaderContext> segments;
    private final String field;

    /** Leads from the numbers that a segment gives its values to those of the whole reader. */
    private final OrdinalMap ordinals;

    /** The counts in all entries, which every visitor of the first page asks for. */
    private final int[] all;

    FacetCounter(IndexReader reader, Facet facet) throws IOException {
        this.segments = reader.leaves();
        this.field = IndexFields.facet(facet);
        var values = new SortedSetDocValues[segments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(i);
        }
        this.ordinals = OrdinalMap.build(null, values, PackedInts.DEFAULT);
        this.all = count(Matches.all(reader));
    }

    /**
     * The counts in {@code matches}: chosen values first, at most {@link SearchResult#MAX_COUNTS}
     * others.
     */
    List<Count> counts(Matches matches, SortedSet<String> chosen, UnaryOperator<String> label)
            throws IOException {
        return counts(count(matches), chosen, label);
    }

    /** As {@code counts}, in all passages. */
    List<Count> all(SortedSet<String> chosen, UnaryOperator<String> label) throws IOException {
        return counts(all.clone(), chosen, label);
    }

    private List<Count> counts(int[] counts, SortedSet<String> chosen, UnaryOperator<String> label)
            throws IOException {
        var selected = new ArrayList<Count>();
        for (String value : chosen) {
            long ordinal = ordinal(value);
            long count = 0;
            if (ordinal >= 0) {
                count = counts[(int) ordinal];
                counts[(int) ordinal] = 0;
            }
            selected.add(new Count(value, label.apply(value), count, true));
        }
        selected.sort(BY_COUNT);
        for (long ordinal : highest(counts)) {
            String value = value(ordinal);
            selected.add(new Count(value, label.apply(value), counts[(int) ordinal], false));
        }
        return List.copyOf(selected);
    }

    private int[] count(Matches matches) throws IOException {
        var counts = new int[Math.toIntExact(ordinals.getValueCount())];
        for (int i = 0; i < segments.size(); i++) {
            SortedSetDocValues values = values(i);
            int[] inSegment = count(matches.segments().get(i), values);
            LongValues global = ordinals.getGlobalOrds(i);
            for (int ordinal = 0; ordinal < inSegment.length; ordinal++) {
                if (inSegment[ordinal] > 0) {
                    counts[(int) global.get(ordinal)] += inSegment[ordinal];
                }
            }
        }
        return counts;
    }

    private static int[] count(FixedBitSet matches, SortedSetDocValues values) throws IOException {
        var counts = new int[Math.toIntExact(values.getValueCount())];
        if (counts.length == 0) {
            return counts;
        }
        SortedDocValues single = DocValues.unwrapSingleton(values);
        var entries = new BitSetIterator(matches, matches.length());
        for (int e = entries.nextDoc(); e != NO_MORE_DOCS; e = entries.nextDoc()) {
            // not a conjunction: Lucene's would lead with the values, however few the matches
            if (single != null) {
                if (single.advanceExact(e)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(e)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
        return counts;
    }

    /** The ordinals of the highest counts, highest first, equal ones in order of their values. */
    private static List<Long> highest(int[] counts) {
        var heap = new LongHeap(SearchResult.MAX_COUNTS);
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                heap.insertWithOverflow(
                        ((long) counts[ordinal] << Integer.SIZE) | (Integer.MAX_VALUE - ordinal));
            }
        }
        var ordinals = new ArrayList<Long>();
        while (heap.size() > 0) {
            ordinals.addFirst(Integer.MAX_VALUE - (heap.pop() & Integer.MAX_VALUE));
        }
        return ordinals;
    }

    /** The number of a value in the whole reader; negative where none has it. */
    private long ordinal(String value) throws IOException {
        for (int i = 0; i < segments.size(); i++) {
            long inSegment = values(i).lookupTerm(new BytesRef(value));
            if (inSegment >= 0) {
                return ordinals.getGlobalOrds(i).get(inSegment);
            }
        }
        return -1;
    }

    private String value(long ordinal) throws IOException {
        return values(ordinals.getFirstSegmentNumber(ordinal))
                .lookupOrd(ordinals.getFirstSegmentOrd(ordinal))
                .utf8ToString();
    }

    private SortedSetDocValues values(int segment) throws IOException {
        return DocValues.getSortedSet(segments.get(segment).reader(), field);
    }
}
