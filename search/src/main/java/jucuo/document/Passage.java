package jucuo.document;

import java.util.List;

/**
 * A node as a unit of search, in its place.
 *
 * @param path headings of the nodes above it, outermost first, those without one left out
 */
public record Passage(PolicyDocument document, Node node, List<String> path) {

    public Passage {
        path = List.copyOf(path);
    }
}
