package jucuo.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.engine.Hit;
import jucuo.query.Language;
import jucuo.query.Marks;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.page.MarkedText.Stretch;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * One passage by itself.
 *
 * @param kind what kind of node it is
 * @param path the nodes above it, outermost first
 * @param previous the passage before it in the document; empty text where there is none
 * @param below the nodes it holds
 * @param permalink absolute, without anything that the reader searched for
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
        String citation,
        String permalink,
        Span span,
        String sourceUrl,
        String results) {

    private static final Link NONE = new Link("", "");

    /**
     * The page of one of the document's nodes, with the way back to the request's results.
     *
     * @param marks what the request's query looks for
     * @param site where the site stands, such as {@code https://example.org}
     */
    public static MeasurePage of(
            PolicyDocument document,
            Node node,
            List<Hit> related,
            SearchRequest request,
            Marks marks,
            String site) {
        String id = document.id();
        String permalink = site + Links.node(id, node.id(), Links.plain(Language.ZH));
        boolean came = !request.equals(request.plain());
        return new MeasurePage(
                frame(document, node, request),
                document.header().title(),
                Links.document(id, request),
                Labels.of(node.kind(), request.language()),
                node.label(),
                Names.heading(node),
                links(document, document.ancestors(node).stream(), request),
                MarkedText.of(node, marks.in(node.text()), 1).stretches(),
                Links.place(id, node.id(), request),
                node.facts().stream().map(f -> FactEntry.of(f, request.language())).toList(),
                links(document, document.children(node).stream(), request),
                neighbour(document, node, -1, request),
                neighbour(document, node, 1, request),
                related.stream().map(h -> HitEntry.of(h, request)).toList(),
                citation(document, node, permalink),
                permalink,
                node.span(),
                Links.source(id),
                came ? Links.search(request) : "");
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

    /** {@code 太原市委：《…决议》，2023年11月29日，建设…承载地，一是做大做强优势主导产业。https://…} */
    private static String citation(PolicyDocument document, Node node, String permalink) {
        var header = document.header();
        String issuers = String.join("、", header.issuers());
        Optional<String> date =
                header.date()
                        .map(d ->
                                Word.CITE_DATE.in(
                                        Language.ZH,
                                        d.getYear(),
                                        d.getMonthValue(),
                                        d.getDayOfMonth()));
        String path = document.passage(node).path().stream().collect(Collectors.joining("，"));
        return (issuers.isEmpty() ? "" : issuers + "：")
                + Stream.of(
                                "《" + header.title() + "》",
                                header.number(),
                                date.orElse(""),
                                path,
                                node.label() + node.heading())
                        .filter(p -> !p.isEmpty())
                        .collect(Collectors.joining("，"))
                + "。"
                + permalink;
    }
}
