package jucuo.lucene;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.document.Fact;
import jucuo.engine.Commitment;
import jucuo.engine.Commitments;
import jucuo.engine.Count;
import jucuo.lexicon.BlockList;
import jucuo.lucene.Snapshot.StoredPassage;
import jucuo.query.CommitmentRequest;
import jucuo.query.CommitmentSort;
import jucuo.query.TextAnalysis;
import jucuo.query.Thesaurus;
import jucuo.schema.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * One request for commitments, answered from one snapshot: passages are found as by any search, and
 * their targets picked from a table that holds all of them in memory.
 */
final class TargetSearch {

    private final Snapshot snapshot;
    private final CommitmentRequest request;
    private final Search search;
    private final TargetTable table;
    private final DocumentTable documents;
    private final List<LeafReaderContext> leaves;

    TargetSearch(
            Snapshot snapshot,
            TextAnalysis analysis,
            Thesaurus thesaurus,
            CommitmentRequest request)
            throws IOException {
        this.snapshot = snapshot;
        this.request = request;
        this.search =
                Search.of(
                        snapshot,
                        analysis,
                        thesaurus,
                        Optional::empty,
                        BlockList.none(analysis),
                        request.passages(),
                        null);
        this.table = snapshot.tables().targets();
        this.documents = snapshot.tables().documents();
        this.leaves = snapshot.reader().leaves();
    }

    Commitments.Page page() throws IOException {
        Matches matches = search.matches(Set.of());
        FixedBitSet passages = table.in(matches);
        FixedBitSet wanted = only(passages, this::isWantedInYear);
        var commitments = new ArrayList<Commitment>();
        for (TargetRow row :
                rows(wanted, matches)
                        .skip(request.search().offset())
                        .limit(request.search().size())
                        .toList()) {
            commitments.add(commitment(row));
        }
        return new Commitments.Page(
                wanted.cardinality(),
                commitments,
                facets(passages, wanted),
                units(passages),
                search.reading());
    }

    void each(Consumer<Commitment> consumer) throws IOException {
        for (TargetRow row : rows().toList()) {
            consumer.accept(commitment(row));
        }
    }

    /** Those that match, in the order asked for. */
    private Stream<TargetRow> rows() throws IOException {
        Matches matches = search.matches(Set.of());
        return rows(only(table.in(matches), this::isWantedInYear), matches);
    }

    /** Rows in the order asked for. */
    private Stream<TargetRow> rows(FixedBitSet wanted, Matches matches) throws IOException {
        Stream<TargetRow> rows =
                table.in(request.sort()).stream().filter(row -> wanted.get(row.number()));
        BooleanQuery ranking = Ranking.of(search.reading().query());
        if (request.sort() != CommitmentSort.RELEVANCE || ranking.clauses().isEmpty()) {
            return rows;
        }
        float[] scores = scores(ranking, matches);
        return rows.sorted(Comparator.comparingDouble(row -> -scores[row.entry()]));
    }

    /** Those of some rows that a filter of their own lets through. */
    private FixedBitSet only(FixedBitSet rows, Predicate<TargetRow> filter) {
        var kept = new FixedBitSet(rows.length());
        forEach(
                rows,
                row -> {
                    if (filter.test(row)) {
                        kept.set(row.number());
                    }
                });
        return kept;
    }

    private void forEach(FixedBitSet rows, Consumer<TargetRow> action) {
        var numbers = new BitSetIterator(rows, 0);
        for (int n = numbers.nextDoc(); n != DocIdSetIterator.NO_MORE_DOCS; n = numbers.nextDoc()) {
            action.accept(table.byEntry().get(n));
        }
    }

