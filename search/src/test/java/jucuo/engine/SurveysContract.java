package jucuo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import jucuo.chinese.ChineseText;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.query.CommitmentRequest;
import jucuo.query.CommitmentSort;
import jucuo.query.Figures;
import jucuo.query.SearchRequest;
import jucuo.query.TextAnalysis;
import org.junit.jupiter.api.Test;

/** What every engine must do that surveys a collection. A subclass says how to open one. */
public abstract class SurveysContract {

    private static final TextAnalysis ANALYSIS = new ChineseText();

    private static final List<String> TERMS =
            List.of("产业链", "產業鏈", "太原", "太原市", "的", "5g", "B", "国家区域中心城市", "，", "没有", "智能");

    /** Surveys of exactly these documents; the caller closes them. */
    protected abstract Opened open(List<PolicyDocument> documents) throws IOException;

    /** Surveys, and what is to be closed behind them. */
    public record Opened(Surveys surveys, Closeable engine) implements Closeable {
        @Override
        public void close() throws IOException {
            engine.close();
        }
    }

    @Test
    void surveyNothingWhereThereIsNothing() throws IOException {
        try (Opened opened = open(List.of())) {
            Surveys surveys = opened.surveys();

            assertThat(surveys.commitments(CommitmentRequest.all()).total()).isZero();
            assertThat(surveys.indicators(CommitmentRequest.all()).total()).isZero();
            assertThat(surveys.trends(TERMS, TermCounts.By.YEAR).groups()).isEmpty();
            assertThat(surveys.matrix(TERMS, 0, 10).total()).isZero();
            assertThat(surveys.programmes(programmes(Programmes.Sort.USED)).total()).isZero();
            assertThat(surveys.compare("d1", "d2", "")).isEmpty();
        }
    }

    @Test
    void commitmentsAgreeWithTheOracle() throws IOException {
        long seed = seed();
        var random = new Random(seed);
        for (int corpus = 0; corpus < 6; corpus++) {
            List<PolicyDocument> documents =
                    new RandomCorpus(random).documentsWithCopies(1 + random.nextInt(12));
            var oracle = new InMemorySurveys(documents, ANALYSIS);
            var requests = new RandomRequests(random, documents);
            try (Opened opened = open(documents)) {
                for (int i = 0; i < 120; i++) {
                    CommitmentRequest request = request(random, requests.next());
                    String described = "seed " + seed + ": " + request;
                    assertAgreement(opened.surveys(), oracle, request, described);
                }
            }
        }
    }

    private static CommitmentRequest request(Random random, SearchRequest search) {
        SearchRequest passages = random.nextBoolean() ? search : SearchRequest.all();
        return new CommitmentRequest(
                passages.withPage(1 + random.nextInt(2)),
                pick(random, List.of(CommitmentSort.values())),
                pick(random, List.of(Figures.values())),
                pick(random, List.of("", "", "", "GDP增长", "经济总量")),
                pick(random, List.of("", "", "%", "元")),
                pick(random, List.of(Optional.empty(), Optional.of(new BigDecimal("5.2")))),
                pick(random, List.of(Optional.empty(), Optional.of(BigDecimal.TEN))),
                false);
    }

    private static void assertAgreement(
            Surveys surveys, InMemorySurveys oracle, CommitmentRequest request, String described) {
        Commitments.Page expected = oracle.commitments(request);
        Commitments.Page actual = surveys.commitments(request);
        var all = new ArrayList<Commitment>();
        surveys.each(request, all::add);

        assertThat(actual.total()).as(described).isEqualTo(expected.total());
        assertThat(actual.facets()).as(described).isEqualTo(expected.facets());
        assertThat(actual.units()).as(described).isEqualTo(expected.units());
        assertThat(actual.reading()).as(described).isEqualTo(expected.reading());
        assertThat(new HashSet<>(all)).as(described).isEqualTo(new HashSet<>(oracle.all(request)));
        assertThat(all).as(described).hasSameSizeAs(oracle.all(request));
        if (request.sort() != CommitmentSort.RELEVANCE) {
            assertThat(actual.commitments()).as(described).isEqualTo(expected.commitments());
            assertThat(all).as(described).isEqualTo(oracle.all(request));
        }
        CommitmentRequest first = request.withPage(1).with(request.search().withSize(100));
        assertThat(surveys.indicators(first).indicators())
                .as(described)
                .isEqualTo(oracle.indicators(first));
    }

