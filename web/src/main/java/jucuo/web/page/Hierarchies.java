package jucuo.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jucuo.division.Divisions;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.Count;
import jucuo.engine.Engine;
import jucuo.engine.SearchResult;
import jucuo.engine.ValueOrder;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;

/**
 * The values of a result that lie within each other: divisions, and the sections of the one
 * document that is chosen.
 *
 * @param sections in the order of the document; empty where not exactly one is chosen
 */
public record Hierarchies(List<Branch.Item> divisions, List<Branch.Item> sections) {

    /** Where there is nothing within anything. */
    static final Hierarchies NONE = new Hierarchies(List.of(), List.of());

    /** Values that are looked at: China has fewer divisions down to the prefecture. */
    private static final int MOST = 500;

    public Hierarchies {
        divisions = List.copyOf(divisions);
        sections = List.copyOf(sections);
    }

    /** Asks {@code engine} for what {@code result}, its answer, cuts off. */
    public static Hierarchies of(SearchRequest request, SearchResult result, Engine engine) {
        Optional<PolicyDocument> document =
                request.chosen(Facet.DOCUMENT).size() == 1
                        ? engine.document(request.chosen(Facet.DOCUMENT).first())
                        : Optional.empty();
        return new Hierarchies(
                divisions(all(Facet.DIVISION, request, result, engine)),
                document.map(d -> sections(d, all(Facet.SECTION, request, result, engine)))
                        .orElse(List.of()));
    }

    private static List<Count> all(
            Facet facet, SearchRequest request, SearchResult result, Engine engine) {
        List<Count> counts = result.counts(facet);
        if (counts.size() < SearchResult.MAX_COUNTS) {
            return counts;
        }
        var all = new LinkedHashMap<String, Count>();
        engine.values(request, facet, "", ValueOrder.COUNT, 0, MOST)
                .values()
                .forEach(c -> all.put(c.value(), c));
        // below what is chosen, all that there is
        for (String chosen : request.chosen(Facet.DIVISION)) {
            if (facet == Facet.DIVISION && !chosen.equals(Facet.NONE)) {
                engine.values(request, facet, chosen, ValueOrder.COUNT, 0, MOST)
                        .values()
                        .forEach(c -> all.putIfAbsent(c.value(), c));
            }
        }
        counts.forEach(c -> all.putIfAbsent(c.value(), c)); // chosen ones that count 0
        return List.copyOf(all.values());
    }

    /** Each behind what it is in, by their counts; what is around a chosen one is there too. */
    private static List<Branch.Item> divisions(List<Count> counts) {
        var known = new HashMap<String, Long>();
        counts.forEach(c -> known.putIfAbsent(c.value(), c.count()));
        for (String value : new TreeSet<>(known.keySet())) {
            for (String outer = outer(value); !outer.isEmpty(); outer = outer(outer)) {
                known.putIfAbsent(outer, 0L);
            }
        }
        return known.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(e ->
                        new Branch.Item(
                                e.getKey(),
                                e.getKey().substring(e.getKey().lastIndexOf(Divisions.BELOW) + 1),
                                e.getValue(),
                                outer(e.getKey())))
                .toList();
    }

    private static String outer(String division) {
        return division.substring(0, Math.max(0, division.lastIndexOf(Divisions.BELOW)));
    }

    /**
     * The headings that passages stand below, each where the document has it first: passages are
     * counted by the words of the headings above them.
     */
    private static List<Branch.Item> sections(PolicyDocument document, List<Count> counts) {
        var byHeading = new HashMap<String, Count>();
        counts.forEach(c -> byHeading.put(c.value(), c));
        var headings = new HashMap<String, String>(); // by node, its own or the one above it
        var seen = new HashSet<String>();
        var items = new ArrayList<Branch.Item>();
        for (Node node : document.nodes()) {
            String above = headings.getOrDefault(node.parent(), "");
            String heading = node.heading().strip();
            Count count = byHeading.get(heading);
            if (count == null) {
                headings.put(node.id(), above);
            } else {
                headings.put(node.id(), heading);
                if (seen.add(heading)) {
                    items.add(new Branch.Item(heading, Names.full(node), count.count(), above));
                }
            }
        }
        for (Count count : counts) {
            if (seen.add(count.value())) { // chosen, and not of this document
                items.add(new Branch.Item(count.value(), count.label(), count.count(), ""));
            }
        }
        return items;
    }
}
