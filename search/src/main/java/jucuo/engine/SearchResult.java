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
 * @param documents in which they stand, exact
 * @param similar passages near in meaning ({@link Match#MEANING}) that stand among the hits of all
 *     pages together; not in the total, nor in any count
 * @param hits where documents are grouped, the first of each group
 * @param groups empty where they are not
 * @param facets for every facet its chosen values first, then the excluded ones (both also where
 *     they count 0), then by count, then by value in order of code points; at most {@value
 *     #MAX_COUNTS} that are neither chosen nor excluded
 * @param without for every facet how many passages have no value of it, its own filter aside
 * @param reading what the query was taken for
 * @param corrections other ways to ask, the likeliest first; one at the most is applied
 */
public record SearchResult(
        long total,
        long documents,
        int similar,
        List<Hit> hits,
        List<Group> groups,
        Map<Facet, List<Count>> facets,
        Map<Facet, Long> without,
        Reading reading,
        List<Correction> corrections) {

    public static final int MAX_COUNTS = 100;

    public SearchResult {
        hits = List.copyOf(hits);
        corrections = List.copyOf(corrections);
        var copy = new EnumMap<Facet, List<Count>>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = Collections.unmodifiableMap(copy);
        groups = List.copyOf(groups);
        var none = new EnumMap<Facet, Long>(Facet.class);
        none.putAll(without);
        without = Collections.unmodifiableMap(none);
    }

    public List<Count> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /** How many passages have no value of a facet, its own filter aside. */
    public long without(Facet facet) {
        return without.getOrDefault(facet, 0L);
    }
}
