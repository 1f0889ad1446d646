package jucuo.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jucuo.query.CommitmentSort;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** All targets of one reader, in several orders. Thread-safe. */
final class TargetTable {

    private static final Comparator<TargetRow> PRINTED =
            Comparator.comparingInt(TargetRow::document)
                    .thenComparingInt(TargetRow::place)
                    .thenComparingInt(row -> row.target().fact());

    private final DocumentTable documents;
    private final List<TargetRow> byEntry;
    private final Map<CommitmentSort, List<TargetRow>> sorted = new EnumMap<>(CommitmentSort.class);

    private TargetTable(DocumentTable documents, List<TargetRow> byEntry) {
        this.documents = documents;
        this.byEntry = List.copyOf(byEntry);
    }

    /** Linear in the number of passages with targets. */
    static TargetTable of(IndexReader reader, DocumentTable documents) throws IOException {
        var rows = new ArrayList<TargetRow>();
        var names = new HashMap<String, String>(); // one string for each name, however often
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            BinaryDocValues targets = DocValues.getBinary(leaf.reader(), IndexFields.TARGETS);
            NumericDocValues places = DocValues.getNumeric(leaf.reader(), IndexFields.PLACE);
            DocumentTable.Numbers numbers = documents.in(leaf);
            for (int e = targets.nextDoc(); e != NO_MORE_DOCS; e = targets.nextDoc()) {
                int document = live == null || live.get(e) ? numbers.of(e) : -1;
                if (document >= 0 && places.advanceExact(e)) {
                    int place = (int) places.longValue();
                    for (TargetColumns target : TargetColumns.of(targets.binaryValue())) {
                        rows.add(
                                new TargetRow(
                                        rows.size(),
                                        leaf.docBase + e,
                                        document,
                                        place,
                                        shared(target, names)));
                    }
                }
            }
        }
        return new TargetTable(documents, rows);
    }

    private static TargetColumns shared(TargetColumns target, Map<String, String> names) {
        return new TargetColumns(
                target.fact(),
                target.year(),
                names.computeIfAbsent(target.indicator(), n -> n),
                target.number()
                        .map(n ->
                                new TargetColumns.Amount(
                                        n.comparator(),
                                        n.value(),
                                        names.computeIfAbsent(n.unit(), u -> u))));
    }

    /** In order of their entries. */
    List<TargetRow> byEntry() {
        return byEntry;
    }

    /** By number, the rows whose passages match. Linear in the rows. */
    FixedBitSet in(Matches matches) {
        var rows = new FixedBitSet(byEntry.size());
        int row = 0;
        int base = 0;
        for (FixedBitSet segment : matches.segments()) {
            int end = base + segment.length();
            for (; row < byEntry.size() && byEntry.get(row).entry() < end; row++) {
                if (segment.get(byEntry.get(row).entry() - base)) {
                    rows.set(row);
                }
            }
            base = end;
        }
        return rows;
    }

    /** In an order that no request's words change; {@code RELEVANCE} is as {@code NEWEST}. */
    synchronized List<TargetRow> in(CommitmentSort sort) {
        return sorted.computeIfAbsent(sort, s -> byEntry.stream().sorted(order(s)).toList());
    }

    private Comparator<TargetRow> order(CommitmentSort sort) {
        Comparator<TargetRow> year =
                Comparator.comparingInt(
                        row -> row.target().year() == 0 ? Integer.MAX_VALUE : row.target().year());
        Comparator<TargetRow> first =
                switch (sort) {
                    case RELEVANCE, NEWEST -> dated(Comparator.reverseOrder());
                    case OLDEST -> dated(Comparator.naturalOrder());
                    case YEAR -> year;
                    case HIGHEST -> valued(Comparator.reverseOrder());
                    case LOWEST -> valued(Comparator.naturalOrder());
                    case INDICATOR ->
                            unnamedLast()
                                    .thenComparing(row -> row.target().indicator())
                                    .thenComparing(year);
                };
        return first.thenComparing(PRINTED);
    }

    private static Comparator<TargetRow> unnamedLast() {
        return Comparator.comparing(row -> row.target().indicator().isEmpty());
    }

    private Comparator<TargetRow> dated(Comparator<LocalDate> dates) {
        Function<TargetRow, java.util.Optional<LocalDate>> date =
                row -> documents.summary(row.document()).date();
        return Comparator.comparing((TargetRow row) -> date.apply(row).isEmpty())
                .thenComparing(row -> date.apply(row).orElse(LocalDate.MAX), dates);
    }

    private static Comparator<TargetRow> valued(Comparator<BigDecimal> values) {
        return Comparator.comparing((TargetRow row) -> row.target().number().isEmpty())
                .thenComparing(row -> row.target().unit())
                .thenComparing(
                        row ->
                                row.target()
                                        .number()
                                        .map(TargetColumns.Amount::value)
                                        .orElse(BigDecimal.ZERO),
                        values);
    }
}
