package jucuo.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jucuo.query.Correction;
import jucuo.query.Reading;
import jucuo.schema.Facet;

/**
 * One page of hits.
 *
 * @param total of matching passages, exact
 * @param facets for every facet its chosen values first (also those that count 0), then by count,
 *     then by value in order of code points; at most {@value #MAX_COUNTS} that are not chosen
 * @param reading what the query was taken for
 * @param corrections other ways to ask, the likeliest first; one at the most is applied
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<Facet, List<Count>> facets,
        Reading reading,
        List<Correction> corrections) {

    public static final int MAX_COUNTS = 100;

    public SearchResult {
        hits = List.copyOf(hits);
        corrections = List.copyOf(corrections);
        var copy = new EnumMap<Facet, List<Count>>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = Collections.unmodifiableMap(copy);
    }

    public List<Count> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
