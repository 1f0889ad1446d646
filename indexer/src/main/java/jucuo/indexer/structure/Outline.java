package jucuo.indexer.structure;

import java.util.List;
import jucuo.document.Header;
import jucuo.document.Node;
import jucuo.document.Warning;

/**
 * A document as its author structured it.
 *
 * @param header what the document prints about itself; everything in it is extracted or inferred
 * @param nodes in document order, parents before children, without facts
 * @param warnings of the reader and of the outline, in order of their spans
 */
public record Outline(Header header, List<Node> nodes, List<Warning> warnings) {

    public Outline {
        nodes = List.copyOf(nodes);
        warnings = List.copyOf(warnings);
    }
}
