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
    private final Tally all;

    FacetCounter(IndexReader reader, Facet facet) throws IOException {
        this.segments = reader.leaves();
        this.field = IndexFields.facet(facet);
        var values = new SortedSetDocValues[segments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(i);
        }
        this.ordinals = OrdinalMap.build(null, values, PackedInts.DEFAULT);
        this.all = tally(Matches.all(reader));
    }

    /** How often each value occurs among some entries. Immutable. */
    static final class Tally {

        /** By ordinal. */
        private final int[] counts;

        private final int entries;

        private Tally(int[] counts, int entries) {
            this.counts = counts;
            this.entries = entries;
        }

        /** How many of the entries have any value. */
        int entries() {
            return entries;
        }

        /** How many different values occur. */
        int values() {
            int values = 0;
            for (int count : counts) {
                values += count > 0 ? 1 : 0;
            }
            return values;
        }
    }

    /** The tally of all entries. */
    Tally all() {
        return all;
    }

    /** Chosen values first, then the excluded, at most {@link SearchResult#MAX_COUNTS} others. */
    List<Count> counts(
            Tally tally,
            SortedSet<String> chosen,
            SortedSet<String> excluded,
            UnaryOperator<String> label)
            throws IOException {
        int[] counts = tally.counts.clone();
        var listed = new ArrayList<>(taken(counts, chosen, true, label));
        listed.addAll(taken(counts, excluded, false, label));
        for (long ordinal : highest(counts)) {
            String value = value(ordinal);
            listed.add(new Count(value, label.apply(value), counts[(int) ordinal], false));
        }
        return List.copyOf(listed);
    }

    /** The counts of some values, which are taken out of {@code counts}. */
    private List<Count> taken(
            int[] counts, SortedSet<String> values, boolean selected, UnaryOperator<String> label)
            throws IOException {
        var taken = new ArrayList<Count>();
        for (String value : values) {
            if (value.equals(Facet.NONE)) {
                continue;
            }
            long ordinal = ordinal(value);
            long count = 0;
            if (ordinal >= 0) {
                count = counts[(int) ordinal];
                counts[(int) ordinal] = 0;
            }
            taken.add(new Count(value, label.apply(value), count, selected));
        }
        taken.sort(BY_COUNT);
        return taken;
    }

    /**
     * The values that occur, whose label holds {@code wanted} in plain form, all of them.
     *
     * @param wanted folded; empty for every value
     */
    List<Count> values(
            Tally tally, UnaryOperator<String> label, UnaryOperator<String> fold, String wanted)
            throws IOException {
        var values = new ArrayList<Count>();
        for (int ordinal = 0; ordinal < tally.counts.length; ordinal++) {
            if (tally.counts[ordinal] > 0) {
                String value = value(ordinal);
                String name = label.apply(value);
                if (wanted.isEmpty() || fold.apply(name).contains(wanted)) {
                    values.add(new Count(value, name, tally.counts[ordinal], false));
                }
            }
        }
        return values;
    }

    Tally tally(Matches matches) throws IOException {
        var counts = new int[Math.toIntExact(ordinals.getValueCount())];
        int entries = 0;
        for (int i = 0; i < segments.size(); i++) {
            SortedSetDocValues values = values(i);
            var inSegment = new int[Math.toIntExact(values.getValueCount())];
            entries += count(matches.segments().get(i), values, inSegment);
            LongValues global = ordinals.getGlobalOrds(i);
            for (int ordinal = 0; ordinal < inSegment.length; ordinal++) {
                if (inSegment[ordinal] > 0) {
                    counts[(int) global.get(ordinal)] += inSegment[ordinal];
                }
            }
        }
        return new Tally(counts, entries);
    }

    /** Adds to {@code counts} and gives how many entries have a value. */
    private static int count(FixedBitSet matches, SortedSetDocValues values, int[] counts)
            throws IOException {
        if (counts.length == 0) {
            return 0;
        }
        int having = 0;
        SortedDocValues single = DocValues.unwrapSingleton(values);
        var entries = new BitSetIterator(matches, matches.length());
        for (int e = entries.nextDoc(); e != NO_MORE_DOCS; e = entries.nextDoc()) {
            // not a conjunction: Lucene's would lead with the values, however few the matches
            if (single != null) {
                if (single.advanceExact(e)) {
                    counts[single.ordValue()]++;
                    having++;
                }
            } else if (values.advanceExact(e)) {
                having++;
                for (int left = values.docValueCount(); left > 0; left--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
        return having;
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
