package jucuo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.link.View;

/**
 * The pages that a document is read on: one for most, several that begin with a heading where they
 * can for one that would be heavier than a page may be.
 *
 * @param pages the nodes of each, in order; none empty
 */
record Parts(List<List<Node>> pages) {

    /** A document of fewer passages has filled one page; 117 documents of every kind were read. */
    private static final int FEW = 40;

    /** A place in a document, with what leads to its page where there may be several. */
    static String place(DocumentSummary document, String node, SearchRequest request, View view) {
        boolean several = document.passages() >= FEW;
        return Links.place(document.id(), node, request, view.withNode(several ? node : ""));
    }

    /**
     * The pages of a document. From half of its room on a page ends before the next heading.
     *
     * @param weight bytes that a node takes in a page
     * @param room bytes that a page has for nodes
     * @param first the same of the first of several pages, which has more to hold beside them
     */
    static Parts of(PolicyDocument document, ToIntFunction<Node> weight, int room, int first) {
        if (document.nodes().stream().mapToInt(weight).sum() <= room) {
            return new Parts(List.of(document.nodes()));
        }
        var pages = new ArrayList<List<Node>>();
        var page = new ArrayList<Node>();
        int taken = 0;
        for (Node node : document.nodes()) {
            int left = (pages.isEmpty() ? first : room) - taken;
            int needed = weight.applyAsInt(node);
            boolean heads = node.kind() == Kind.SECTION || node.kind() == Kind.APPENDIX;
            if (!page.isEmpty() && (needed > left || (heads && left < taken))) {
                pages.add(List.copyOf(page));
                page.clear();
                taken = 0;
            }
            page.add(node);
            taken += needed;
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
