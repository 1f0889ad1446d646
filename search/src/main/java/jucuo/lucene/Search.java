package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jucuo.engine.Count;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Hit;
import jucuo.engine.SearchResult;
import jucuo.engine.Snippet;
import jucuo.lucene.IndexFields.Entry;
import jucuo.lucene.Snapshot.StoredPassage;
import jucuo.query.Correction;
import jucuo.query.Marks;
import jucuo.query.Query;
import jucuo.query.QueryParser;
import jucuo.query.Reading;
import jucuo.query.SearchRequest;
import jucuo.query.TextAnalysis;
import jucuo.schema.Facet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;

/**
 * One request, answered from one snapshot.
 *
 * <p>First all that matches is found, without scores, as sets of bits, which give the total and the
 * counts of every facet. Then only the page of hits is ranked, so that Lucene can skip what cannot
 * reach it.
 */
final class Search {

    private final Snapshot snapshot;
    private final TextAnalysis analysis;
    private final SearchRequest request;
    private final Reading reading;
    private final QueryCompiler compiler;

    private Search(
            Snapshot snapshot,
            TextAnalysis analysis,
            SearchRequest request,
            Reading reading,
            QueryCompiler compiler) {
        this.snapshot = snapshot;
        this.analysis = analysis;
        this.request = request;
        this.reading = reading;
        this.compiler = compiler;
    }

    static Search of(Snapshot snapshot, TextAnalysis analysis, SearchRequest request) {
        var compiler = new QueryCompiler(snapshot.reader(), analysis);
        var reading =
                Reading.of(
                        QueryParser.parse(request.q()),
                        request.mode(),
                        analysis,
                        query -> occurs(snapshot, compiler, query));
        return new Search(snapshot, analysis, request, reading, compiler);
    }

    private static boolean occurs(Snapshot snapshot, QueryCompiler compiler, Query query) {
        try {
            return snapshot.searcher().search(compiler.compile(query), 1).scoreDocs.length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SearchResult result() throws IOException {
        Matches unfiltered = Matches.of(snapshot.searcher(), compiler.compile(reading.query()));
        Map<Facet, Matches> filters = filters();
        Matches matches = narrowed(unfiltered, filters);
        return new SearchResult(
                matches.count(),
                hits(matches),
                facets(unfiltered, filters, matches),
                reading,
                Correction.of(request.q(), reading));
    }

    private Map<Facet, Matches> filters() throws IOException {
        var filters = new EnumMap<Facet, Matches>(Facet.class);
        for (Facet facet : request.filters().keySet()) {
            var query = compiler.filter(facet, request.chosen(facet));
            filters.put(facet, Matches.of(snapshot.searcher(), query));
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
    private Map<Facet, List<Count>> facets(
            Matches unfiltered, Map<Facet, Matches> filters, Matches matches) throws IOException {
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (Facet facet : Facet.values()) {
            Matches counted = matches;
            if (filters.containsKey(facet)) {
                var others = new EnumMap<Facet, Matches>(filters);
                others.remove(facet);
                counted = narrowed(unfiltered, others);
            }
            facets.put(facet, counts(facet, counted));
        }
        return facets;
    }

    private List<Count> counts(Facet facet, Matches counted) throws IOException {
        FacetCounter counter = snapshot.counter(facet);
        return counted.count() == snapshot.count(Entry.PASSAGE)
                ? counter.all(request.chosen(facet), v -> label(facet, v))
                : counter.counts(counted, request.chosen(facet), v -> label(facet, v));
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

    private List<Hit> hits(Matches matches) throws IOException {
        BooleanQuery ranking = Ranking.of(reading.query());
        Order order = Order.of(request.sort());
        if (order == Order.RELEVANCE && ranking.clauses().isEmpty()) {
            order = Order.NEWEST;
        }
        var query = new BooleanQuery.Builder().add(new MatchesQuery(matches), Occur.FILTER);
        if (order == Order.RELEVANCE) {
            ranking.clauses().forEach(query::add);
        }
        var marks = Marks.of(reading.query(), analysis);
        var hits = new ArrayList<Hit>();
        for (ScoreDoc found :
                order.page(
                        snapshot.searcher(),
                        query.build(),
                        matches.count(),
                        request.offset(),
                        request.size())) {
            hits.add(hit(found.doc, marks, order.score(found)));
        }
        return hits;
    }

    private Hit hit(int entry, Marks marks, double score) throws IOException {
        StoredPassage passage = snapshot.passage(entry);
        return new Hit(
                snapshot.summary(passage.documentId()).orElseThrow(),
                passage.node(),
                passage.path(),
                Snippet.of(passage.node().text(), marks),
                reading.missing(passage.node(), passage.path(), analysis),
                score);
    }
}
