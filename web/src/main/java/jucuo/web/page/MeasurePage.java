package jucuo.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Hit;
import jucuo.engine.NearWording;
import jucuo.query.Marks;
import jucuo.query.SearchRequest;
import jucuo.web.cite.Citation;
import jucuo.web.cite.CitationFormat;
import jucuo.web.link.Links;
import jucuo.web.link.TextFragment;
import jucuo.web.link.View;
import jucuo.web.page.MarkedText.Stretch;
import jucuo.web.text.Labels;

/**
 * One passage by itself.
 *
 * @param kind what kind of node it is
 * @param path the nodes above it, outermost first
 * @param previous the passage before it in the document; empty text where there is none
 * @param below the nodes it holds
 * @param steps the ways to other results
 * @param lineage who said these words, and when
 * @param citation with a permalink, absolute and without anything that the reader searched for
 * @param downloads the citation in other forms
 * @param publishedAt address of the words on the page that published the document; empty where that
 *     is not known
 * @param textChanged whether the words have changed since the permalink was made by which the
 *     reader came; empty where the reader did not
 */
public record MeasurePage(
        Frame frame,
        String document,
        String documentUrl,
        String kind,
        String label,
        String heading,
        List<Link> path,
        List<Stretch> words,
        String readUrl,
        List<FactEntry> facts,
        List<Link> below,
        Link previous,
        Link next,
        List<HitEntry> related,
        List<LineageEntry> lineage,
        Citation citation,
        List<Link> downloads,
        Optional<Boolean> textChanged,
        Span span,
        String sourceUrl,
        String publishedAt,
        ResultSteps steps,
        String results) {

    private static final Link NONE = new Link("", "");

    /**
     * The page of one of the document's nodes, with the way back to the request's results.
     *
     * @param marks what the request's query looks for
     * @param linkedText digits of the digest of the words that a permalink was made for; empty
     *     where the reader did not come by one
     * @param site where the site stands, such as {@code https://example.org}
     */
    public static MeasurePage of(
            PolicyDocument document,
            Node node,
            List<Hit> related,
            List<NearWording> near,
            SearchRequest request,
            View view,
            Marks marks,
            ResultSteps steps,
            Citation citation,
            String linkedText,
            String site) {
        String id = document.id();
        boolean came = !request.equals(request.plain());
        return new MeasurePage(
                frame(document, node, request)
                        .about(LinkedData.of(document, node, site, request.language())),
                document.header().title(),
                Links.document(id, request),
                Labels.of(node.kind(), request.language()),
                node.label(),
                Names.heading(node),
                links(document, document.ancestors(node).stream(), request),
                MarkedText.of(
                                node,
                                marks.in(node.text()),
                                1,
                                new MarkedText.FactLinks(true, request))
                        .stretches(),
                Parts.place(DocumentSummary.of(document), node.id(), request, view),
                node.facts().stream().map(f -> FactEntry.of(f, request.language())).toList(),
                links(document, document.children(node).stream(), request),
                neighbour(document, node, -1, request),
                neighbour(document, node, 1, request),
                related.stream().map(h -> HitEntry.of(h, request)).toList(),
                LineageEntry.of(document, node, near, request),
                citation,
                downloads(id, node),
                textChanged(node, linkedText),
                node.span(),
                Links.source(id),
                publishedAt(document, node),
                steps,
                came ? Links.search(request) : "");
    }

    private static String publishedAt(PolicyDocument document, Node node) {
        String url = ReadingPage.webAddress(document.header().url());
        boolean hasPlace = url.isEmpty() || url.contains("#");
        return hasPlace ? url : url + TextFragment.of(node.text());
    }

    private static List<Link> downloads(String id, Node node) {
        return Stream.of(CitationFormat.values())
                .map(f -> new Link(f.label(), Links.citation(id, node.id(), f.extension())))
                .toList();
    }

    private static Optional<Boolean> textChanged(Node node, String linkedText) {
        return linkedText.matches("[0-9a-f]{8,12}")
                ? Optional.of(!Citation.digest(node).startsWith(linkedText))
                : Optional.empty();
    }

    /** Whether to say that the words are as they were. */
    public boolean isTextSame() {
        return textChanged.isPresent() && !textChanged.get();
    }

    /** Whether to warn that they are not. */
    public boolean isTextChanged() {
        return textChanged.isPresent() && textChanged.get();
    }

    private static Frame frame(PolicyDocument document, Node node, SearchRequest request) {
        SearchRequest plain = request.plain();
        return Frame.of(
                Names.full(node) + " · " + document.header().title(),
                request,
                Links.node(document.id(), node.id(), plain),
                Links.node(document.id(), node.id(), Frame.inOtherLanguage(request)));
    }

    private static List<Link> links(
            PolicyDocument document, Stream<Node> nodes, SearchRequest request) {
        return nodes.map(n -> link(document, n, request)).toList();
    }

    private static Link link(PolicyDocument document, Node node, SearchRequest request) {
        return new Link(Names.full(node), Links.node(document.id(), node.id(), request));
    }

    private static Link neighbour(
            PolicyDocument document, Node node, int step, SearchRequest request) {
        List<Node> nodes = document.nodes();
        int at = nodes.indexOf(node) + step;
        while (at >= 0 && at < nodes.size() && !PolicyDocument.isPassage(nodes.get(at))) {
            at += step;
        }
        boolean found = at >= 0 && at < nodes.size();
        return found ? link(document, nodes.get(at), request) : NONE;
    }
}
