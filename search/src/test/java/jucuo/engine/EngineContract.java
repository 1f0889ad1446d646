package jucuo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jucuo.chinese.ChineseText;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.query.Correction;
import jucuo.query.Grouping;
import jucuo.query.Mode;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.query.TextAnalysis;
import jucuo.schema.Facet;
import org.junit.jupiter.api.Test;

/** What every engine must do. A subclass says how to open one on a corpus. */
public abstract class EngineContract {

    private static final TextAnalysis ANALYSIS = new ChineseText();

    /** An engine that answers from exactly these documents; the caller closes it. */
    protected abstract Engine open(List<PolicyDocument> documents) throws IOException;

    @Test
    void answersWithNothingWhenEmpty() throws IOException {
        try (Engine engine = open(List.of())) {
            SearchResult result = engine.search(SearchRequest.of("产业"));

            assertThat(result.total()).isZero();
            assertThat(result.hits()).isEmpty();
            assertThat(result.counts(Facet.KIND)).isEmpty();
            assertThat(engine.documents(0, 10)).isEqualTo(new Listing(0, 0, List.of()));
            assertThat(engine.document("d1")).isEmpty();
            assertThat(engine.related("d1", "p1", 5)).isEmpty();
        }
    }

    @Test
    void agreesWithTheOracleOnRandomRequests() throws IOException {
        long seed = seed();
        var random = new Random(seed);
        for (int corpus = 0; corpus < 8; corpus++) {
            List<PolicyDocument> documents =
                    new RandomCorpus(random).documentsWithCopies(1 + random.nextInt(12));
            var oracle = new InMemoryEngine(documents, ANALYSIS);
            var requests = new RandomRequests(random, documents);
            try (Engine engine = open(documents)) {
                for (int i = 0; i < 150; i++) {
                    SearchRequest request = requests.next();
                    assertAgreement(engine, oracle, request, "seed " + seed + ": " + request);
                }
            }
        }
    }

    private static void assertAgreement(
            Engine engine, Engine oracle, SearchRequest request, String described) {
        SearchResult actual = engine.search(request);
        SearchRequest answered = answered(request, actual);
        SearchResult expected = oracle.search(answered);

        assertThat(actual.reading()).as(described).isEqualTo(expected.reading());
        assertThat(actual.total()).as(described).isEqualTo(expected.total());
        assertThat(actual.documents()).as(described).isEqualTo(expected.documents());
        assertThat(actual.without()).as(described).isEqualTo(expected.without());
        assertThat(actual.facets()).as(described).isEqualTo(expected.facets());
        if (request.sort() == Sort.RELEVANCE) {
            SearchRequest ungrouped = request.withGroup(Grouping.NONE);
            assertThat(new HashSet<>(all(engine, ungrouped)))
                    .as(described)
                    .isEqualTo(new HashSet<>(all(oracle, answered.withGroup(Grouping.NONE))));
            assertThat(actual.hits()).as(described).hasSameSizeAs(expected.hits());
        } else {
            assertThat(actual.hits()).as(described).isEqualTo(expected.hits());
            assertThat(actual.groups()).as(described).isEqualTo(expected.groups());
        }
    }

