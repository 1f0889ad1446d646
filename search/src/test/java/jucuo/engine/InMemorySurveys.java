package jucuo.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.chinese.Alias;
import jucuo.chinese.Initials;
import jucuo.chinese.Synonyms;
import jucuo.document.Fact;
import jucuo.document.Level;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.query.CommitmentRequest;
import jucuo.query.CommitmentSort;
import jucuo.query.Matcher;
import jucuo.query.Query;
import jucuo.query.QueryParser;
import jucuo.query.Reading;
import jucuo.query.TextAnalysis;
import jucuo.schema.Facet;

/** What surveys must answer, found by looking at every passage. Orders relevance by date. */
final class InMemorySurveys {

    private final List<PolicyDocument> documents;
    private final TextAnalysis analysis;
    private final Matcher matcher;

    InMemorySurveys(List<PolicyDocument> documents, TextAnalysis analysis) {
        this.documents =
                documents.stream()
                        .sorted(Wording.SHOWN_FIRST)
                        .collect(Collectors.groupingBy(d -> Wording.of(d, analysis)))
                        .values()
                        .stream()
                        .map(List::getFirst)
                        .sorted(Comparator.comparing(PolicyDocument::id))
                        .toList();
        this.analysis = analysis;
        this.matcher = new Matcher(analysis);
    }

    private Stream<Passage> passages() {
        return documents.stream().flatMap(d -> d.passages().stream());
    }

    // --- commitments

    Commitments.Page commitments(CommitmentRequest request) {
        List<Commitment> all = all(request);
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (Facet facet : Commitments.COUNTED) {
            var open = request.with(request.search().without(facet));
            Map<String, Long> counts = new HashMap<>();
            matching(open)
                    .forEach(m -> values(facet, m).forEach(v -> counts.merge(v, 1L, Long::sum)));
            facets.put(facet, ranked(counts, request.search().chosen(facet)));
        }
        Map<String, Long> units = new HashMap<>();
        matching(anyUnit(request))
                .filter(m -> m.commitment().target().quantity().isPresent())
                .forEach(m -> units.merge(unit(m.commitment()), 1L, Long::sum));
        return new Commitments.Page(
                all.size(),
                all.stream()
                        .skip(request.search().offset())
                        .limit(request.search().size())
                        .toList(),
                facets,
                ranked(units, request.unit().isEmpty() ? Set.of() : Set.of(request.unit())),
                reading(request));
    }

    List<Commitment> all(CommitmentRequest request) {
        return matching(request).map(Stated::commitment).sorted(order(request.sort())).toList();
    }

    private static CommitmentRequest anyUnit(CommitmentRequest r) {
        return r.withUnit("");
    }

    /** A commitment in the passage that states it. */
    private record Stated(Passage passage, Commitment commitment) {}

    private Reading reading(CommitmentRequest request) {
        return Reading.of(
                QueryParser.parse(request.search().q()),
                request.search().mode(),
                analysis,
                Synonyms.BUILT_IN.and(
                        Alias.synonyms(
                                documents.stream().flatMap(d -> Alias.in(d).stream()).toList())),
                query -> passages().anyMatch(p -> matcher.matches(query, p)));
    }

    private Stream<Stated> matching(CommitmentRequest request) {
        Query query = reading(request).query();
        return passages()
                .filter(p -> matcher.matches(request.passages(), query, p))
                .flatMap(InMemorySurveys::stated)
                .filter(s -> isWanted(s.commitment(), request));
    }

    private static Stream<Stated> stated(Passage passage) {
        return passage.node().facts().stream()
                .filter(Fact.Target.class::isInstance)
                .map(target ->
                        new Stated(
                                passage,
                                new Commitment(
                                        DocumentSummary.of(passage.document()),
                                        passage.node(),
                                        passage.path(),
                                        (Fact.Target) target)));
    }

    private static boolean isWanted(Commitment commitment, CommitmentRequest request) {
        Optional<Fact.Quantity> quantity = commitment.target().quantity();
        boolean figures =
                switch (request.figures()) {
                    case ANY -> true;
                    case WITH -> quantity.isPresent();
                    case WITHOUT -> quantity.isEmpty();
                };
        return figures
                && (request.indicator().isEmpty()
                        || request.indicator().equals(commitment.indicator()))
                && (request.unit().isEmpty() || request.unit().equals(unit(commitment)))
                && quantity.map(q -> isBetween(q.value(), request)).orElse(true)
                && request.isFor(commitment.target().year().orElse(0));
    }

