package jucuo.engine;

import java.util.List;
import java.util.stream.Stream;
import jucuo.document.Fact;
import jucuo.document.Node;

/**
 * A target and the passage that states it.
 *
 * @param path headings of the nodes above the passage, outermost first
 * @param target one of the node's facts
 */
public record Commitment(
        DocumentSummary document, Node node, List<String> path, Fact.Target target) {

    public Commitment {
        path = List.copyOf(path);
    }

    /** The indicator's name by which documents are compared; empty where there is none. */
    public String indicator() {
        return IndicatorNames.normal(target.indicator());
    }

    /**
     * Who answers for it: the organisations that the passage gives a lead to, else those that issue
     * the document.
     */
    public List<String> responsible() {
        List<String> leads =
                facts(Fact.Organisation.class)
                        .filter(o -> o.role().filter(r -> r == Fact.Role.LEAD).isPresent())
                        .map(Fact.Organisation::name)
                        .distinct()
                        .toList();
        return leads.isEmpty() ? document.issuers() : leads;
    }

    /** The places that the passage names. */
    public List<String> places() {
        return facts(Fact.Place.class).map(Fact.Place::name).distinct().toList();
    }

    private <F extends Fact> Stream<F> facts(Class<F> type) {
        return node.facts().stream().filter(type::isInstance).map(type::cast);
    }
}
