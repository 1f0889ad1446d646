package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jucuo.engine.Count;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Group;
import jucuo.engine.Hit;
import jucuo.engine.Match;
import jucuo.engine.SearchResult;
import jucuo.engine.Snippet;
import jucuo.engine.ValueOrder;
import jucuo.engine.Values;
import jucuo.lexicon.BlockList;
import jucuo.lexicon.Corrector;
import jucuo.lexicon.Lexicon;
import jucuo.lucene.FacetCounter.Tally;
import jucuo.lucene.IndexFields.Entry;
import jucuo.lucene.Snapshot.StoredPassage;
import jucuo.query.Correction;
import jucuo.query.Grouping;
import jucuo.query.Marks;
import jucuo.query.Query;
import jucuo.query.QueryParser;
import jucuo.query.Reading;
import jucuo.query.SearchRequest;
import jucuo.query.TextAnalysis;
import jucuo.query.Thesaurus;
import jucuo.schema.Facet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One request, answered from one snapshot.
 *
 * <p>First all that matches is found, without scores, as sets of bits, which give the total and the
 * counts of every facet. Then only the page of hits is ranked, so that Lucene can skip what cannot
 * reach it.
 */
final class Search {

    /** More than BM25 gives to a passage; a guess, small enough to leave a score its digits. */
    private static final float FIRST = 1_000;

    private final Snapshot snapshot;
    private final TextAnalysis analysis;
    private final SearchRequest request;
    private final Reading reading;
    private final QueryCompiler compiler;
    private final @Nullable Meaning meaning;
    private final List<Correction> spelled;

    private Search(
            Snapshot snapshot,
            TextAnalysis analysis,
            SearchRequest request,
            Reading reading,
            QueryCompiler compiler,
            @Nullable Meaning meaning,
            List<Correction> spelled) {
        this.snapshot = snapshot;
        this.analysis = analysis;
        this.request = request;
        this.reading = reading;
        this.compiler = compiler;
        this.meaning = meaning;
        this.spelled = spelled;
    }

    /**
     * The search for what is asked, or for what is meant by it where that is another query.
     *
     * @param lexicon asked for where the query is doubtful
     * @param blocked words that are not put in the place of others
     * @param meaning where neighbours are to be found too
     */
    static Search of(
            Snapshot snapshot,
            TextAnalysis analysis,
            Thesaurus thesaurus,
            Supplier<Optional<Lexicon>> lexicon,
            BlockList blocked,
            SearchRequest request,
            @Nullable Meaning meaning) {
        var compiler = new QueryCompiler(snapshot.reader(), analysis);
        var holdings = new SnapshotHoldings(snapshot, compiler);
        Reading typed = read(request, analysis, thesaurus, holdings);
        List<Correction> spelled =
                isDoubtful(typed, holdings)
                        ? lexicon
                                .get()
                                .map(words -> new Corrector(words, analysis, thesaurus, holdings))
                                .map(c -> c.of(request.q(), request.mode(), typed))
                                .orElse(List.of())
                                .stream()
                                .filter(c -> !blocked.blocks(c.q()))
                                .toList()
                        : List.of();
        if (spelled.isEmpty() || !spelled.getFirst().applied()) {
            return new Search(snapshot, analysis, request, typed, compiler, meaning, spelled);
        }
        SearchRequest meant = request.withQuery(spelled.getFirst().q()).withPage(request.page());
        Reading reading = read(meant, analysis, thesaurus, holdings);
        return new Search(snapshot, analysis, meant, reading, compiler, meaning, spelled);
    }

    private static Reading read(
            SearchRequest request,
            TextAnalysis analysis,
            Thesaurus thesaurus,
            SnapshotHoldings holdings) {
        return Reading.of(
                QueryParser.parse(request.q()),
                request.mode(),
                analysis,
                thesaurus,
                holdings::occurs);
    }

    /** Words that find nothing as they stand, or only in pieces, may be misspelled. */
    private static boolean isDoubtful(Reading reading, SnapshotHoldings holdings) {
        return !reading.runs().isEmpty()
                && (reading.relaxed().isPresent()
                        || reading.runs().stream().anyMatch(run -> !run.whole())
                        || !holdings.occurs(reading.query()));
    }

    Reading reading() {
        return reading;
    }