    @Test
    void groupsEveryDocumentOnceHoweverItIsPaged() throws IOException {
        long seed = seed();
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed)).documents(12);
        var request = SearchRequest.of("产业链 OR 的 OR 智能").withGroup(Grouping.DOCUMENT).withSize(5);
        try (Engine engine = open(documents)) {
            for (Sort sort : Sort.values()) {
                var groups = new ArrayList<Group>();
                SearchResult page = engine.search(request.withSort(sort));
                for (int number = 2; !page.groups().isEmpty(); number++) {
                    groups.addAll(page.groups());
                    page = engine.search(request.withSort(sort).withPage(number));
                }

                assertThat(groups.stream().map(g -> g.document().id()))
                        .as("seed " + seed)
                        .doesNotHaveDuplicates()
                        .hasSize((int) page.documents());
                assertThat(groups.stream().mapToLong(Group::total).sum())
                        .as("seed " + seed)
                        .isEqualTo(page.total());
            }
        }
    }

    @Test
    void listsAllValuesOfAFacetAsTheOracleDoes() throws IOException {
        long seed = seed();
        var random = new Random(seed);
        List<PolicyDocument> documents = new RandomCorpus(random).documents(12);
        var oracle = new InMemoryEngine(documents, ANALYSIS);
        var requests = new RandomRequests(random, documents);
        try (Engine engine = open(documents)) {
            for (int i = 0; i < 100; i++) {
                SearchRequest request = requests.next();
                Facet facet = List.of(Facet.values()).get(random.nextInt(Facet.values().length));
                String wanted = List.of("", "太原", "一", "2", "產").get(random.nextInt(5));
                for (ValueOrder order : ValueOrder.values()) {
                    assertThat(engine.values(request, facet, wanted, order, 1, 5))
                            .as("seed %d: %s %s %s", seed, request, facet, wanted)
                            .isEqualTo(
                                    oracle.values(
                                            answered(request, engine.search(request)),
                                            facet,
                                            wanted,
                                            order,
                                            1,
                                            5));
                }
            }
        }
    }

    /** What the result answers: the request, or the correction that was applied to it. */
    private static SearchRequest answered(SearchRequest request, SearchResult result) {
        return result.corrections().stream()
                .filter(Correction::applied)
                .findFirst()
                .map(c -> request.withQuery(c.q()).withPage(request.page()))
                .orElse(request);
    }

    /** All hits, without their scores. */
    private static List<Hit> all(Engine engine, SearchRequest request) {
        var hits = new ArrayList<Hit>();
        SearchResult page;
        SearchRequest next = request.withSize(7);
        do {
            page = engine.search(next);
            hits.addAll(page.hits());
            next = next.withPage(next.page() + 1);
        } while (hits.size() < page.total() && !page.hits().isEmpty());
        return hits.stream().map(EngineContract::unscored).toList();
    }

    private static Hit unscored(Hit hit) {
        return new Hit(
                hit.document(),
                hit.node(),
                hit.path(),
                hit.snippet(),
                hit.missing(),
                hit.match(),
                0);
    }

    @Test
    void givesEveryHitOnceHoweverItIsPaged() throws IOException {
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed())).documents(12);
        try (Engine engine = open(documents)) {
            for (Sort sort : Sort.values()) {
                List<Hit> hits = all(engine, SearchRequest.of("产业链 OR 的 OR 智能").withSort(sort));

                assertThat(hits).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void handsOnEveryHitInTheOrderOfThePages() throws IOException {
        long seed = seed();
        var random = new Random(seed);
        List<PolicyDocument> documents = new RandomCorpus(random).documentsWithCopies(12);
        var requests = new RandomRequests(random, documents);
        try (Engine engine = open(documents)) {
            for (int i = 0; i < 50; i++) {
                SearchRequest request =
                        requests.next().withMode(Mode.EXACT).withGroup(Grouping.NONE);
                var hits = new ArrayList<Hit>();
                engine.each(request, hits::add);

                assertThat(hits.stream().map(EngineContract::unscored).toList())
                        .as("seed " + seed + ": " + request)
                        .isEqualTo(all(engine, request));
            }
        }
    }

    @Test
    void givesAnEmptyPageBehindTheLast() throws IOException {
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed())).documents(3);
        try (Engine engine = open(documents)) {
            SearchResult result =
                    engine.search(
                            SearchRequest.all()
                                    .withSize(SearchRequest.MAX_SIZE)
                                    .withPage(SearchRequest.MAX_PAGE));

            assertThat(result.hits()).isEmpty();
            assertThat(result.total()).isPositive();
        }
    }

    @Test
    void showsNewestFirstWhereNothingIsAsked() throws IOException {
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed())).documents(8);
        try (Engine engine = open(documents)) {
            assertThat(engine.search(SearchRequest.all()).hits())
                    .isEqualTo(engine.search(SearchRequest.all().withSort(Sort.NEWEST)).hits());
        }
    }

    @Test
    void findsAQuotedPhraseWhereverTheTextContainsIt() throws IOException {
        long seed = seed();
        var random = new Random(seed);
        List<PolicyDocument> documents = new RandomCorpus(random).documents(15);
        List<String> texts =
                documents.stream()
                        .flatMap(d -> d.passages().stream())
                        .map(p -> ANALYSIS.fold(p.node().text()))
                        .toList();
        try (Engine engine = open(documents)) {
            for (int i = 0; i < 300; i++) {
                String text = texts.get(random.nextInt(texts.size()));
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + 1 + random.nextInt(9));
                String phrase = ANALYSIS.fold(text.substring(from, to));
                if (phrase.isEmpty()) {
                    continue; // half of a character
                }

                long total = engine.search(SearchRequest.of('"' + phrase + '"')).total();

                assertThat(total)
                        .as("seed %d: %s", seed, phrase)
                        .isEqualTo(texts.stream().filter(t -> t.contains(phrase)).count());
            }
        }
    }

    @Test
    void givesBackDocumentsAsTheyWereAdded() throws IOException {
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed())).documents(10);
        try (Engine engine = open(documents)) {
            for (PolicyDocument document : documents) {
                assertThat(engine.document(document.id())).contains(document);
            }
            assertThat(engine.document("none")).isEmpty();
        }
    }

    @Test
    void showsFilesOfTheSameTextAsOneDocument() throws IOException {
        long seed = seed();
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed)).documentsWithCopies(10);
        var oracle = new InMemoryEngine(documents, ANALYSIS);
        try (Engine engine = open(documents)) {
            assertThat(engine.documents(0, 100)).isEqualTo(oracle.documents(0, 100));
            for (PolicyDocument document : documents) {
                String id = document.id();

                assertThat(engine.document(id)).as("seed " + seed).isEqualTo(oracle.document(id));
                assertThat(copies(engine, id)).as("seed " + seed).isEqualTo(copies(oracle, id));
            }
        }
    }

    private static List<Relations.Copy> copies(Engine engine, String id) {
        return engine.relations(id).orElseThrow().copies();
    }

    @Test
    void relatesDocumentsAsTheOracleDoes() throws IOException {
        long seed = seed();
        var random = new Random(seed);
        for (int library = 0; library < 10; library++) {
            List<PolicyDocument> documents =
                    new RandomLibrary(random).documents(1 + random.nextInt(15));
            var oracle = new InMemoryEngine(documents, ANALYSIS);
            try (Engine engine = open(documents)) {
                for (PolicyDocument document : documents) {
                    String id = document.id();

                    assertThat(engine.document(id))
                            .as("seed " + seed)
                            .isEqualTo(oracle.document(id));
                    assertThat(engine.relations(id))
                            .as("seed " + seed)
                            .isEqualTo(oracle.relations(id));
                }
                assertThat(engine.relations("none")).isEmpty();
            }
        }
    }

    @Test
    void listsDocumentsNewestFirst() throws IOException {
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed())).documents(20);
        var oracle = new InMemoryEngine(documents, ANALYSIS);
        try (Engine engine = open(documents)) {
            assertThat(engine.documents(0, 7)).isEqualTo(oracle.documents(0, 7));
            assertThat(engine.documents(7, 100)).isEqualTo(oracle.documents(7, 100));
            assertThat(engine.documents(50, 10)).isEqualTo(oracle.documents(50, 10));
        }
    }

    @Test
    void relatesPassagesOfOtherWording() throws IOException {
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed())).documents(10);
        try (Engine engine = open(documents)) {
            for (PolicyDocument document : documents) {
                String id = document.passages().getFirst().node().id();
                String text = ANALYSIS.fold(document.passages().getFirst().node().text());

                List<Hit> related = engine.related(document.id(), id, 5);

                assertThat(related).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
                assertThat(related).isEqualTo(engine.related(document.id(), id, 5));
                assertThat(related.stream().map(h -> ANALYSIS.fold(h.node().text())))
                        .doesNotContain(text);
            }
        }
    }

    @Test
    void findsWordsThatWereHandedOn() throws IOException {
        long seed = seed();
        var random = new Random(seed);
        List<PolicyDocument> documents = new RandomCorpus(random).documents(12);
        var oracle = new InMemoryEngine(documents, ANALYSIS);
        try (Engine engine = open(documents)) {
            for (PolicyDocument document : documents) {
                for (var passage : document.passages()) {
                    String node = passage.node().id();
                    List<NearWording> found = engine.nearWordings(document.id(), node);

                    assertThat(found.stream().map(n -> n.hit().document().id()))
                            .as("seed " + seed)
                            .isEqualTo(
                                    oracle.nearWordings(document.id(), node).stream()
                                            .map(n -> n.hit().document().id())
                                            .toList());
                    for (NearWording near : found) {
                        assertThat(words(near.hit().node()))
                                .as("seed " + seed)
                                .isEqualTo(said(near, NearWording.Kind.ADDED));
                        assertThat(words(passage.node()))
                                .as("seed " + seed)
                                .isEqualTo(said(near, NearWording.Kind.REMOVED));
                    }
                }
            }
        }
    }

    /** A node's words without its label. */
    private static String words(Node node) {
        boolean labelled = node.text().startsWith(node.label());
        return ANALYSIS.fold(node.text().substring(labelled ? node.label().length() : 0));
    }

    /** The changes without one kind: one of the two texts. */
    private static String said(NearWording near, NearWording.Kind without) {
        return ANALYSIS.fold(
                near.changes().stream()
                        .filter(c -> c.kind() != without)
                        .map(NearWording.Change::text)
                        .collect(Collectors.joining()));
    }

    @Test
    void showsNothingInASnippetThatTheTextDoesNotHave() throws IOException {
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed())).documents(15);
        try (Engine engine = open(documents)) {
            for (Hit hit : all(engine, SearchRequest.of("产业链"))) {
                String snippet =
                        hit.snippet().stream().map(Run::text).collect(Collectors.joining());

                assertThat(hit.node().text()).contains(snippet);
                assertThat(
                                hit.snippet().stream()
                                        .filter(Run::match)
                                        .map(r -> ANALYSIS.fold(r.text())))
                        .allMatch(t -> t.contains("产业链"));
            }
        }
    }

    private static long seed() {
        long seed = new Random().nextLong();
        System.out.println("EngineContract seed " + seed);
        return seed;
    }
}