    /** By number of the entry. */
    private float[] scores(BooleanQuery ranking, Matches matches) throws IOException {
        var query = new BooleanQuery.Builder().add(new MatchesQuery(matches), Occur.FILTER);
        ranking.clauses().forEach(query::add);
        Weight weight =
                snapshot.searcher()
                        .createWeight(
                                snapshot.searcher().rewrite(query.build()), ScoreMode.COMPLETE, 1);
        var scores = new float[snapshot.reader().maxDoc()];
        for (LeafReaderContext leaf : leaves) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator found = scorer.iterator();
                for (int e = found.nextDoc();
                        e != DocIdSetIterator.NO_MORE_DOCS;
                        e = found.nextDoc()) {
                    scores[leaf.docBase + e] = scorer.score();
                }
            }
        }
        return scores;
    }

    private boolean isWantedInYear(TargetRow row) {
        return isWanted(row) && isInYear(row);
    }

    private boolean isInYear(TargetRow row) {
        return request.isFor(row.target().year());
    }

    private boolean isWanted(TargetRow row) {
        return isWantedInAnyUnit(row)
                && (request.unit().isEmpty() || request.unit().equals(row.target().unit()))
                && row.target().number().map(n -> isInRange(n.value())).orElse(true);
    }

    private boolean isWantedInAnyUnit(TargetRow row) {
        boolean number = row.target().number().isPresent();
        boolean wanted =
                switch (request.figures()) {
                    case ANY -> true;
                    case WITH -> number;
                    case WITHOUT -> !number;
                };
        return wanted
                && (request.indicator().isEmpty()
                        || request.indicator().equals(row.target().indicator()));
    }

    private boolean isInRange(BigDecimal value) {
        return request.least().map(least -> value.compareTo(least) >= 0).orElse(true)
                && request.most().map(most -> value.compareTo(most) <= 0).orElse(true);
    }

    private Commitment commitment(TargetRow row) throws IOException {
        StoredPassage passage = snapshot.passage(row.entry());
        return new Commitment(
                documents.summary(row.document()),
                passage.node(),
                passage.path(),
                (Fact.Target) passage.node().facts().get(row.target().fact()));
    }

    /** A facet's own filter does not count for it. */
    private Map<Facet, List<Count>> facets(FixedBitSet passages, FixedBitSet wanted)
            throws IOException {
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (Facet facet : Commitments.COUNTED) {
            Map<String, Long> counts =
                    facet == Facet.TARGET_YEAR
                            ? years(only(passages, this::isWanted))
                            : values(facet, isOpen(facet) ? wanted : without(facet));
            facets.put(
                    facet,
                    Ranked.counts(counts, new TreeSet<>(request.search().chosen(facet)), v -> v));
        }
        return facets;
    }

    /** Whether nothing is chosen or excluded in a facet. */
    private boolean isOpen(Facet facet) {
        return request.search().chosen(facet).isEmpty()
                && request.search().excluded(facet).isEmpty();
    }

    private FixedBitSet without(Facet facet) throws IOException {
        return only(table.in(search.matches(Set.of(facet))), this::isWantedInYear);
    }

    private Map<String, Long> years(FixedBitSet rows) {
        var counts = new HashMap<Integer, Long>();
        forEach(rows, row -> counts.merge(row.target().year(), 1L, Long::sum));
        counts.remove(0);
        return counts.entrySet().stream()
                .collect(Collectors.toMap(c -> c.getKey().toString(), Map.Entry::getValue));
    }

    private List<Count> units(FixedBitSet passages) {
        var counts = new HashMap<String, Long>();
        forEach(
                passages,
                row -> {
                    if (row.target().number().isPresent()
                            && isWantedInAnyUnit(row)
                            && isInYear(row)) {
                        counts.merge(row.target().unit(), 1L, Long::sum);
                    }
                });
        var chosen = new TreeSet<String>();
        if (!request.unit().isEmpty()) {
            chosen.add(request.unit());
        }
        return Ranked.counts(counts, chosen, u -> u);
    }

    /** How many targets stand in passages with each value of a facet. */
    private Map<String, Long> values(Facet facet, FixedBitSet rows) throws IOException {
        var counts = new HashMap<String, Long>();
        var numbers = new BitSetIterator(rows, 0);
        int number = numbers.nextDoc();
        for (LeafReaderContext leaf : leaves) {
            SortedSetDocValues values =
                    DocValues.getSortedSet(leaf.reader(), IndexFields.facet(facet));
            var inSegment = new int[Math.toIntExact(values.getValueCount())];
            int end = leaf.docBase + leaf.reader().maxDoc();
            while (number != DocIdSetIterator.NO_MORE_DOCS
                    && table.byEntry().get(number).entry() < end) {
                int entry = table.byEntry().get(number).entry();
                int targets = 0; // of one passage: its values are looked up once
                for (;
                        number != DocIdSetIterator.NO_MORE_DOCS
                                && table.byEntry().get(number).entry() == entry;
                        number = numbers.nextDoc()) {
                    targets++;
                }
                if (values.advanceExact(entry - leaf.docBase)) {
                    for (int left = values.docValueCount(); left > 0; left--) {
                        inSegment[(int) values.nextOrd()] += targets;
                    }
                }
            }
            for (int ordinal = 0; ordinal < inSegment.length; ordinal++) {
                if (inSegment[ordinal] > 0) {
                    String value = values.lookupOrd(ordinal).utf8ToString();
                    counts.merge(value, (long) inSegment[ordinal], Long::sum);
                }
            }
        }
        return counts;
    }

    Commitments.Indicators indicators() throws IOException {
        var groups = new LinkedHashMap<Measured, List<TargetRow>>();
        for (TargetRow row : rows().toList()) {
            if (!row.target().indicator().isEmpty() && row.target().number().isPresent()) {
                groups.computeIfAbsent(
                                new Measured(row.target().indicator(), row.target().unit()),
                                _ -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Commitments.Indicator> page =
                groups.entrySet().stream()
                        .map(g -> new Group(g.getKey(), g.getValue(), documents(g.getValue())))
                        .sorted(Group.MOST_DOCUMENTS)
                        .skip(request.search().offset())
                        .limit(request.search().size())
                        .map(this::indicator)
                        .toList();
        return new Commitments.Indicators(groups.size(), page);
    }

    private record Measured(String indicator, String unit) {}

    private record Group(Measured measured, List<TargetRow> rows, int documents) {

        static final Comparator<Group> MOST_DOCUMENTS =
                Comparator.comparingInt((Group g) -> -g.documents())
                        .thenComparingInt(g -> -g.rows().size())
                        .thenComparing(g -> g.measured().indicator())
                        .thenComparing(g -> g.measured().unit());
    }

    private static int documents(List<TargetRow> rows) {
        var documents = new HashSet<Integer>();
        rows.forEach(row -> documents.add(row.document()));
        return documents.size();
    }

    private Commitments.Indicator indicator(Group group) {
        List<Commitments.Value> values =
                group.rows().stream()
                        .map(this::value)
                        .sorted(
                                Comparator.comparingInt(Commitments.Value::year)
                                        .thenComparing(Commitments.Value::value)
                                        .thenComparing(Commitments.Value::comparator))
                        .limit(Commitments.Indicator.MAX_VALUES)
                        .toList();
        return new Commitments.Indicator(
                group.measured().indicator(),
                group.measured().unit(),
                group.rows().size(),
                group.documents(),
                values);
    }

    private Commitments.Value value(TargetRow row) {
        Optional<Integer> ofDocument =
                documents.summary(row.document()).date().map(d -> d.getYear());
        TargetColumns.Amount number = row.target().number().orElseThrow();
        int year = row.target().year();
        return new Commitments.Value(
                year > 0 ? year : ofDocument.orElse(0), number.comparator(), number.value());
    }
}
