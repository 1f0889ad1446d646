package jucuo.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.engine.Count;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Engine;
import jucuo.engine.Group;
import jucuo.engine.Hit;
import jucuo.engine.Listing;
import jucuo.engine.Match;
import jucuo.engine.Names;
import jucuo.engine.NearWording;
import jucuo.engine.Relations;
import jucuo.engine.Run;
import jucuo.engine.SearchResult;
import jucuo.engine.Shingles;
import jucuo.engine.Suggestion;
import jucuo.engine.ValueOrder;
import jucuo.engine.Values;
import jucuo.query.Correction;
import jucuo.query.Grouping;
import jucuo.query.Marks;
import jucuo.query.Matcher;
import jucuo.query.Query;
import jucuo.query.QueryParser;
import jucuo.query.Reading;
import jucuo.query.SearchRequest;
import jucuo.query.Thesaurus;
import jucuo.schema.Facet;

/** Answers from a list of documents, by looking at every passage; in document order. */
public final class MemoryEngine implements Engine {

    private final List<PolicyDocument> documents;
    private final Letters letters = new Letters();
    private final Matcher matcher = new Matcher(letters);

    public MemoryEngine(List<PolicyDocument> documents) {
        this.documents =
                documents.stream().sorted(Comparator.comparing(PolicyDocument::id)).toList();
    }

