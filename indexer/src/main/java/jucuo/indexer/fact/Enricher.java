package jucuo.indexer.fact;

import java.util.List;
import jucuo.document.Fact;
import jucuo.document.Header;
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
     * @param header of the node's document, whose date says which year 今年 is
     */
    List<Fact> facts(Node node, Header header);
}
