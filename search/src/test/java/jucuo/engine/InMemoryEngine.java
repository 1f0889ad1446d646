package jucuo.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.query.Marks;
import jucuo.query.Matcher;
import jucuo.query.Query;
import jucuo.query.QueryParser;
import jucuo.query.Reading;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.query.TextAnalysis;
import jucuo.schema.Facet;

/** What an engine must answer, found by looking at every passage. Orders relevance by date. */
public final class InMemoryEngine implements Engine {

    private static final Comparator<PolicyDocument> UNDATED_LAST =
            Comparator.comparing(d -> d.header().date().isEmpty());
    private static final Comparator<PolicyDocument> BY_DATE =
            Comparator.comparing(d -> d.header().date().map(x -> x.toEpochDay()).orElse(0L));
    private static final Comparator<PolicyDocument> NEWEST =
            UNDATED_LAST.thenComparing(BY_DATE.reversed()).thenComparing(PolicyDocument::id);
    private static final Comparator<PolicyDocument> OLDEST =
            UNDATED_LAST.thenComparing(BY_DATE).thenComparing(PolicyDocument::id);

    private final List<PolicyDocument> documents;
    private final TextAnalysis analysis;
    private final Matcher matcher;

    public InMemoryEngine(List<PolicyDocument> documents, TextAnalysis analysis) {
        this.documents = List.copyOf(documents);
        this.analysis = analysis;
        this.matcher = new Matcher(analysis);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        Query parsed = QueryParser.parse(request.q());
        Reading reading =
                Reading.of(
                        parsed,
                        request.mode(),
                        analysis,
                        phrase -> passages().anyMatch(p -> matcher.matches(phrase, p)));
        List<Passage> matches =
                sorted(request.sort())
                        .filter(p -> matcher.matches(request, reading.query(), p))
                        .toList();
        Marks marks = Marks.of(reading.query(), analysis);
        List<Hit> hits =
                matches.stream()
                        .skip(request.offset())
                        .limit(request.size())
                        .map(p -> hit(p, marks))
                        .toList();
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts(facet, request, reading.query()));
        }
        return new SearchResult(matches.size(), hits, facets, reading);
    }

    private List<Count> counts(Facet facet, SearchRequest request, Query query) {
        SearchRequest others = request.with(facet, new TreeSet<>());
        SortedSet<String> chosen = request.chosen(facet);
        Map<String, Long> counts = new HashMap<>();
        chosen.forEach(v -> counts.put(v, 0L));
        passages()
                .filter(p -> matcher.matches(others, query, p))
                .flatMap(p -> facet.values(p).stream())
                .forEach(v -> counts.merge(v, 1L, Long::sum));
        List<Count> all =
                counts.entrySet().stream()
                        .map(e ->
                                new Count(
                                        e.getKey(),
                                        label(facet, e.getKey()),
                                        e.getValue(),
                                        chosen.contains(e.getKey())))
                        .sorted(
                                Comparator.comparing((Count c) -> !c.selected())
                                        .thenComparing(
                                                Comparator.comparingLong(Count::count).reversed())
                                        .thenComparing(
                                                c -> c.value().getBytes(UTF_8),
                                                Arrays::compareUnsigned))
                        .toList();
        return all.stream().limit(chosen.size() + SearchResult.MAX_COUNTS).toList();
    }

    private String label(Facet facet, String value) {
        return facet == Facet.DOCUMENT
                ? document(value).map(d -> d.header().title()).orElse(value)
                : value;
    }

    private Stream<Passage> passages() {
        return documents.stream().flatMap(d -> d.passages().stream());
    }

    private Stream<Passage> sorted(Sort sort) {
        Comparator<PolicyDocument> order =
                switch (sort) {
                    case RELEVANCE, NEWEST -> NEWEST;
                    case OLDEST -> OLDEST;
                    case ORDER -> Comparator.comparing(PolicyDocument::id);
                };
        return documents.stream().sorted(order).flatMap(d -> d.passages().stream());
    }

    private static Hit hit(Passage passage, Marks marks) {
        return new Hit(
                DocumentSummary.of(passage.document()),
                passage.node(),
                passage.path(),
                Snippet.of(passage.node().text(), marks),
                0);
    }

    @Override
    public Optional<PolicyDocument> document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public Listing documents(int offset, int limit) {
        return new Listing(
                documents.size(),
                passages().count(),
                documents.stream()
                        .sorted(NEWEST)
                        .skip(offset)
                        .limit(limit)
                        .map(DocumentSummary::of)
                        .toList());
    }

    /** Those that share the most characters. */
    @Override
    public List<Hit> related(String documentId, String nodeId, int limit) {
        Marks noMarks = Marks.of(new Query.All(), analysis);
        return document(documentId).flatMap(d -> d.node(nodeId)).stream()
                .flatMap(node -> {
                    String text = analysis.fold(node.text());
                    return passages()
                            .filter(p -> !analysis.fold(p.node().text()).equals(text))
                            .sorted(
                                    Comparator.comparingLong(
                                            (Passage p) -> -shared(text, p.node().text())))
                            .map(p -> hit(p, noMarks));
                })
                .limit(limit)
                .toList();
    }

    private long shared(String text, String other) {
        Set<Integer> characters = text.codePoints().boxed().collect(Collectors.toSet());
        return analysis.fold(other).codePoints().distinct().filter(characters::contains).count();
    }

    @Override
    public String commit() {
        return String.valueOf(documents.hashCode());
    }

    @Override
    public void close() {}
}