    @Test
    void termsAreCountedAsInThePlainTexts() throws IOException {
        long seed = seed();
        var random = new Random(seed);
        for (int corpus = 0; corpus < 6; corpus++) {
            List<PolicyDocument> documents =
                    new RandomCorpus(random).documentsWithCopies(1 + random.nextInt(15));
            var oracle = new InMemorySurveys(documents, ANALYSIS);
            try (Opened opened = open(documents)) {
                for (TermCounts.By by : TermCounts.By.values()) {
                    assertTrends(opened.surveys().trends(TERMS, by), oracle, by, "seed " + seed);
                }
                var rows = new ArrayList<TermCounts.Row>();
                opened.surveys().eachRow(TERMS, rows::add);
                TermCounts.Matrix page = opened.surveys().matrix(TERMS, 1, 3);

                assertThat(rows).as("seed " + seed).isEqualTo(oracle.rows(TERMS));
                assertThat(page.total()).isEqualTo(rows.size());
                assertThat(page.rows()).isEqualTo(rows.stream().skip(1).limit(3).toList());
            }
        }
    }

    private static void assertTrends(
            TermCounts.Trends trends, InMemorySurveys oracle, TermCounts.By by, String described) {
        assertThat(trends.groups().stream().map(TermCounts.Group::value))
                .as(described)
                .containsExactlyInAnyOrderElementsOf(oracle.groups(by));
        assertThat(trends.groups())
                .as(described)
                .allMatch(g -> g.equals(oracle.group(by, g.value())));
        for (TermCounts.Term term : trends.terms()) {
            List<TermCounts.Point> expected =
                    trends.groups().stream()
                            .map(g -> oracle.point(term.term(), by, g.value()))
                            .toList();
            assertThat(term.points()).as(described + " " + term.term()).isEqualTo(expected);
            assertThat(term.first()).as(described).isEqualTo(oracle.first(term.term()));
        }
    }

    @Test
    void programmesAgreeWithTheOracle() throws IOException {
        long seed = seed();
        var random = new Random(seed);
        List<PolicyDocument> documents = new RandomCorpus(random).documentsWithCopies(15);
        var oracle = new InMemorySurveys(documents, ANALYSIS).programmes();
        try (Opened opened = open(documents)) {
            for (Programmes.Sort sort : Programmes.Sort.values()) {
                Programmes.Page page = opened.surveys().programmes(programmes(sort));

                assertThat(page.programmes())
                        .as("seed " + seed)
                        .containsExactlyInAnyOrderElementsOf(oracle.values());
                assertThat(page.total()).isEqualTo(oracle.size());
                assertThat(page.initials().values().stream().mapToLong(n -> n).sum())
                        .isEqualTo(oracle.size());
            }
        }
    }

    private static Programmes.Request programmes(Programmes.Sort sort) {
        return new Programmes.Request("", "", Optional.empty(), sort, 0, 1000);
    }

    @Test
    void aComparisonHasEveryPassageOnce() throws IOException {
        long seed = seed();
        List<PolicyDocument> documents = new RandomCorpus(new Random(seed)).documents(4);
        try (Opened opened = open(documents)) {
            Comparisons.Comparison compared =
                    opened.surveys().compare("d0", "d1", "").orElseThrow();

            assertThat(
                            Stream.concat(
                                    compared.pairs().stream().map(Comparisons.Pair::one),
                                    compared.onlyOne().stream()))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(passages(documents.getFirst()));
            assertThat(
                            Stream.concat(
                                    compared.pairs().stream().map(Comparisons.Pair::other),
                                    compared.onlyOther().stream()))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(passages(documents.get(1)));
            assertThat(compared.pairs()).allMatch(p -> p.likeness() > 0 && p.likeness() <= 1);
        }
    }

    private static List<Passage> passages(PolicyDocument document) {
        return document.passages();
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static long seed() {
        long seed = new Random().nextLong();
        System.out.println("SurveysContract seed " + seed);
        return seed;
    }
}
