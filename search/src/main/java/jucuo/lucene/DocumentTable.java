package jucuo.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jucuo.engine.DocumentSummary;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;

/** The documents that are shown, numbered in order of their ids. Immutable. */
final class DocumentTable {

    /** The earliest first, undated ones last, then in order of ids. */
    private static final Comparator<DocumentSummary> EARLIEST =
            Comparator.comparing((DocumentSummary d) -> d.date().orElse(LocalDate.MAX));

    private final List<Row> rows;

    /** By segment the number of the document of each of its ids; -1 where it is not shown. */
    private final List<int[]> numbers;

    private record Row(DocumentSummary document, long letters) {}

    private DocumentTable(List<Row> rows, List<int[]> numbers) {
        this.rows = List.copyOf(rows);
        this.numbers = numbers;
    }

    /** Linear in the number of documents. */
    static DocumentTable of(IndexReader reader) throws IOException {
        var rows = new ArrayList<Row>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            BinaryDocValues summaries = DocValues.getBinary(leaf.reader(), IndexFields.SUMMARY);
            NumericDocValues letters = DocValues.getNumeric(leaf.reader(), IndexFields.LETTERS);
            for (int e = summaries.nextDoc(); e != NO_MORE_DOCS; e = summaries.nextDoc()) {
                if ((live == null || live.get(e)) && letters.advanceExact(e)) {
                    DocumentSummary summary = StoredEntries.summary(summaries.binaryValue());
                    rows.add(new Row(summary, letters.longValue()));
                }
            }
        }
        rows.sort(Comparator.comparing(row -> row.document().id()));
        var byId = new HashMap<String, Integer>();
        for (int number = 0; number < rows.size(); number++) {
            byId.put(rows.get(number).document().id(), number);
        }
        var numbers = new ArrayList<int[]>();
        for (LeafReaderContext leaf : reader.leaves()) {
            numbers.add(numbers(leaf.reader(), byId));
        }
        return new DocumentTable(rows, numbers);
    }

    private static int[] numbers(LeafReader segment, Map<String, Integer> byId) throws IOException {
        SortedDocValues ids = DocValues.getSorted(segment, IndexFields.ID);
        var numbers = new int[ids.getValueCount()];
        for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
            String id = ids.lookupOrd(ordinal).utf8ToString();
            numbers[ordinal] = byId.getOrDefault(id, -1);
        }
        return numbers;
    }

    int size() {
        return rows.size();
    }

    DocumentSummary summary(int number) {
        return rows.get(number).document();
    }

    /** Letters and digits of the document's words. */
    long letters(int number) {
        return rows.get(number).letters();
    }

    /** Reads the number of the document that an entry of the segment belongs to. */
    Numbers in(LeafReaderContext leaf) throws IOException {
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
        int[] ofSegment = numbers.get(leaf.ord);
        return entry -> ids.advanceExact(entry) ? ofSegment[ids.ordValue()] : -1;
    }

    /** Entries are to be asked for in order. */
    interface Numbers {
        /** -1 where the entry has no document that is shown. */
        int of(int entry) throws IOException;
    }

    /** The earliest dated of the documents; empty where none of them is dated. */
    Optional<DocumentSummary> first(IntStream documents) {
        return documents
                .mapToObj(this::summary)
                .filter(d -> d.date().isPresent())
                .min(EARLIEST.thenComparing(DocumentSummary::id));
    }
}
