package jucuo.web.page;

import java.util.ArrayList;
import java.util.List;
import jucuo.engine.Count;
import jucuo.engine.SearchResult;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;

/**
 * A chosen filter.
 *
 * @param without address of the results without it
 */
public record Chip(String facet, String value, String without) {

    /** The chosen filters, by facet. */
    static List<Chip> all(SearchRequest request, SearchResult result) {
        var chips = new ArrayList<Chip>();
        request.filters()
                .forEach((facet, values) ->
                        values.forEach(v -> chips.add(of(facet, v, request, result))));
        return List.copyOf(chips);
    }

    private static Chip of(Facet facet, String value, SearchRequest request, SearchResult result) {
        String label =
                result.counts(facet).stream()
                        .filter(c -> c.value().equals(value))
                        .map(Count::label)
                        .findFirst()
                        .orElse(value);
        return new Chip(
                Labels.of(facet, request.language()),
                Labels.of(facet, label, request.language()),
                Links.search(request.toggle(facet, value)));
    }
}
