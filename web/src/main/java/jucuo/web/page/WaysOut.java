package jucuo.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jucuo.engine.Count;
import jucuo.engine.SearchResult;
import jucuo.query.Correction;
import jucuo.query.Period;
import jucuo.query.Query;
import jucuo.query.Reading;
import jucuo.query.Scope;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * What a reader can do who found nothing: each way with how many results it has, so that none leads
 * to nothing again.
 *
 * @param corrections other queries
 * @param missing words that the collection says nowhere
 * @param words others that were asked for, each by itself
 * @param lifts filters to take off, the most helpful first
 * @param holds what the collection has at all
 */
public record WaysOut(
        List<Way> corrections,
        List<String> missing,
        List<Way> words,
        List<Way> lifts,
        List<Held> holds) {

    /**
     * What the collection holds, in a line.
     *
     * @param values as documents have them; empty where the sentence says all
     */
    public record Held(String sentence, String values) {}

    /** Words, corrections and filters that are tried at most; each costs a search. */
    private static final int TRIED = 8;

    /** A link and the number of its results. */
    public record Way(String text, long count, String url) {}

    public WaysOut {
        corrections = List.copyOf(corrections);
        missing = List.copyOf(missing);
        words = List.copyOf(words);
        lifts = List.copyOf(lifts);
        holds = List.copyOf(holds);
    }

    /** Nothing to say: there are results. */
    static final WaysOut NONE = new WaysOut(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * @param collection the result of {@link SearchRequest#all}
     * @param search asked some twenty times at the most
     */
    static WaysOut of(
            SearchRequest request,
            SearchResult result,
            SearchResult collection,
            Function<SearchRequest, SearchResult> search) {
        Function<SearchRequest, Long> count = r -> search.apply(r.withSize(1)).total();
        SearchRequest plain = request.plain().withMode(request.mode());
        List<Way> words =
                leaves(result.reading().query())
                        .distinct()
                        .limit(TRIED)
                        .map(w -> typed(w, result.reading()))
                        .map(w -> way(name(w), plain.withQuery(w.render()), count))
                        .toList();
        return new WaysOut(
                result.corrections().stream()
                        .map(Correction::q)
                        .filter(q -> !q.equals(request.q()))
                        .distinct()
                        .limit(TRIED)
                        .map(q -> way(q, request.withQuery(q), count))
                        .filter(w -> w.count() > 0)
                        .toList(),
                words.stream().filter(w -> w.count() == 0).map(Way::text).toList(),
                words.size() == 1 && !request.isFiltered()
                        ? List.of()
                        : words.stream().filter(w -> w.count() > 0).toList(),
                lifts(request, count),
                holds(request, collection));
    }

    private static Way way(
            String text, SearchRequest request, Function<SearchRequest, Long> count) {
        return new Way(text, count.apply(request), Links.search(request));
    }

    /** What is widened is searched as it was typed, so that it is widened again. */
    private static Query typed(Query leaf, Reading reading) {
        return leaf instanceof Query.Widened widened ? reading.typed(widened) : leaf;
    }

    private static String name(Query leaf) {
        return switch (leaf) {
            case Query.Phrase(String text, Scope _) -> text;
            case Query.Words(String text, Scope _) -> text;
            case Query.Widened _,
                    Query.Near _,
                    Query.Year _,
                    Query.Named _,
                    Query.AllOf _,
                    Query.AnyOf _,
                    Query.AtLeast _,
                    Query.Not _,
                    Query.All _ ->
                    leaf.render();
        };
    }

    /** What a match must have or may have. */
    private static Stream<Query> leaves(Query query) {
        return switch (query) {
            case Query.AllOf(List<Query> parts) -> parts.stream().flatMap(WaysOut::leaves);
            case Query.AnyOf(List<Query> parts) -> parts.stream().flatMap(WaysOut::leaves);
            case Query.AtLeast(int _, List<Query> parts) -> parts.stream().flatMap(WaysOut::leaves);
            case Query.Not _, Query.All _ -> Stream.empty();
            case Query.Words _,
                    Query.Phrase _,
                    Query.Widened _,
                    Query.Near _,
                    Query.Year _,
                    Query.Named _ ->
                    Stream.of(query);
        };
    }

    private static List<Way> lifts(SearchRequest request, Function<SearchRequest, Long> count) {
        var language = request.language();
        var ways = new ArrayList<Map.Entry<String, SearchRequest>>();
        for (Facet facet : Facet.values()) {
            int chosen = request.chosen(facet).size() + request.excluded(facet).size();
            if (chosen > 0) {
                String text = Word.WITHOUT_FACET.in(language, Labels.of(facet, language), chosen);
                ways.add(Map.entry(text, request.without(facet)));
            }
        }
        if (!request.period().isAll()) {
            String text = Word.WITHOUT_PERIOD.in(language, Chip.label(request.period()));
            ways.add(Map.entry(text, request.withPeriod(Period.ALL)));
        }
        List<Way> lifts =
                ways.stream()
                        .limit(TRIED)
                        .map(w -> way(w.getKey(), w.getValue(), count))
                        .sorted(Comparator.comparingLong(Way::count).reversed())
                        .toList();
        if (lifts.size() < 2) {
            return lifts;
        }
        String all = Word.WITHOUT_FILTERS.in(language);
        return Stream.concat(lifts.stream(), Stream.of(way(all, request.withoutFilters(), count)))
                .toList();
    }

    private static List<Held> holds(SearchRequest request, SearchResult collection) {
        var language = request.language();
        var holds = new ArrayList<Held>();
        holds.add(
                new Held(
                        Word.COLLECTION.in(language, collection.documents(), collection.total()),
                        ""));
        List<String> years =
                collection.counts(Facet.YEAR).stream().map(Count::value).sorted().toList();
        if (!years.isEmpty()) {
            holds.add(
                    new Held(Word.HOLDS_YEARS.in(language, years.getFirst(), years.getLast()), ""));
        }
        for (Facet facet : List.of(Facet.LEVEL, Facet.GENRE, Facet.ISSUER)) {
            List<Count> counts = collection.counts(facet);
            if (!counts.isEmpty()) {
                String values =
                        counts.stream()
                                .limit(TRIED)
                                .map(c -> Labels.of(facet, c.label(), language))
                                .reduce((a, b) -> a + "、" + b)
                                .orElse("");
                boolean cut = counts.size() > TRIED;
                holds.add(
                        new Held(
                                Word.HOLDS_VALUES.in(language, Labels.of(facet, language)),
                                values + (cut ? "…" : "")));
            }
        }
        return holds;
    }
}
