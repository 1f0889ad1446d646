package jucuo.engine;

import java.util.List;
import jucuo.document.Node;

/**
 * A passage of a result.
 *
 * @param path headings of the nodes above it, outermost first
 * @param snippet of the passage's text; a phrase is one run
 * @param missing words asked for that neither the passage nor the headings above it have, as typed
 * @param match why it is in the result
 * @param score higher is better; comparable within one result only
 */
public record Hit(
        DocumentSummary document,
        Node node,
        List<String> path,
        List<Run> snippet,
        List<String> missing,
        Match match,
        double score) {
    public Hit {
        path = List.copyOf(path);
        snippet = List.copyOf(snippet);
        missing = List.copyOf(missing);
    }
}