    private static boolean isBetween(BigDecimal value, CommitmentRequest request) {
        return request.least().map(l -> value.compareTo(l) >= 0).orElse(true)
                && request.most().map(m -> value.compareTo(m) <= 0).orElse(true);
    }

    private static String unit(Commitment commitment) {
        return commitment.target().quantity().map(Fact.Quantity::unit).orElse("");
    }

    private static List<String> values(Facet facet, Stated stated) {
        if (facet != Facet.TARGET_YEAR) {
            return facet.values(stated.passage());
        }
        var year = stated.commitment().target().year();
        return year.isPresent() ? List.of(String.valueOf(year.getAsInt())) : List.of();
    }

    private static List<Count> ranked(Map<String, Long> counted, Set<String> chosen) {
        var counts = new HashMap<>(counted);
        chosen.forEach(v -> counts.putIfAbsent(v, 0L));
        return counts.entrySet().stream()
                .map(e ->
                        new Count(
                                e.getKey(), e.getKey(), e.getValue(), chosen.contains(e.getKey())))
                .sorted(
                        Comparator.comparing((Count c) -> !c.selected())
                                .thenComparing(Comparator.comparingLong(Count::count).reversed())
                                .thenComparing(
                                        c -> c.value().getBytes(UTF_8), Arrays::compareUnsigned))
                .limit(chosen.size() + SearchResult.MAX_COUNTS)
                .toList();
    }

    private static Comparator<Commitment> order(CommitmentSort sort) {
        Comparator<Commitment> year = Comparator.comparingInt(c -> c.target().year().orElse(9999));
        Comparator<Commitment> undated = Comparator.comparing(c -> c.document().date().isEmpty());
        Function<Commitment, LocalDate> date = c -> c.document().date().orElse(LocalDate.MAX);
        Comparator<Commitment> unit =
                Comparator.comparing((Commitment c) -> c.target().quantity().isEmpty())
                        .thenComparing(InMemorySurveys::unit);
        Function<Commitment, BigDecimal> value =
                c -> c.target().quantity().map(Fact.Quantity::value).orElse(BigDecimal.ZERO);
        Comparator<Commitment> first =
                switch (sort) {
                    case RELEVANCE, NEWEST ->
                            undated.thenComparing(date, Comparator.reverseOrder());
                    case OLDEST -> undated.thenComparing(date);
                    case YEAR -> year;
                    case HIGHEST -> unit.thenComparing(value, Comparator.reverseOrder());
                    case LOWEST -> unit.thenComparing(value);
                    case INDICATOR ->
                            Comparator.comparing((Commitment c) -> c.indicator().isEmpty())
                                    .thenComparing(Commitment::indicator)
                                    .thenComparing(year);
                };
        // the stream gives them by document id, then as printed, and sorting is stable
        return first;
    }

    List<Commitments.Indicator> indicators(CommitmentRequest request) {
        return matching(request)
                .map(Stated::commitment)
                .filter(c -> !c.indicator().isEmpty() && c.target().quantity().isPresent())
                .collect(Collectors.groupingBy(c -> List.of(c.indicator(), unit(c))))
                .entrySet()
                .stream()
                .map(g -> indicator(g.getKey(), g.getValue()))
                .sorted(
                        Comparator.comparingLong((Commitments.Indicator i) -> -i.documents())
                                .thenComparingLong(i -> -i.commitments())
                                .thenComparing(Commitments.Indicator::name)
                                .thenComparing(Commitments.Indicator::unit))
                .toList();
    }

    private static Commitments.Indicator indicator(List<String> name, List<Commitment> group) {
        return new Commitments.Indicator(
                name.getFirst(),
                name.getLast(),
                group.size(),
                group.stream().map(c -> c.document().id()).distinct().count(),
                group.stream()
                        .map(c ->
                                new Commitments.Value(
                                        c.target()
                                                .year()
                                                .orElse(
                                                        c.document()
                                                                .date()
                                                                .map(LocalDate::getYear)
                                                                .orElse(0)),
                                        c.target().comparator().orElseThrow(),
                                        c.target().quantity().orElseThrow().value()))
                        .sorted(
                                Comparator.comparingInt(Commitments.Value::year)
                                        .thenComparing(Commitments.Value::value)
                                        .thenComparing(Commitments.Value::comparator))
                        .limit(Commitments.Indicator.MAX_VALUES)
                        .toList());
    }

    // --- terms

    /** In each document, by counting in the text of each of its nodes. */
    List<Integer> occurrences(String term) {
        return documents.stream()
                .map(d ->
                        d.nodes().stream()
                                .mapToInt(n -> times(analysis.fold(n.text()), analysis.fold(term)))
                                .sum())
                .toList();
    }

