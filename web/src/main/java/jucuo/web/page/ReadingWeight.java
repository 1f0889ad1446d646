package jucuo.web.page;

import java.util.List;
import jucuo.document.Fact;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.query.Marks;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.link.View;

/** How many bytes the parts of a reading view take, looked at in a certain way. */
record ReadingWeight(PolicyDocument document, SearchRequest request, View view, Marks marks) {

    /** What stands around outline and text, but for the neighbours of the document. */
    private static final int FRAME = 12_000;

    /** A neighbour, without its title. */
    private static final int NEIGHBOUR = 250;

    /** Markup of a node: its links to itself and to its own page. */
    private static final int BLOCK = 330;

    /** Markup of a line of the outline. */
    private static final int LINE = 110;

    /** The count of hits there. */
    private static final int COUNT = 110;

    /** Markup of a fact in the text. */
    private static final int FACT = 60;

    /** Markup of a hit with the links to its neighbours. */
    private static final int HIT = 280;

    /** Where something was left out of the source, and the source at all. */
    private static final int SOURCE = 60;

    /** A bare anchor. */
    private static final int ANCHOR = 20;

    /** Pages are not made smaller than this for the sake of a huge outline. */
    private static final int LEAST = 20_000;

    /** Bytes for nodes on a page that names all sections of the document. */
    int room(RelationsEntry relations) {
        int neighbours =
                relations.groups().stream()
                        .flatMap(g -> g.documents().stream())
                        .mapToInt(n -> NEIGHBOUR + Weight.of(n.title() + n.url()))
                        .sum();
        int outline =
                document.nodes().stream()
                        .filter(n -> n.kind() == Kind.SECTION || n.kind() == Kind.APPENDIX)
                        .mapToInt(this::line)
                        .sum();
        int links = 16 * Weight.of(Links.search(request));
        return Math.max(LEAST, Weight.PAGE - FRAME - links - neighbours - outline);
    }

    /** Bytes of the anchors of all nodes. */
    int anchors() {
        return document.nodes().stream().mapToInt(n -> ANCHOR + n.id().length()).sum();
    }

    /** Bytes of a node, with the line that the outline may have for it. */
    int of(Node node) {
        List<Span> hits = marks.in(node.text());
        int facts =
                view.facts()
                        ? node.facts().stream().filter(MarkedText::isShown).mapToInt(this::of).sum()
                        : 0;
        int source =
                view.source()
                        ? Weight.of(node.span().in(document.source().text()))
                                + SOURCE * node.words().pieces().size()
                        : 0;
        return BLOCK
                + 2 * node.id().length()
                + 2 * Weight.of(node.label().isEmpty() ? Names.heading(node) : node.label())
                + Weight.of(Links.node(document.id(), node.id(), request))
                + Weight.of(node.text())
                + facts
                + HIT * hits.size()
                + source
                + (node.label().isEmpty() && node.heading().isEmpty() ? 0 : line(node));
    }

    private int of(Fact fact) {
        String url = new MarkedText.FactLinks(true, request).url(fact);
        return FACT + Weight.of(url);
    }

    private int line(Node node) {
        String url = Links.place("", node.id(), request, view.withNode(node.id()));
        int count = request.q().isEmpty() ? 0 : COUNT;
        return LINE + count + Weight.of(node.label() + Names.heading(node) + url);
    }
}
