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
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

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
        List<TargetRow> rows = rows(matches);
        int from = (int) Math.min(request.search().offset(), (long) rows.size());
        int to = (int) Math.min((long) from + request.search().size(), rows.size());
        var commitments = new ArrayList<Commitment>();
        for (TargetRow row : rows.subList(from, to)) {
            commitments.add(commitment(row));
        }
        return new Commitments.Page(
                rows.size(), commitments, facets(matches), units(matches), search.reading());
    }

    void each(Consumer<Commitment> consumer) throws IOException {
        for (TargetRow row : rows(search.matches(Set.of()))) {
            consumer.accept(commitment(row));
        }
    }

    /** Those that match, in the order asked for. */
    private List<TargetRow> rows(Matches matches) throws IOException {
        Predicate<TargetRow> wanted = in(matches).and(this::isWanted).and(this::isInYear);
        List<TargetRow> rows = table.in(request.sort()).stream().filter(wanted).toList();
        BooleanQuery ranking = Ranking.of(search.reading().query());
        if (request.sort() != CommitmentSort.RELEVANCE || ranking.clauses().isEmpty()) {
            return rows;
        }
        float[] scores = scores(ranking, matches);
        return rows.stream()
                .sorted(Comparator.comparingDouble((TargetRow row) -> -scores[row.entry()]))
                .toList();
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

    private Predicate<TargetRow> in(Matches matches) {
        return row -> {
            int segment = ReaderUtil.subIndex(row.entry(), leaves);
            return matches.segments().get(segment).get(row.entry() - leaves.get(segment).docBase);
        };
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
    private Map<Facet, List<Count>> facets(Matches matches) throws IOException {
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (Facet facet : Commitments.COUNTED) {
            boolean own =
                    !request.search().chosen(facet).isEmpty()
                            || !request.search().excluded(facet).isEmpty();
            Matches open = own ? search.matches(Set.of(facet)) : matches;
            Map<String, Long> counts =
                    facet == Facet.TARGET_YEAR ? years(matches) : values(facet, open);
            facets.put(
                    facet,
                    Ranked.counts(counts, new TreeSet<>(request.search().chosen(facet)), v -> v));
        }
        return facets;
    }

    private Map<String, Long> years(Matches matches) {
        var counts = new HashMap<String, Long>();
        table.byEntry().stream()
                .filter(in(matches).and(this::isWanted))
                .filter(row -> row.target().year() > 0)
                .forEach(row -> counts.merge(String.valueOf(row.target().year()), 1L, Long::sum));
        return counts;
    }

    private List<Count> units(Matches matches) {
        var counts = new HashMap<String, Long>();
        table.byEntry().stream()
                .filter(in(matches).and(this::isWantedInAnyUnit).and(this::isInYear))
                .filter(row -> row.target().number().isPresent())
                .forEach(row -> counts.merge(row.target().unit(), 1L, Long::sum));
        var chosen = new TreeSet<String>();
        if (!request.unit().isEmpty()) {
            chosen.add(request.unit());
        }
        return Ranked.counts(counts, chosen, u -> u);
    }

    /** How many targets stand in passages with each value of a facet. */
    private Map<String, Long> values(Facet facet, Matches matches) throws IOException {
        Predicate<TargetRow> wanted = in(matches).and(this::isWanted).and(this::isInYear);
        var counts = new HashMap<String, Long>();
        int at = 0;
        for (LeafReaderContext leaf : leaves) {
            SortedSetDocValues values =
                    DocValues.getSortedSet(leaf.reader(), IndexFields.facet(facet));
            var inSegment = new int[Math.toIntExact(values.getValueCount())];
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < table.byEntry().size() && table.byEntry().get(at).entry() < end; at++) {
                TargetRow row = table.byEntry().get(at);
                if (wanted.test(row) && values.advanceExact(row.entry() - leaf.docBase)) {
                    for (int left = values.docValueCount(); left > 0; left--) {
                        inSegment[(int) values.nextOrd()]++;
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
        for (TargetRow row : rows(search.matches(Set.of()))) {
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
