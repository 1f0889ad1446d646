package jucuo.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jucuo.chinese.Initials;
import jucuo.document.Level;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Programmes;
import jucuo.query.TextAnalysis;
import jucuo.schema.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;

/** Every programme of one reader, with the documents that name it. Immutable. */
final class ProgrammeTable {

    private final DocumentTable documents;
    private final List<Named> all;

    /**
     * A programme.
     *
     * @param uses one for each document, in order of the documents' numbers
     */
    private record Named(String name, String initial, List<Use> uses) {}

    /** How many passages of a document name it. */
    private record Use(int document, int passages) {}

    private ProgrammeTable(DocumentTable documents, List<Named> all) {
        this.documents = documents;
        this.all = List.copyOf(all);
    }

    /** Linear in the number of passages that name programmes. */
    static ProgrammeTable of(IndexReader reader, DocumentTable documents) throws IOException {
        var uses = new HashMap<String, Map<Integer, Integer>>();
        for (LeafReaderContext leaf : reader.leaves()) {
            add(leaf, documents.in(leaf), uses);
        }
        return new ProgrammeTable(
                documents,
                uses.entrySet().stream().map(e -> named(e.getKey(), e.getValue())).toList());
    }

    private static void add(
            LeafReaderContext leaf,
            DocumentTable.Numbers numbers,
            Map<String, Map<Integer, Integer>> uses)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        SortedSetDocValues values =
                DocValues.getSortedSet(leaf.reader(), IndexFields.facet(Facet.PROGRAMME));
        var names = new String[Math.toIntExact(values.getValueCount())];
        for (int ordinal = 0; ordinal < names.length; ordinal++) {
            names[ordinal] = values.lookupOrd(ordinal).utf8ToString();
        }
        for (int e = values.nextDoc(); e != NO_MORE_DOCS; e = values.nextDoc()) {
            int document = live == null || live.get(e) ? numbers.of(e) : -1;
            for (int left = values.docValueCount(); left > 0; left--) {
                String name = names[(int) values.nextOrd()];
                if (document >= 0) {
                    uses.computeIfAbsent(name, _ -> new HashMap<>(2))
                            .merge(document, 1, Integer::sum);
                }
            }
        }
    }

    private static Named named(String name, Map<Integer, Integer> uses) {
        return new Named(
                name,
                Initials.of(name),
                new TreeMap<>(uses)
                        .entrySet().stream().map(u -> new Use(u.getKey(), u.getValue())).toList());
    }

    Programmes.Page page(Programmes.Request request, TextAnalysis analysis) {
        String text = analysis.fold(request.text());
        List<Entry> matching =
                all.stream()
                        .filter(n -> text.isEmpty() || analysis.fold(n.name()).contains(text))
                        .map(n -> entry(n, request.level()))
                        .filter(entry -> !entry.uses().isEmpty())
                        .toList();
        var initials = new TreeMap<String, Long>();
        matching.forEach(entry -> initials.merge(entry.named().initial(), 1L, Long::sum));
        List<Entry> chosen =
                matching.stream()
                        .filter(e ->
                                request.initial().isEmpty()
                                        || request.initial().equals(e.named().initial()))
                        .sorted(order(request.sort()))
                        .toList();
        List<Programmes.Programme> page =
                chosen.stream()
                        .skip(request.offset())
                        .limit(request.limit())
                        .map(this::programme)
                        .toList();
        return new Programmes.Page(chosen.size(), page, initials);
    }

    /** A programme with the uses that count. */
    private record Entry(Named named, List<Use> uses, Optional<LocalDate> first) {}

    private Entry entry(Named named, Optional<Level> level) {
        List<Use> uses = named.uses();
        if (level.isPresent()) {
            uses = uses.stream().filter(u -> summary(u).level().equals(level)).toList();
        }
        Optional<LocalDate> first =
                uses.stream()
                        .flatMap(u -> summary(u).date().stream())
                        .min(Comparator.naturalOrder());
        return new Entry(named, uses, first);
    }

    private DocumentSummary summary(Use use) {
        return documents.summary(use.document());
    }

    private static Comparator<Entry> order(Programmes.Sort sort) {
        Comparator<Entry> undatedLast = Comparator.comparing(e -> e.first().isEmpty());
        Comparator<Entry> first =
                switch (sort) {
                    case USED -> Comparator.comparingInt(e -> -e.uses().size());
                    case NAME ->
                            Comparator.comparing(
                                            (Entry e) -> e.named().initial().equals(Initials.OTHER))
                                    .thenComparing(e -> e.named().initial());
                    case FIRST -> undatedLast.thenComparing(e -> e.first().orElse(LocalDate.MAX));
                    case LATEST ->
                            undatedLast.thenComparing(
                                    e -> e.first().orElse(LocalDate.MIN),
                                    Comparator.reverseOrder());
                };
        return first.thenComparing(e -> e.named().name());
    }

    private Programmes.Programme programme(Entry entry) {
        var years = new TreeMap<Integer, Long>();
        var levels = new EnumMap<Level, Long>(Level.class);
        for (Use use : entry.uses()) {
            summary(use).date().ifPresent(d -> years.merge(d.getYear(), 1L, Long::sum));
            summary(use).level().ifPresent(l -> levels.merge(l, 1L, Long::sum));
        }
        return new Programmes.Programme(
                entry.named().name(),
                entry.uses().size(),
                entry.uses().stream().mapToLong(Use::passages).sum(),
                documents.first(entry.uses().stream().mapToInt(Use::document)),
                years,
                levels);
    }
}
