package jucuo.web.page;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;

/**
 * The pages that a long document is read on: one for an ordinary one, otherwise several that begin
 * with a heading where they can.
 *
 * @param pages the nodes of each, in order; none empty
 */
record Parts(List<List<Node>> pages) {

    /**
     * Documents of more passages are split: a page of so many is some 100 kB long, which nine of
     * ten documents of a mixed collection do not reach.
     */
    private static final int WHOLE = 120;

    /** Nodes after which a page ends before the next heading, and at twice as many in any case. */
    private static final int NODES = 60;

    /** Characters after which it does. */
    private static final int CHARACTERS = 10_000;

    /** Whether a document of so many passages fills several pages. */
    static boolean isSplit(int passages) {
        return passages > WHOLE;
    }

    static Parts of(PolicyDocument document) {
        if (!isSplit(document.passages().size())) {
            return new Parts(List.of(document.nodes()));
        }
        var pages = new ArrayList<List<Node>>();
        var page = new ArrayList<Node>();
        int characters = 0;
        for (Node node : document.nodes()) {
            boolean full = page.size() >= NODES || characters >= CHARACTERS;
            boolean burst = page.size() >= 2 * NODES || characters >= 2 * CHARACTERS;
            boolean heads = node.kind() == Kind.SECTION || node.kind() == Kind.APPENDIX;
            if (burst || (full && heads)) {
                pages.add(List.copyOf(page));
                page.clear();
                characters = 0;
            }
            page.add(node);
            characters += node.text().length();
        }
        pages.add(List.copyOf(page));
        return new Parts(List.copyOf(pages));
    }

    /** The number of the page that holds a node, from 0; the first where none does. */
    int of(String nodeId) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(n -> n.id().equals(nodeId))) {
                return i;
            }
        }
        return 0;
    }
}
