package jucuo.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.engine.Count;
import jucuo.engine.SearchResult;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.IssuersRequest;
import jucuo.web.link.Links;
import jucuo.web.link.SurveyLinks;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;
import jucuo.web.text.Words;

/**
 * What two issuers say on one query.
 *
 * @param sides the issuers that are chosen, at most two
 * @param offered issuers to choose from; empty where both are chosen
 * @param tables how often both have a value, by facet; empty where one is missing
 * @param documents address of the page that compares documents
 */
public record IssuersPage(
        Frame frame,
        String q,
        String find,
        List<Side> sides,
        List<Link> offered,
        List<Table> tables,
        String swap,
        String documents,
        List<Links.Field> kept) {

    /** Passages wanted of each issuer: what can be read side by side. */
    public static final int PASSAGES = 5;

    /** Rows of one table; more would bury the passages. */
    private static final int ROWS = 12;

    /** What is told apart, the most telling first. */
    private static final List<Facet> FACETS =
            List.of(Facet.YEAR, Facet.GENRE, Facet.ACTION, Facet.PROGRAMME, Facet.TARGET_YEAR);

    private static final Set<Facet> YEARS = Set.of(Facet.YEAR, Facet.TARGET_YEAR);

    /**
     * An issuer.
     *
     * @param url of all that it says on the query
     * @param change address at which another one is chosen in its place
     * @param hits its passages, as many as are shown
     */
    public record Side(
            String name,
            String url,
            String change,
            long passages,
            long documents,
            List<HitEntry> hits) {}

    /** The values of a facet, with how many passages of each issuer have them. */
    public record Table(String label, List<Row> rows) {}

    /** A value. */
    public record Row(String label, Cell one, Cell other) {}

    /**
     * A number of passages.
     *
     * @param url of their results; empty where there are none
     * @param share of the issuer's passages, in hundredths, to be drawn as a bar
     */
    public record Cell(long count, String url, int share) {}

    /**
     * The page that a request asks for.
     *
     * @param results of {@link IssuersRequest#search} for each issuer that is chosen, with {@link
     *     #PASSAGES} hits
     * @param issuers to choose from
     */
    public static IssuersPage of(
            IssuersRequest request, List<SearchResult> results, List<Count> issuers) {
        List<String> names =
                Stream.of(request.one(), request.other()).filter(n -> !n.isEmpty()).toList();
        var sides = new ArrayList<Side>();
        for (int i = 0; i < results.size(); i++) {
            String beside = names.size() < 2 ? "" : names.get(1 - i);
            sides.add(side(request, names.get(i), beside, results.get(i)));
        }
        return new IssuersPage(
                frame(request),
                request.q(),
                request.find(),
                List.copyOf(sides),
                request.isComplete()
                        ? List.of()
                        : issuers.stream()
                                .filter(c -> !c.value().equals(request.one()))
                                .map(c ->
                                        new Link(
                                                c.label() + " " + c.count(),
                                                request.and(c.value()).address()))
                                .toList(),
                request.isComplete() ? tables(request, results) : List.of(),
                request.swapped().address(),
                SurveyLinks.compare(request.plain()),
                Links.fields(request.plain(), Set.of()));
    }

    public boolean isComplete() {
        return sides.size() == 2;
    }

    private static Side side(
            IssuersRequest request, String name, String beside, SearchResult result) {
        SearchRequest search = request.search(name);
        return new Side(
                name,
                Links.search(search),
                request.only(beside).address(),
                result.total(),
                result.documents(),
                result.hits().stream().map(h -> HitEntry.of(h, search)).toList());
    }

    private static List<Table> tables(IssuersRequest request, List<SearchResult> results) {
        return FACETS.stream()
                .map(f -> table(f, request, results.getFirst(), results.getLast()))
                .filter(t -> !t.rows().isEmpty())
                .toList();
    }

    private static Table table(
            Facet facet, IssuersRequest request, SearchResult one, SearchResult other) {
        Map<String, Long> first = counts(facet, one);
        Map<String, Long> second = counts(facet, other);
        Map<String, Long> both = YEARS.contains(facet) ? new TreeMap<>() : new LinkedHashMap<>();
        first.forEach((value, count) -> both.merge(value, count, Long::sum));
        second.forEach((value, count) -> both.merge(value, count, Long::sum));
        List<String> values =
                YEARS.contains(facet)
                        ? both.keySet().stream().skip(Math.max(0, both.size() - ROWS)).toList()
                        : both.entrySet().stream()
                                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                                .limit(ROWS)
                                .map(Map.Entry::getKey)
                                .toList();
        return new Table(
                Labels.of(facet, request.language()),
                values.stream()
                        .map(v ->
                                new Row(
                                        Labels.of(facet, v, request.language()),
                                        cell(facet, v, request.search(request.one()), first, one),
                                        cell(
                                                facet,
                                                v,
                                                request.search(request.other()),
                                                second,
                                                other)))
                        .toList());
    }

    private static Map<String, Long> counts(Facet facet, SearchResult result) {
        return result.counts(facet).stream()
                .collect(
                        Collectors.toMap(
                                Count::value, Count::count, Long::sum, LinkedHashMap::new));
    }

    private static Cell cell(
            Facet facet,
            String value,
            SearchRequest search,
            Map<String, Long> counts,
            SearchResult all) {
        long count = counts.getOrDefault(value, 0L);
        if (count == 0) {
            return new Cell(0, "", 0);
        }
        String url = Links.search(search.with(facet, new TreeSet<>(List.of(value))));
        return new Cell(count, url, (int) Math.max(1, 100 * count / Math.max(1, all.total())));
    }

    private static Frame frame(IssuersRequest request) {
        boolean plain =
                request.one().isEmpty() && request.q().isEmpty() && request.find().isEmpty();
        return Frame.of(
                Word.COMPARE_ISSUERS.in(request.language()),
                request.plain(),
                plain ? request.address() : "",
                request.with(new Words(request.language()).other()).address());
    }
}
