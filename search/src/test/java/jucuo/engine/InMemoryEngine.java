package jucuo.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
import jucuo.chinese.Alias;
import jucuo.chinese.Synonyms;
import jucuo.document.Fact;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.query.Correction;
import jucuo.query.Grouping;
import jucuo.query.Marks;
import jucuo.query.Matcher;
import jucuo.query.Query;
import jucuo.query.QueryParser;
import jucuo.query.Reading;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.query.TextAnalysis;
import jucuo.query.Thesaurus;
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

    private static final Reading NOTHING_ASKED = new Reading(new Query.All(), List.of());

    private final Map<String, List<PolicyDocument>> byWording;
    private final List<PolicyDocument> documents;
    private final TextAnalysis analysis;
    private final Matcher matcher;
    private final Thesaurus thesaurus;

    public InMemoryEngine(List<PolicyDocument> documents, TextAnalysis analysis) {
        this.byWording =
                documents.stream()
                        .sorted(Wording.SHOWN_FIRST)
                        .collect(Collectors.groupingBy(d -> wording(d, analysis)));
        this.documents = byWording.values().stream().map(List::getFirst).toList();
        this.analysis = analysis;
        this.thesaurus =
                Synonyms.BUILT_IN.and(
                        Alias.synonyms(
                                this.documents.stream()
                                        .flatMap(d -> Alias.in(d).stream())
                                        .toList()));
        this.matcher = new Matcher(analysis);
    }

    private static String wording(PolicyDocument document, TextAnalysis analysis) {
        String words = Wording.of(document, analysis);
        return words.isEmpty() ? document.id() : words;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        Query parsed = QueryParser.parse(request.q());
        Reading reading =
                Reading.of(
                        parsed,
                        request.mode(),
                        analysis,
                        thesaurus,
                        query -> passages().anyMatch(p -> matcher.matches(query, p)));
        List<Passage> matches =
                sorted(request.sort())
                        .filter(p -> matcher.matches(request, reading.query(), p))
                        .toList();
        Marks marks = Marks.of(reading.query(), analysis);
        boolean grouped = request.group() == Grouping.DOCUMENT;
        List<Group> groups =
                page(request, grouped ? groups(matches, marks, reading) : List.<Group>of());
        List<Hit> hits =
                grouped
                        ? groups.stream().map(g -> g.hits().getFirst()).toList()
                        : page(request, matches).stream().map(p -> hit(p, marks, reading)).toList();
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        var without = new EnumMap<Facet, Long>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts(facet, request, reading.query()));
            without.put(
                    facet,
                    counted(facet, request, reading.query())
                            .filter(p -> facet.values(p).isEmpty())
                            .count());
        }
        long documents = matches.stream().map(p -> p.document().id()).distinct().count();
        return new SearchResult(
                matches.size(),
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

    /** In the order of the documents' first passages. */
    private List<Group> groups(List<Passage> matches, Marks marks, Reading reading) {
        Map<String, List<Passage>> byDocument =
                matches.stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> p.document().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byDocument.values().stream()
                .map(passages ->
                        new Group(
                                DocumentSummary.of(passages.getFirst().document()),
                                passages.size(),
                                passages.stream()
                                        .limit(Group.MAX_HITS)
                                        .map(p -> hit(p, marks, reading))
                                        .toList()))
                .toList();
    }

    private Stream<Passage> counted(Facet facet, SearchRequest request, Query query) {
        SearchRequest others = request.without(facet);
        return passages().filter(p -> matcher.matches(others, query, p));
    }

    @Override
    public void each(SearchRequest request, Consumer<Hit> hits) {
        SearchRequest next = request.withSize(SearchRequest.MAX_SIZE).withPage(1);
        List<Hit> page;
        do {
            page = search(next).hits();
            page.forEach(hits);
            next = next.withPage(next.page() + 1);
        } while (!page.isEmpty());
    }

    private List<Count> counts(Facet facet, SearchRequest request, Query query) {
        var chosen = new TreeSet<>(request.chosen(facet));
        var excluded = new TreeSet<>(request.excluded(facet));
        chosen.remove(Facet.NONE);
        excluded.remove(Facet.NONE);
        excluded.removeAll(chosen);
        Map<String, Long> counts = new HashMap<>();
        chosen.forEach(v -> counts.put(v, 0L));
        excluded.forEach(v -> counts.put(v, 0L));
        counted(facet, request, query)
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
                                        .thenComparing(c -> !excluded.contains(c.value()))
                                        .thenComparing(
                                                Comparator.comparingLong(Count::count).reversed())
                                        .thenComparing(
                                                c -> c.value().getBytes(UTF_8),
                                                Arrays::compareUnsigned))
                        .toList();
        return all.stream()
                .limit(chosen.size() + excluded.size() + SearchResult.MAX_COUNTS)
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
        Reading reading = search(request).reading();
        Map<String, Long> counts =
                counted(facet, request, reading.query())
                        .flatMap(p -> facet.values(p).stream())
                        .collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        List<Count> values =
                counts.entrySet().stream()
                        .map(e ->
                                new Count(
                                        e.getKey(),
                                        label(facet, e.getKey()),
                                        e.getValue(),
                                        request.isChosen(facet, e.getKey())))
                        .filter(c -> analysis.fold(c.label()).contains(analysis.fold(wanted)))
                        .toList();
        return Values.page(order.sorted(values), offset, limit);
    }

    private String label(Facet facet, String value) {
        return facet == Facet.DOCUMENT
                ? documents.stream()
                        .filter(d -> d.id().equals(value))
                        .map(d -> d.header().title())
                        .findFirst()
                        .orElse(value)
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

    private Hit hit(Passage passage, Marks marks, Reading reading) {
        return new Hit(
                DocumentSummary.of(passage.document()),
                passage.node(),
                passage.path(),
                Snippet.of(passage.node().text(), marks),
                reading.missing(passage.node(), passage.path(), analysis),
                reading.relaxed().isPresent() ? Match.SOME : Match.EXACT,
                0);
    }

    @Override
    public Optional<PolicyDocument> document(String id) {
        return shown(id).map(d -> citations(d).resolved());
    }

    private Optional<PolicyDocument> shown(String id) {
        return byWording.values().stream()
                .filter(group -> group.stream().anyMatch(d -> d.id().equals(id)))
                .map(List::getFirst)
                .findFirst();
    }

    /** Without similar documents. */
    @Override
    public Optional<Relations> relations(String id) {
        return shown(id).map(this::relations);
    }

    private Relations relations(PolicyDocument document) {
        List<DocumentSummary> citing =
                summaries(d ->
                        !d.id().equals(document.id())
                                && citationNames(d).stream()
                                        .anyMatch(names().of(document.header())::contains));
        return new Relations(
                byWording.getOrDefault(wording(document, analysis), List.of()).stream()
                        .map(d -> Relations.Copy.of(d.id(), d.source()))
                        .toList(),
                versions(document),
                List.of(),
                citations(document).documents(),
                citing,
                citing.size());
    }

    private List<DocumentSummary> versions(PolicyDocument document) {
        Optional<String> work = work(document);
        List<DocumentSummary> versions = summaries(d -> work.isPresent() && work(d).equals(work));
        return versions.size() > 1 ? versions : List.of();
    }

    private Optional<String> work(PolicyDocument document) {
        return names().work(document.header().title(), document.header().genre());
    }

    private Citations citations(PolicyDocument document) {
        return new Citations(
                document, names(), name -> summaries(d -> names().of(d.header()).contains(name)));
    }

    private Set<String> citationNames(PolicyDocument document) {
        return document.nodes().stream()
                .flatMap(n -> n.facts().stream())
                .filter(Fact.Citation.class::isInstance)
                .flatMap(f -> names().of((Fact.Citation) f).stream())
                .collect(Collectors.toSet());
    }

    private List<DocumentSummary> summaries(Predicate<PolicyDocument> which) {
        return documents.stream().filter(which).sorted(NEWEST).map(DocumentSummary::of).toList();
    }

    private Names names() {
        return new Names(analysis);
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
                            .map(p -> hit(p, noMarks, NOTHING_ASKED));
                })
                .limit(limit)
                .toList();
    }

    /** Without the changes. */
    @Override
    public List<NearWording> nearWordings(String documentId, String nodeId) {
        List<Passage> asked =
                passages()
                        .filter(p -> p.document().id().equals(documentId))
                        .filter(p -> p.node().id().equals(nodeId))
                        .toList();
        Marks noMarks = Marks.of(new Query.All(), analysis);
        return asked.stream()
                .flatMap(a -> {
                    var shingles = Shingles.of(a.node().text(), analysis);
                    return documents.stream()
                            .filter(d -> !d.id().equals(documentId))
                            .sorted(OLDEST)
                            .flatMap(d -> nearest(shingles, d, noMarks).stream());
                })
                .limit(NearWording.MAX)
                .toList();
    }

    private Optional<NearWording> nearest(
            Shingles shingles, PolicyDocument document, Marks noMarks) {
        return document.passages().stream()
                .map(p ->
                        new NearWording(
                                hit(p, noMarks, NOTHING_ASKED),
                                shingles.shared(Shingles.of(p.node().text(), analysis)),
                                List.of()))
                .filter(n -> n.share() >= Shingles.NEAR)
                .reduce((a, b) -> a.share() >= b.share() ? a : b);
    }

    private long shared(String text, String other) {
        Set<Integer> characters = text.codePoints().boxed().collect(Collectors.toSet());
        return analysis.fold(other).codePoints().distinct().filter(characters::contains).count();
    }

    /** None. */
    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return List.of();
    }

    @Override
    public String commit() {
        return String.valueOf(documents.hashCode());
    }

    @Override
    public void close() {}
}