    /** The passages that match, whatever is chosen or excluded in {@code open}. */
    Matches matches(Set<Facet> open) throws IOException {
        Map<Facet, Matches> filters = filters();
        filters.keySet().removeAll(open);
        return narrowed(unfiltered(), filters);
    }

    SearchResult result() throws IOException {
        Matches unfiltered = unfiltered();
        Map<Facet, Matches> filters = filters();
        Matches matches = narrowed(unfiltered, filters);
        int documents = tally(Facet.DOCUMENT, matches).values();
        boolean grouped = request.group() == Grouping.DOCUMENT;
        List<Group> groups = grouped ? groups(matches, documents) : List.of();
        HitOrder hits = hitOrder(matches, filters);
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        var without = new EnumMap<Facet, Long>(Facet.class);
        for (Facet facet : Facet.values()) {
            Matches counted = counted(facet, unfiltered, filters, matches);
            Tally tally = tally(facet, counted);
            facets.put(facet, counts(facet, tally));
            without.put(facet, (long) counted.count() - tally.entries());
        }
        return new SearchResult(
                matches.count(),
                documents,
                hits.similar(),
                grouped ? groups.stream().map(g -> g.hits().getFirst()).toList() : hits(hits),
                groups,
                facets,
                without,
                reading,
                corrections());
    }

    private List<Correction> corrections() {
        return Stream.concat(spelled.stream(), Correction.of(request.q(), reading).stream())
                .toList();
    }

    /** The values of a facet whose label holds {@code wanted}. */
    Values values(Facet facet, String wanted, ValueOrder order, long offset, int limit)
            throws IOException {
        Matches unfiltered = unfiltered();
        Map<Facet, Matches> filters = filters();
        Tally tally =
                tally(facet, counted(facet, unfiltered, filters, narrowed(unfiltered, filters)));
        // a label costs a look into the index: only those that are shown, where no other one counts
        boolean lazy = wanted.isEmpty() && order == ValueOrder.COUNT;
        List<Count> values =
                snapshot.counter(facet)
                        .values(
                                tally,
                                v -> lazy ? v : label(facet, v),
                                analysis::fold,
                                analysis.fold(wanted));
        Values page = Values.page(order.sorted(values), offset, limit);
        return new Values(
                page.total(),
                page.values().stream()
                        .map(c ->
                                new Count(
                                        c.value(),
                                        label(facet, c.value()),
                                        c.count(),
                                        request.isChosen(facet, c.value())))
                        .toList());
    }

    /** What matches the query and is of the time asked for. */
    private Matches unfiltered() throws IOException {
        return ofTheTime(Matches.of(snapshot.searcher(), compiler.compile(reading.query())));
    }

    private Matches ofTheTime(Matches matches) throws IOException {
        return request.period().isAll()
                ? matches
                : matches.and(Matches.of(snapshot.searcher(), QueryCompiler.in(request.period())));
    }

    private Map<Facet, Matches> filters() throws IOException {
        var filters = new EnumMap<Facet, Matches>(Facet.class);
        for (Facet facet : Facet.values()) {
            SortedSet<String> chosen = request.chosen(facet);
            SortedSet<String> excluded = request.excluded(facet);
            if (!chosen.isEmpty() || !excluded.isEmpty()) {
                var query = compiler.filter(facet, chosen, excluded);
                filters.put(facet, Matches.of(snapshot.searcher(), query));
            }
        }
        return filters;
    }

    private static Matches narrowed(Matches matches, Map<Facet, Matches> filters) {
        Matches narrowed = matches;
        for (Matches filter : filters.values()) {
            narrowed = narrowed.and(filter);
        }
        return narrowed;
    }

    /** A facet's own filter does not count for it, so that its other values can be chosen too. */
    private static Matches counted(
            Facet facet, Matches unfiltered, Map<Facet, Matches> filters, Matches matches) {
        if (!filters.containsKey(facet)) {
            return matches;
        }
        var others = new EnumMap<Facet, Matches>(filters);
        others.remove(facet);
        return narrowed(unfiltered, others);
    }

    private Tally tally(Facet facet, Matches counted) throws IOException {
        FacetCounter counter = snapshot.counter(facet);
        return counted.count() == snapshot.count(Entry.PASSAGE)
                ? counter.all()
                : counter.tally(counted);
    }