    private static int times(String text, String term) {
        int times = 0;
        if (!term.isEmpty()) {
            for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
                times++;
            }
        }
        return times;
    }

    /** The point of a term in the documents of a group. */
    TermCounts.Point point(String term, TermCounts.By by, String group) {
        String folded = analysis.fold(term);
        long found = 0;
        long passages = 0;
        long all = 0;
        for (int i = 0; i < documents.size(); i++) {
            PolicyDocument document = documents.get(i);
            int times = occurrences(term).get(i);
            if (times > 0 && groups(document, by).contains(group)) {
                found++;
                all += times;
                passages +=
                        document.passages().stream()
                                .filter(p -> analysis.fold(p.node().text()).contains(folded))
                                .count();
            }
        }
        return new TermCounts.Point(passages, found, all);
    }

    TermCounts.Group group(TermCounts.By by, String value) {
        List<PolicyDocument> in =
                documents.stream().filter(d -> groups(d, by).contains(value)).toList();
        return new TermCounts.Group(
                value,
                in.size(),
                in.stream().mapToLong(d -> d.passages().size()).sum(),
                in.stream().mapToLong(d -> Wording.of(d, analysis).length()).sum());
    }

    Set<String> groups(TermCounts.By by) {
        return documents.stream().flatMap(d -> groups(d, by).stream()).collect(Collectors.toSet());
    }

    private static List<String> groups(PolicyDocument document, TermCounts.By by) {
        var header = document.header();
        List<String> groups =
                switch (by) {
                    case YEAR ->
                            header.date().map(d -> String.valueOf(d.getYear())).stream().toList();
                    case LEVEL -> header.level().map(Level::label).stream().toList();
                    case ISSUER -> header.issuers();
                };
        return groups.isEmpty() ? List.of("") : groups;
    }

    Optional<DocumentSummary> first(String term) {
        List<Integer> counted = occurrences(term);
        return java.util.stream.IntStream.range(0, documents.size())
                .filter(i -> counted.get(i) > 0)
                .mapToObj(i -> DocumentSummary.of(documents.get(i)))
                .filter(d -> d.date().isPresent())
                .min(Comparator.comparing(d -> d.date().orElseThrow()));
    }

    List<TermCounts.Row> rows(List<String> terms) {
        List<List<Integer>> counted = terms.stream().map(this::occurrences).toList();
        var rows = new ArrayList<TermCounts.Row>();
        for (int i = 0; i < documents.size(); i++) {
            int document = i;
            List<Integer> row = counted.stream().map(c -> c.get(document)).toList();
            if (row.stream().anyMatch(n -> n > 0)) {
                rows.add(new TermCounts.Row(DocumentSummary.of(documents.get(i)), row));
            }
        }
        rows.sort(
                Comparator.comparingLong((TermCounts.Row r) ->
                                -r.occurrences().stream().filter(n -> n > 0).count())
                        .thenComparingInt(r -> -r.occurrences().stream().mapToInt(n -> n).sum()));
        return rows;
    }

    // --- programmes

    /** Every programme by name. */
    SortedMap<String, Programmes.Programme> programmes() {
        var passages = new TreeMap<String, List<Passage>>();
        passages()
                .forEach(p ->
                        Facet.PROGRAMME
                                .values(p)
                                .forEach(v ->
                                        passages.computeIfAbsent(v, _ -> new ArrayList<>())
                                                .add(p)));
        var programmes = new TreeMap<String, Programmes.Programme>();
        passages.forEach((name, in) -> programmes.put(name, programme(name, in)));
        return programmes;
    }

    private static Programmes.Programme programme(String name, List<Passage> passages) {
        List<DocumentSummary> in =
                passages.stream().map(p -> DocumentSummary.of(p.document())).distinct().toList();
        var years = new TreeMap<Integer, Long>();
        var levels = new EnumMap<Level, Long>(Level.class);
        in.forEach(d -> d.date().ifPresent(x -> years.merge(x.getYear(), 1L, Long::sum)));
        in.forEach(d -> d.level().ifPresent(l -> levels.merge(l, 1L, Long::sum)));
        return new Programmes.Programme(
                name,
                in.size(),
                passages.size(),
                in.stream()
                        .filter(d -> d.date().isPresent())
                        .min(Comparator.comparing(d -> d.date().orElseThrow())),
                years,
                levels);
    }

    static String initial(String name) {
        return Initials.of(name);
    }
}
