package jucuo.web.page;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import jucuo.engine.Count;
import jucuo.engine.SearchResult;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * A value that a click chooses, or gives up where it is chosen or excluded.
 *
 * @param share of the most frequent value, in hundredths, to be drawn as a bar; 0 for no bar
 * @param url of the results after the click
 * @param without address of the results without the passages that have it; empty where that is no
 *     choice
 */
public record FacetValue(
        String value,
        String label,
        long count,
        int share,
        boolean chosen,
        boolean excluded,
        String url,
        String without) {

    /** Markup of a value that can be chosen and excluded. */
    private static final int MARKUP = 270;

    /** Markup of a bar. */
    private static final int BAR = 160;

    /** No value at all. */
    static final FacetValue NOTHING = new FacetValue("", "", 0, 0, false, false, "", "");

    private static final Set<Facet> BARS = Set.of(Facet.YEAR, Facet.TARGET_YEAR);

    /** The values that a result counts for a facet. */
    static List<FacetValue> all(Facet facet, SearchRequest request, SearchResult result) {
        List<Count> counts = result.counts(facet);
        long most = counts.stream().mapToLong(Count::count).max().orElse(0);
        return counts.stream().map(c -> of(facet, c, most, request)).toList();
    }

    static FacetValue of(Facet facet, Count count, long most, SearchRequest request) {
        int share =
                BARS.contains(facet) && count.count() > 0
                        ? (int) Math.max(1, 100 * count.count() / most)
                        : 0;
        String label = Labels.of(facet, count.label(), request.language());
        return of(facet, count.value(), label, count.count(), share, request);
    }

    /** The passages without any value, where there are some or they have been asked for. */
    static Optional<FacetValue> none(Facet facet, SearchRequest request, SearchResult result) {
        boolean asked =
                request.isChosen(facet, Facet.NONE) || request.isExcluded(facet, Facet.NONE);
        if (result.without(facet) == 0 && !asked) {
            return Optional.empty();
        }
        String label = Word.NO_VALUE.in(request.language());
        return Optional.of(of(facet, Facet.NONE, label, result.without(facet), 0, request));
    }

    /** A value that others lie in or around; a click leads to {@code chosen} in the facet. */
    static FacetValue within(
            Facet facet,
            String value,
            String label,
            long count,
            NavigableSet<String> chosen,
            SearchRequest request) {
        return of(facet, value, label, count, 0, request, request.with(facet, chosen));
    }

    /** Bytes in a page: its name stands there three times. */
    int weight() {
        return MARKUP
                + (share > 0 ? BAR : 0)
                + 3 * Weight.of(label)
                + Weight.of(url)
                + Weight.of(without);
    }

    /** Whether a click gives it up. */
    public boolean isTaken() {
        return chosen || excluded;
    }

    private static FacetValue of(
            Facet facet, String value, String label, long count, int share, SearchRequest request) {
        return of(facet, value, label, count, share, request, request.toggle(facet, value));
    }

    private static FacetValue of(
            Facet facet,
            String value,
            String label,
            long count,
            int share,
            SearchRequest request,
            SearchRequest toggled) {
        boolean chosen = request.isChosen(facet, value);
        boolean excluded = request.isExcluded(facet, value);
        return new FacetValue(
                value,
                label,
                count,
                share,
                chosen,
                excluded,
                Links.search(excluded ? request.toggleExcluded(facet, value) : toggled),
                chosen || excluded ? "" : Links.search(request.toggleExcluded(facet, value)));
    }
}
