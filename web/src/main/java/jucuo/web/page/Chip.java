package jucuo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.BiConsumer;
import jucuo.engine.Count;
import jucuo.engine.SearchResult;
import jucuo.query.PartialDate;
import jucuo.query.Period;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * A chosen filter.
 *
 * @param without address of the results without it
 */
public record Chip(String facet, String value, String without) {

    /** The chosen filters, by facet; then what is excluded, then the time. */
    static List<Chip> all(SearchRequest request, SearchResult result) {
        var chips = new ArrayList<Chip>();
        var language = request.language();
        each(
                request.filters(),
                (facet, value) ->
                        chips.add(
                                new Chip(
                                        Labels.of(facet, language),
                                        label(facet, value, request, result),
                                        Links.search(request.toggle(facet, value)))));
        each(
                request.excluded(),
                (facet, value) ->
                        chips.add(
                                new Chip(
                                        Word.EXCEPT.in(language, Labels.of(facet, language)),
                                        label(facet, value, request, result),
                                        Links.search(request.toggleExcluded(facet, value)))));
        if (!request.period().isAll()) {
            chips.add(
                    new Chip(
                            Word.PERIOD.in(language),
                            label(request.period()),
                            Links.search(request.withPeriod(Period.ALL))));
        }
        return List.copyOf(chips);
    }

    private static void each(
            Map<Facet, NavigableSet<String>> filters, BiConsumer<Facet, String> use) {
        filters.forEach((facet, values) -> values.forEach(v -> use.accept(facet, v)));
    }

    private static String label(
            Facet facet, String value, SearchRequest request, SearchResult result) {
        if (value.equals(Facet.NONE)) {
            return Word.NO_VALUE.in(request.language());
        }
        String label =
                result.counts(facet).stream()
                        .filter(c -> c.value().equals(value))
                        .map(Count::label)
                        .findFirst()
                        .orElse(value);
        return Labels.of(facet, label, request.language());
    }

    /** {@code 2023-11 – 2024}, {@code 2023 –}, {@code – 2024} */
    static String label(Period period) {
        String from = period.from().map(PartialDate::text).orElse("");
        String to = period.to().map(PartialDate::text).orElse("");
        return from.equals(to) ? from : (from + " – " + to).strip();
    }
}
