package jucuo.document;

import java.util.List;

/**
 * One unit of a document's structure with its own words; its children are nodes of their own.
 *
 * @param id stable within the document, made of ordinals: {@code s2-m1} is the first measure of the
 *     second section
 * @param parent id of the node that holds this one; empty at the top
 * @param label the numbering as printed (一是, （三）, 第四章), without trailing 、．. and empty where there
 *     is none
 * @param heading the item's own title without its label; empty where it has none
 * @param words the node's own words, label and heading included, children excluded
 * @param facts what the words state, in order of their spans, each within the words' span
 */
public record Node(
        String id,
        String parent,
        Kind kind,
        String label,
        String heading,
        Excerpt words,
        List<Fact> facts) {

    public Node {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a node has an id");
        }
        facts = facts.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        for (Fact fact : facts) {
            if (!words.span().contains(fact.span())) {
                throw new IllegalArgumentException(
                        "fact " + fact + " lies outside of node " + id + " at " + words.span());
            }
        }
    }

    public String text() {
        return words.text();
    }

    /** Where the node's own words stand in the source. */
    public Span span() {
        return words.span();
    }

    public boolean isTop() {
        return parent.isEmpty();
    }

    public Node withFacts(List<Fact> facts) {
        return new Node(id, parent, kind, label, heading, words, facts);
    }
}
