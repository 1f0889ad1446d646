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
 * @param search where that page looks for values; empty where nothing is looked for from here
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

    /** Markup of a facet, without its values. */
    private static final int MARKUP = 700;

    /**
     * Which values stand on the page of results itself; the page of all values of a facet has the
     * others. The more a page holds beside them, and the longer its links, the fewer.
     */
    private enum Extent {
        ON_DEMAND_TOO,
        AT_ONCE_ONLY,
        OF_OPEN_FACETS,
        TAKEN_ONLY
    }

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

    /**
     * The facets that have values.
     *
     * @param room bytes that the page has left for them
     */
    static List<FacetEntry> all(
            SearchRequest request, SearchResult result, Hierarchies hierarchies, int room) {
        List<Facet> present =
                order(request, result).filter(f -> !result.counts(f).isEmpty()).toList();
        List<Facet> telling = present.stream().filter(f -> result.counts(f).size() > 1).toList();
        List<Facet> open = telling.subList(0, Math.min(OPEN, telling.size()));
        List<FacetEntry> whole =
                present.stream()
                        .map(f -> of(f, request, result, open.contains(f), hierarchies))
                        .toList();
        List<FacetEntry> entries = whole;
        for (Extent extent : Extent.values()) {
            entries = whole.stream().map(e -> e.reduced(extent, request)).toList();
            if (entries.stream().mapToInt(FacetEntry::weight).sum() <= room) {
                break;
            }
        }
        return entries;
    }

    private FacetEntry reduced(Extent extent, SearchRequest request) {
        return switch (extent) {
            case ON_DEMAND_TOO -> this;
            case AT_ONCE_ONLY -> reduced(false, request);
            case OF_OPEN_FACETS -> reduced(!open, request);
            case TAKEN_ONLY -> reduced(true, request);
        };
    }

    /**
     * The same without what is shown on demand, and without looking for values where taken. What is
     * chosen stays, and passages without a value, which no other page names.
     */
    private FacetEntry reduced(boolean taken, SearchRequest request) {
        var reduced =
                new FacetEntry(
                        key,
                        label,
                        chosen,
                        open,
                        Stream.concat(
                                        values.stream().filter(v -> !taken || stays(v)),
                                        more.stream().filter(FacetEntry::stays))
                                .toList(),
                        List.of(),
                        within.reduced(taken),
                        all,
                        taken ? "" : search,
                        taken ? List.of() : kept);
        return reduced.every().toList().equals(every().toList())
                ? this
                : reduced.with(
                        Links.facet(Facet.of(key).orElseThrow(), request.withPage(1), "", ""));
    }

    private static boolean stays(FacetValue value) {
        return value.isTaken() || value.value().equals(Facet.NONE);
    }

    private FacetEntry with(String everything) {
        return new FacetEntry(
                key, label, chosen, open, values, more, within, everything, search, kept);
    }

    private Stream<FacetValue> every() {
        return Stream.concat(Stream.concat(values.stream(), more.stream()), within.values());
    }

    /** Bytes in a page. */
    private int weight() {
        int form =
                all.isEmpty()
                        ? 0
                        : Weight.of(all)
                                + kept.stream()
                                        .mapToInt(f -> 60 + Weight.of(f.name() + f.value()))
                                        .sum();
        return MARKUP + form + every().mapToInt(FacetValue::weight).sum();
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
        long chosen = values.stream().filter(FacetValue::isTaken).count();
        int shown = (int) Math.max(YEARS.contains(facet) ? 0 : chosen, AT_ONCE);
        if (values.size() <= shown + 1) {
            shown = values.size(); // one more takes no more room than the words "1 more"
        }
        int listed = Math.min(values.size(), shown + ON_DEMAND);
        List<FacetValue> none = FacetValue.none(facet, request, result).stream().toList();
        chosen += none.stream().filter(FacetValue::isTaken).count();
        return new FacetEntry(
                facet.key(),
                Labels.of(facet, request.language()),
                (int) chosen,
                open || chosen > 0,
                Stream.concat(values.subList(0, shown).stream(), none.stream()).toList(),
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
