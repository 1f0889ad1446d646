package jucuo.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy document, complete and immutable: its nodes in document order, parents before children.
 */
public final class PolicyDocument {

    private final String id;
    private final Header header;
    private final Source source;
    private final List<Node> nodes;
    private final List<Warning> warnings;
    private final Map<String, Node> byId;

    /** Where what stands below a node ends, by its id. */
    private final Map<String, Integer> ends = new HashMap<>();

    /**
     * @param id safe in a URL path: letters, digits, {@code . _ -}
     * @throws IllegalArgumentException where ids are not unique, a parent does not stand before its
     *     child, nodes overlap or run backwards, or words differ from what their spans say
     */
    public PolicyDocument(
            String id, Header header, Source source, List<Node> nodes, List<Warning> warnings) {
        this.id = id;
        this.header = header;
        this.source = source;
        this.nodes = List.copyOf(nodes);
        this.warnings = List.copyOf(warnings);
        this.byId = new HashMap<>();
        if (!id.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException("not a document id: " + id);
        }
        int end = 0;
        for (Node node : this.nodes) {
            check(node, end);
            byId.put(node.id(), node);
            end = node.span().end();
        }
        for (Node node : this.nodes.reversed()) {
            int below = Math.max(node.span().end(), ends.getOrDefault(node.id(), 0));
            ends.put(node.id(), below);
            ends.merge(node.parent(), below, Math::max);
        }
    }

    private void check(Node node, int end) {
        if (!node.isTop() && !byId.containsKey(node.parent())) {
            throw new IllegalArgumentException(
                    "%s: node %s before its parent %s".formatted(id, node.id(), node.parent()));
        }
        if (byId.containsKey(node.id())) {
            throw new IllegalArgumentException("%s: two nodes %s".formatted(id, node.id()));
        }
        if (node.span().start() < end) {
            throw new IllegalArgumentException(
                    "%s: node %s overlaps the one before it".formatted(id, node.id()));
        }
        if (node.span().end() > source.characters()
                || !Excerpt.of(source.text(), node.words().pieces()).equals(node.words())) {
            throw new IllegalArgumentException(
                    "%s: node %s differs from its source".formatted(id, node.id()));
        }
    }

    public String id() {
        return id;
    }

    public Header header() {
        return header;
    }

    public Source source() {
        return source;
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<Warning> warnings() {
        return warnings;
    }

    public Optional<Node> node(String nodeId) {
        return Optional.ofNullable(byId.get(nodeId));
    }

    /** The nodes directly below {@code node}, in order. */
    public List<Node> children(Node node) {
        return nodes.stream().filter(n -> n.parent().equals(node.id())).toList();
    }

    /** From the nodes' outermost ancestor down to the direct parent. */
    public List<Node> ancestors(Node node) {
        var above = new ArrayDeque<Node>();
        for (String p = node.parent();
                !p.isEmpty();
                p = Objects.requireNonNull(byId.get(p)).parent()) {
            above.addFirst(Objects.requireNonNull(byId.get(p)));
        }
        return List.copyOf(above);
    }

    /** The source from the node's first word to the last word of all that stands below it. */
    public Span extent(Node node) {
        return new Span(node.span().start(), ends.getOrDefault(node.id(), node.span().end()));
    }

    /** The units of search, in document order. */
    public List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        for (Node node : nodes) {
            if (isPassage(node)) {
                passages.add(passage(node));
            }
        }
        return Collections.unmodifiableList(passages);
    }

    /** The node with the headings above it. */
    public Passage passage(Node node) {
        List<String> path =
                ancestors(node).stream().map(Node::heading).filter(h -> !h.isEmpty()).toList();
        return new Passage(this, node, path);
    }

    /**
     * Whether a node is found by itself: measures, articles, paragraphs, and others with more words
     * than label and heading.
     */
    public static boolean isPassage(Node node) {
        return switch (node.kind()) {
            case MEASURE, ARTICLE, PARAGRAPH -> true;
            case SECTION, APPENDIX -> hasWordsOfItsOwn(node);
            case FRONT, BACK -> false;
        };
    }

    private static boolean hasWordsOfItsOwn(Node node) {
        return letters(node.text()) > letters(node.label()) + letters(node.heading());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyDocument that
                && id.equals(that.id)
                && header.equals(that.header)
                && source.equals(that.source)
                && nodes.equals(that.nodes)
                && warnings.equals(that.warnings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, source.sha256());
    }

    @Override
    public String toString() {
        return "PolicyDocument[" + id + ", " + header.title() + ", " + nodes.size() + " nodes]";
    }
}
