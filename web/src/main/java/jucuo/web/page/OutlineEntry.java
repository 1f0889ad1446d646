package jucuo.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;

/**
 * A line of the outline.
 *
 * @param url of the place in the reading view
 * @param hits in the node and all below it
 */
public record OutlineEntry(
        String label, String heading, String url, int hits, List<OutlineEntry> below) {

    /**
     * The nodes with a heading, in their order, and those without that hold some.
     *
     * @param hits by node id
     */
    static List<OutlineEntry> of(PolicyDocument document, Map<String, Integer> hits) {
        Map<String, List<Node>> byParent =
                document.nodes().stream().collect(Collectors.groupingBy(Node::parent));
        return below("", byParent, hits);
    }

    private static List<OutlineEntry> below(
            String parent, Map<String, List<Node>> byParent, Map<String, Integer> hits) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .flatMap(n -> entry(n, byParent, hits))
                .toList();
    }

    private static Stream<OutlineEntry> entry(
            Node node, Map<String, List<Node>> byParent, Map<String, Integer> hits) {
        List<OutlineEntry> below = below(node.id(), byParent, hits);
        boolean named = !node.heading().isEmpty() || !node.label().isEmpty();
        boolean text = node.kind() != Kind.FRONT && node.kind() != Kind.BACK;
        if (!text || !(named || !below.isEmpty())) {
            return Stream.empty();
        }
        int own = hits.getOrDefault(node.id(), 0);
        int all = own + below.stream().mapToInt(OutlineEntry::hits).sum();
        return Stream.of(
                new OutlineEntry(node.label(), Names.heading(node), "#" + node.id(), all, below));
    }
}
