package jucuo.indexer.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the document: where its sentences are, as far down as
 * nearly all of them still are together. Linear in the page.
 */
final class MainText {

    /** Sentences outside of the main element are a site's own; a guess. */
    private static final double NEARLY_ALL = 0.85;

    /** Elements that are a paragraph or part of one, never a whole document. */
    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "tr",
                    "tbody",
                    "thead",
                    "span",
                    "font",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "u",
                    "a",
                    "pre",
                    "center",
                    "blockquote",
                    "dd");

    private static final String SENTENCE_SIGNS = "，。；、：！？";

    private final Map<Element, Integer> weights = new HashMap<>();

    private MainText() {}

    static Element of(Element body) {
        var main = new MainText();
        main.weigh(body);
        Element best = body;
        for (Element next = main.heaviestPart(best); next != null; next = main.heaviestPart(best)) {
            best = next;
        }
        return best;
    }

    /** The part of {@code whole} that has nearly all of its sentences in more than one block. */
    private @Nullable Element heaviestPart(Element whole) {
        for (Element part : whole.children()) {
            if (weight(part) > NEARLY_ALL * weight(whole)) {
                if (!PARAGRAPHS.contains(part.normalName())) {
                    return holdsSeveralBlocks(part) ? part : null;
                }
                return isOnlyLayout(part) ? part : null;
            }
        }
        return null;
    }

    // tables that lay out a page: the way down leads through their rows
    private static boolean isOnlyLayout(Element part) {
        String name = part.normalName();
        return name.equals("tr") || name.equals("tbody") || name.equals("center");
    }

    private static boolean holdsSeveralBlocks(Element part) {
        int blocks = 0;
        for (Element child : part.children()) {
            if (child.isBlock() || child.normalName().equals("br")) {
                blocks++;
            }
        }
        return blocks > 1 || part.children().size() == 1;
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    /** The weight of an element is its characters that stand in sentences and in no link. */
    private void weigh(Element body) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text && !isInLink(text)) {
                            weights.merge(
                                    parent(node), sentences(text.getWholeText()), Integer::sum);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && !element.equals(body)) {
                            weights.merge(parent(node), weight(element), Integer::sum);
                        }
                    }
                },
                body);
    }

    private static Element parent(Node node) {
        return (Element) Objects.requireNonNull(node.parent());
    }

    private static boolean isInLink(Node text) {
        for (Node n = text.parent(); n instanceof Element e && !e.isBlock(); n = n.parent()) {
            if (e.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    private static int sentences(String text) {
        boolean sentence = text.chars().anyMatch(c -> SENTENCE_SIGNS.indexOf(c) >= 0);
        return sentence ? text.strip().length() : 0;
    }
}
