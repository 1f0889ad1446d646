package jucuo.web.page;

import java.util.List;
import java.util.stream.Stream;
import jucuo.engine.Count;
import jucuo.engine.SearchResult;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;

/**
 * A facet with its values, chosen ones first.
 *
 * @param chosen number of chosen values
 * @param open whether its values are shown without asking
 * @param values those shown at once
 * @param more those shown on demand
 */
public record FacetEntry(
        String label, int chosen, boolean open, List<Value> values, List<Value> more) {

    /** Values shown at once, beside those chosen: as many as can be taken in at a glance. */
    private static final int AT_ONCE = 6;

    /** The facets that are open at first: all would bury the results on a small screen. */
    private static final int OPEN = 5;

    /** A value that a click chooses or gives up. */
    public record Value(String label, long count, boolean chosen, String url) {

        static Value of(Facet facet, Count count, SearchRequest request) {
            return new Value(
                    Labels.of(facet, count.label(), request.language()),
                    count.count(),
                    count.selected(),
                    Links.search(request.toggle(facet, count.value())));
        }
    }

    /** The facets that have values. */
    static List<FacetEntry> all(SearchRequest request, SearchResult result) {
        List<Facet> present =
                Stream.of(Facet.values()).filter(f -> !result.counts(f).isEmpty()).toList();
        List<Facet> telling = present.stream().filter(f -> result.counts(f).size() > 1).toList();
        List<Facet> open = telling.subList(0, Math.min(OPEN, telling.size()));
        return present.stream().map(f -> of(f, request, result, open.contains(f))).toList();
    }

    /** Those of {@code facets} that have values, all open. */
    static List<FacetEntry> some(List<Facet> facets, SearchRequest request, SearchResult result) {
        return facets.stream()
                .filter(f -> !result.counts(f).isEmpty())
                .map(f -> of(f, request, result, true))
                .toList();
    }

    private static FacetEntry of(
            Facet facet, SearchRequest request, SearchResult result, boolean open) {
        List<Value> values =
                result.counts(facet).stream().map(c -> Value.of(facet, c, request)).toList();
        int chosen = (int) values.stream().filter(Value::chosen).count();
        int shown = Math.max(chosen, AT_ONCE);
        if (values.size() <= shown + 1) {
            shown = values.size(); // one more takes no more room than the words "1 more"
        }
        return new FacetEntry(
                Labels.of(facet, request.language()),
                chosen,
                open || chosen > 0,
                values.subList(0, shown),
                values.subList(shown, values.size()));
    }
}
