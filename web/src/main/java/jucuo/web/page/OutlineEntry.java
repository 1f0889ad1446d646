package jucuo.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * A line of the outline.
 *
 * @param anchor the node's id on the first page where its words stand on another, so that a bare
 *     link leads here at least; else null, which leaves the attribute out
 * @param url of the place in the reading view
 * @param hits in the node and all below it
 */
public record OutlineEntry(
        String label,
        String heading,
        @Nullable String anchor,
        String url,
        int hits,
        List<OutlineEntry> below) {

    /**
     * The nodes with a heading, in their order, and those without that hold some. Of what stands on
     * other pages only sections, which lead there.
     *
     * @param hits by node id
     * @param here ids of the nodes on this page
     * @param first whether this is the document's first page
     * @param elsewhere address of a node on another page
     */
    static List<OutlineEntry> of(
            PolicyDocument document,
            Map<String, Integer> hits,
            Set<String> here,
            boolean first,
            Function<Node, String> elsewhere) {
        Map<String, List<Node>> byParent =
                document.nodes().stream().collect(Collectors.groupingBy(Node::parent));
        return new Writing(byParent, hits, here, first, elsewhere).below("");
    }

    /** The anchors of this and all below it. */
    Stream<String> anchors() {
        return Stream.concat(
                Stream.ofNullable(anchor), below.stream().flatMap(OutlineEntry::anchors));
    }

    private record Writing(
            Map<String, List<Node>> byParent,
            Map<String, Integer> hits,
            Set<String> here,
            boolean first,
            Function<Node, String> elsewhere) {

        List<OutlineEntry> below(String parent) {
            return byParent.getOrDefault(parent, List.of()).stream().flatMap(this::entry).toList();
        }

        private Stream<OutlineEntry> entry(Node node) {
            List<OutlineEntry> below = below(node.id());
            boolean isHere = here.contains(node.id());
            boolean named = !node.heading().isEmpty() || !node.label().isEmpty();
            boolean text = node.kind() != Kind.FRONT && node.kind() != Kind.BACK;
            boolean holds = byParent.containsKey(node.id());
            if (!text || !(named || !below.isEmpty()) || !(isHere || holds)) {
                return Stream.empty();
            }
            return Stream.of(
                    new OutlineEntry(
                            node.label(),
                            Names.heading(node),
                            isHere || !first ? null : node.id(),
                            isHere ? "#" + node.id() : elsewhere.apply(node),
                            all(node),
                            below));
        }

        private int all(Node node) {
            return hits.getOrDefault(node.id(), 0)
                    + byParent.getOrDefault(node.id(), List.of()).stream()
                            .mapToInt(this::all)
                            .sum();
        }
    }
}