    @Override
    public SearchResult search(SearchRequest request) {
        Reading reading =
                Reading.of(
                        QueryParser.parse(request.q()),
                        request.mode(),
                        letters,
                        Thesaurus.NONE,
                        phrase -> passages().stream().anyMatch(p -> matcher.matches(phrase, p)));
        List<Passage> found = matching(request, reading.query());
        var marks = Marks.of(reading.query(), letters);
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts(facet, request, reading.query()));
        }
        boolean grouped = request.group() == Grouping.DOCUMENT;
        List<Group> groups = grouped ? page(request, groups(found, marks)) : List.of();
        List<Hit> hits =
                grouped
                        ? groups.stream().map(g -> g.hits().getFirst()).toList()
                        : page(request, found).stream().map(p -> hit(p, marks)).toList();
        var without = new EnumMap<Facet, Long>(Facet.class);
        for (Facet facet : Facet.values()) {
            without.put(
                    facet,
                    matching(request.without(facet), reading.query()).stream()
                            .filter(p -> facet.values(p).isEmpty())
                            .count());
        }
        long documents = found.stream().map(p -> p.document().id()).distinct().count();
        return new SearchResult(
                found.size(),
                documents,
                0,
                hits,
                groups,
                facets,
                without,
                reading,
                Correction.of(request.q(), reading));
    }

    private static <T> List<T> page(SearchRequest request, List<T> all) {
        return all.stream().skip(request.offset()).limit(request.size()).toList();
    }

    private static List<Group> groups(List<Passage> found, Marks marks) {
        Map<String, List<Passage>> byDocument =
                found.stream().collect(Collectors.groupingBy(p -> p.document().id()));
        return new TreeMap<>(byDocument)
                .values().stream()
                        .map(passages ->
                                new Group(
                                        DocumentSummary.of(passages.getFirst().document()),
                                        passages.size(),
                                        passages.stream()
                                                .limit(Group.MAX_HITS)
                                                .map(p -> hit(p, marks))
                                                .toList()))
                        .toList();
    }

    @Override
    public Values values(
            SearchRequest request,
            Facet facet,
            String wanted,
            ValueOrder order,
            long offset,
            int limit) {
        SearchResult result = search(request);
        List<Count> values =
                counts(facet, request, result.reading().query()).stream()
                        .filter(c -> c.count() > 0)
                        .filter(c -> letters.fold(c.label()).contains(letters.fold(wanted)))
                        .toList();
        return Values.page(order.sorted(values), offset, limit);
    }

    @Override
    public void each(SearchRequest request, Consumer<Hit> hits) {
        Query query = search(request).reading().query();
        var marks = Marks.of(query, letters);
        matching(request, query).forEach(p -> hits.accept(hit(p, marks)));
    }

    private List<Passage> passages() {
        return documents.stream().flatMap(d -> d.passages().stream()).toList();
    }

    private List<Passage> matching(SearchRequest request, Query query) {
        return passages().stream().filter(p -> matcher.matches(request, query, p)).toList();
    }

    private List<Count> counts(Facet facet, SearchRequest request, Query query) {
        var others = request.without(facet);
        var counts = new TreeMap<String, Long>();
        request.chosen(facet).forEach(v -> counts.put(v, 0L));
        request.excluded(facet).forEach(v -> counts.put(v, 0L));
        counts.remove(Facet.NONE);
        for (Passage passage : matching(others, query)) {
            facet.values(passage).forEach(v -> counts.merge(v, 1L, Long::sum));
        }
        return counts.entrySet().stream()
                .map(e ->
                        new Count(
                                e.getKey(),
                                label(facet, e.getKey()),
                                e.getValue(),
                                request.isChosen(facet, e.getKey())))
                .sorted(
                        Comparator.comparing((Count c) -> !c.selected())
                                .thenComparing(Comparator.comparingLong(Count::count).reversed())
                                .thenComparing(Count::value))
                .toList();
    }

    private String label(Facet facet, String value) {
        return facet == Facet.DOCUMENT
                ? document(value).map(d -> d.header().title()).orElse(value)
                : value;
    }

    private static Hit hit(Passage passage, Marks marks) {
        return new Hit(
                DocumentSummary.of(passage.document()),
                passage.node(),
                passage.path(),
                runs(passage.node().text(), marks),
                List.of(),
                Match.EXACT,
                1);
    }

    private static List<Run> runs(String text, Marks marks) {
        var runs = new ArrayList<Run>();
        int at = 0;
        for (Span span : marks.in(text)) {
            runs.add(new Run(text.substring(at, span.start()), false));
            runs.add(new Run(span.in(text), true));
            at = span.end();
        }
        runs.add(new Run(text.substring(at), false));
        return runs.stream().filter(r -> !r.text().isEmpty()).toList();
    }

    @Override
    public Optional<PolicyDocument> document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** With the versions of the same work, in order of their ids, and nothing else. */
    @Override
    public Optional<Relations> relations(String id) {
        return document(id)
                .map(d ->
                        new Relations(
                                List.of(Relations.Copy.of(d.id(), d.source())),
                                versions(d),
                                List.of(),
                                List.of(),
                                List.of(),
                                0));
    }

    private List<DocumentSummary> versions(PolicyDocument document) {
        Optional<String> work = work(document);
        List<DocumentSummary> versions =
                documents.stream()
                        .filter(d -> work.isPresent() && work(d).equals(work))
                        .map(DocumentSummary::of)
                        .toList();
        return versions.size() > 1 ? versions : List.of();
    }

    private Optional<String> work(PolicyDocument document) {
        return new Names(letters).work(document.header().title(), document.header().genre());
    }

    @Override
    public Listing documents(int offset, int limit) {
        List<DocumentSummary> page =
                documents.stream().skip(offset).limit(limit).map(DocumentSummary::of).toList();
        return new Listing(documents.size(), passages().size(), page);
    }

    @Override
    public List<Hit> related(String documentId, String nodeId, int limit) {
        return passages().stream()
                .filter(p -> !is(p, documentId, nodeId))
                .limit(limit)
                .map(p -> hit(p, Marks.of(new Query.All(), letters)))
                .toList();
    }

    /** Each document's passage that is nearest, as if nothing had changed. */
    @Override
    public List<NearWording> nearWordings(String documentId, String nodeId) {
        Shingles shingles =
                document(documentId).flatMap(d -> d.node(nodeId)).stream()
                        .map(n -> Shingles.of(n.text(), letters))
                        .findFirst()
                        .orElseThrow();
        return passages().stream()
                .filter(p -> !p.document().id().equals(documentId))
                .map(p ->
                        new NearWording(
                                hit(p, Marks.of(new Query.All(), letters)),
                                shingles.shared(Shingles.of(p.node().text(), letters)),
                                List.of(
                                        new NearWording.Change(
                                                NearWording.Kind.SAME, p.node().text()))))
                .filter(n -> n.share() >= Shingles.NEAR)
                .toList();
    }

    private static boolean is(Passage passage, String documentId, String nodeId) {
        return passage.document().id().equals(documentId) && passage.node().id().equals(nodeId);
    }

    /** None. */
    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return List.of();
    }

    @Override
    public String commit() {
        return "memory-" + documents.hashCode();
    }

    @Override
    public void close() {}
}
