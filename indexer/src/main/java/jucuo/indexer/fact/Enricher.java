package jucuo.indexer.fact;

import java.util.List;
import jucuo.document.Fact;
import jucuo.document.Node;

/**
 * Finds the facts of one type that a node's words state. Stateless; never fails; time is bounded by
 * the text's length.
 */
@FunctionalInterface
public interface Enricher {

    /**
     * The facts, each with its evidence in the node's own words.
     *
     * @param setting where in its document the node stands, of {@link Settings}
     */
    List<Fact> facts(Node node, Setting setting);

    /** All there are, in the order in which their facts stand. */
    static List<Enricher> standard() {
        var places = new Places();
        return List.of(
                new Quantities(),
                new QuotedProgrammes(),
                new UnquotedProgrammes(),
                new Citations(),
                places,
                new Organisations(places),
                new Days(),
                new Actions());
    }
}