    private List<Count> counts(Facet facet, Tally tally) throws IOException {
        var excluded = new TreeSet<>(request.excluded(facet));
        excluded.removeAll(request.chosen(facet));
        return snapshot.counter(facet)
                .counts(tally, request.chosen(facet), excluded, v -> label(facet, v));
    }

    private String label(Facet facet, String value) {
        if (facet != Facet.DOCUMENT) {
            return value;
        }
        try {
            return snapshot.summary(value).map(DocumentSummary::title).orElse(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The order of hits, with neighbours where they have a place. */
    private HitOrder hitOrder(Matches matches, Map<Facet, Matches> filters) throws IOException {
        BooleanQuery ranking = Ranking.of(reading.query());
        Order order = order();
        var hits =
                new HitOrder(snapshot, matches, order, ranking, ordering(matches, order), match());
        Optional<String> text = Question.of(request, analysis);
        if (meaning != null
                && text.isPresent()
                && request.group() == Grouping.NONE
                && hits.hasRoom()) {
            Matches allowed = narrowed(ofTheTime(snapshot.passages()), filters);
            hits.add(meaning.nearest(text.get(), allowed, Fusion.DEPTH), allowed);
        }
        return hits;
    }

    private List<Hit> hits(HitOrder order) throws IOException {
        var marks = Marks.of(reading.query(), analysis);
        var hits = new ArrayList<Hit>();
        for (HitOrder.Found found : order.page(request.offset(), request.size())) {
            hits.add(hit(found.entry(), marks, found.match(), found.score()));
        }
        return hits;
    }

    /** Hands on every hit in order, whatever page was asked for. */
    void each(Consumer<Hit> hits) throws IOException {
        Matches matches = narrowed(unfiltered(), filters());
        Order order = order();
        var marks = Marks.of(reading.query(), analysis);
        Iterator<ScoreDoc> all = order.all(snapshot.searcher(), ordering(matches, order));
        while (all.hasNext()) {
            ScoreDoc found = all.next();
            hits.accept(hit(found.doc, marks, match(), order.score(found)));
        }
    }

    private List<Group> groups(Matches matches, int documents) throws IOException {
        Order order = order();
        var marks = Marks.of(reading.query(), analysis);
        Match match = match();
        var groups = new ArrayList<Group>();
        for (GroupDocs<BytesRef> document :
                order.documents(
                        snapshot.searcher(),
                        ordering(matches, order),
                        documents,
                        request.offset(),
                        request.size())) {
            var hits = new ArrayList<Hit>();
            for (ScoreDoc found : document.scoreDocs()) {
                hits.add(hit(found.doc, marks, match, order.score(found)));
            }
            groups.add(new Group(hits.getFirst().document(), document.totalHits().value(), hits));
        }
        return groups;
    }

    /** What the passages are that match. */
    private Match match() {
        return reading.relaxed().isPresent() ? Match.SOME : Match.EXACT;
    }

    /** The order asked for; nothing to rank by is no relevance. */
    private Order order() {
        Order order = Order.of(request.sort());
        boolean unranked = Ranking.of(reading.query()).clauses().isEmpty();
        return order == Order.RELEVANCE && unranked ? Order.NEWEST : order;
    }

    private org.apache.lucene.search.Query ordering(Matches matches, Order order)
            throws IOException {
        var query = new BooleanQuery.Builder().add(new MatchesQuery(matches), Occur.FILTER);
        if (order == Order.RELEVANCE) {
            Ranking.of(reading.query()).clauses().forEach(query::add);
            for (Query first : first()) {
                var matched = new ConstantScoreQuery(compiler.compile(first));
                query.add(new BoostQuery(matched, FIRST), Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** What goes before all else: the words as typed, and the document whose number was typed. */
    private List<Query> first() {
        return reading.widened().stream()
                .map(w -> reading.number().isPresent() ? w.also().getFirst() : w.typed())
                .toList();
    }

    private Hit hit(int entry, Marks marks, Match match, double score) throws IOException {
        StoredPassage passage = snapshot.passage(entry);
        return new Hit(
                snapshot.summary(passage.documentId()).orElseThrow(),
                passage.node(),
                passage.path(),
                Snippet.of(passage.node().text(), marks),
                match == Match.SOME
                        ? reading.missing(passage.node(), passage.path(), analysis)
                        : List.of(),
                match,
                score);
    }
}
