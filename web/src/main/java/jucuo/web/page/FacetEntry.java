package jucuo.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jucuo.engine.SearchResult;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;

/**
 * A facet with its values, chosen ones first; years stand in their own order.
 *
 * @param key name of its URL parameter
 * @param chosen number of chosen and excluded values
 * @param open whether its values are shown without asking
 * @param values those shown at once
 * @param more those shown on demand
 * @param within values that lie within each other; then {@code values} holds those beside them
 * @param all address of the page of all its values; empty where they are all here
 * @param search where that page looks for values
 * @param kept what a form there has to send along
 */
public record FacetEntry(
        String key,
        String label,
        int chosen,
        boolean open,
        List<FacetValue> values,
        List<FacetValue> more,
        Branch within,
        String all,
        String search,
        List<Links.Field> kept) {

    /** Values shown at once, beside those chosen: as many as can be taken in at a glance. */
    private static final int AT_ONCE = 6;

    /** Values shown on demand; who wants more looks for them by name. */
    private static final int ON_DEMAND = 8;

    /** The same within a document's outline, which is read in its order. */
    private static final int SECTIONS_AT_ONCE = 12;

    /** Where no value lies within another. */
    private static final Branch FLAT = new Branch(FacetValue.NOTHING, false, List.of(), List.of());

    /** The facets that are open at first: all would bury the results on a small screen. */
    private static final int OPEN = 5;

    /** All but document and section, the most telling first. */
    private static final List<Facet> ACROSS =
            List.of(
                    Facet.LEVEL,
                    Facet.YEAR,
                    Facet.DIVISION,
                    Facet.ISSUER,
                    Facet.GENRE,
                    Facet.KIND,
                    Facet.THEME,
                    Facet.TARGET_YEAR,
                    Facet.PROGRAMME,
                    Facet.PLACE,
                    Facet.ACTION);

    private static final Set<Facet> YEARS = Set.of(Facet.YEAR, Facet.TARGET_YEAR);

    /** The facets that have values. */
    static List<FacetEntry> all(
            SearchRequest request, SearchResult result, Hierarchies hierarchies) {
        List<Facet> present =
                order(request, result).filter(f -> !result.counts(f).isEmpty()).toList();
        List<Facet> telling = present.stream().filter(f -> result.counts(f).size() > 1).toList();
        List<Facet> open = telling.subList(0, Math.min(OPEN, telling.size()));
        return present.stream()
                .map(f -> of(f, request, result, open.contains(f), hierarchies))
                .toList();
    }

    /** Within one document its sections lead on; among many, what tells documents apart does. */
    private static Stream<Facet> order(SearchRequest request, SearchResult result) {
        boolean within =
                request.chosen(Facet.DOCUMENT).size() == 1
                        || result.counts(Facet.DOCUMENT).size() == 1;
        return within
                ? Stream.of(Facet.values())
                : Stream.concat(ACROSS.stream(), Stream.of(Facet.DOCUMENT, Facet.SECTION));
    }

    /** Those of {@code facets} that have values, all open. */
    static List<FacetEntry> some(List<Facet> facets, SearchRequest request, SearchResult result) {
        return facets.stream()
                .filter(f -> !result.counts(f).isEmpty())
                .map(f -> of(f, request, result, true, Hierarchies.NONE))
                .toList();
    }

    private static FacetEntry of(
            Facet facet,
            SearchRequest request,
            SearchResult result,
            boolean open,
            Hierarchies hierarchies) {
        boolean sections = facet == Facet.SECTION && !hierarchies.sections().isEmpty();
        if (sections) {
            return of(facet, request, result, open, hierarchies.sections(), SECTIONS_AT_ONCE);
        }
        if (facet == Facet.DIVISION && !hierarchies.divisions().isEmpty()) {
            return of(facet, request, result, open, hierarchies.divisions(), AT_ONCE);
        }
        List<FacetValue> values = new ArrayList<>(FacetValue.all(facet, request, result));
        if (YEARS.contains(facet)) {
            values.sort(Comparator.comparing(FacetValue::value).reversed());
        }
        FacetValue.none(facet, request, result).ifPresent(values::add);
        long chosen = values.stream().filter(v -> v.chosen() || v.excluded()).count();
        int shown = (int) Math.max(YEARS.contains(facet) ? 0 : chosen, AT_ONCE);
        if (values.size() <= shown + 1) {
            shown = values.size(); // one more takes no more room than the words "1 more"
        }
        int listed = Math.min(values.size(), shown + ON_DEMAND);
        return new FacetEntry(
                facet.key(),
                Labels.of(facet, request.language()),
                (int) chosen,
                open || chosen > 0,
                values.subList(0, shown),
                values.subList(shown, listed),
                FLAT,
                listed < values.size() ? Links.facet(facet, request.withPage(1), "", "") : "",
                Links.facet(facet),
                Links.fields(request, Set.of()));
    }

    /** Values that lie within each other. */
    private static FacetEntry of(
            Facet facet,
            SearchRequest request,
            SearchResult result,
            boolean open,
            List<Branch.Item> items,
            int atOnce) {
        int chosen = request.chosen(facet).size() + request.excluded(facet).size();
        return new FacetEntry(
                facet.key(),
                Labels.of(facet, request.language()),
                chosen,
                open || chosen > 0,
                FacetValue.none(facet, request, result).stream().toList(),
                List.of(),
                Branch.of(facet, request, items, atOnce),
                result.counts(facet).size() > atOnce
                        ? Links.facet(facet, request.withPage(1), "", "")
                        : "",
                Links.facet(facet),
                Links.fields(request, Set.of()));
    }
}
