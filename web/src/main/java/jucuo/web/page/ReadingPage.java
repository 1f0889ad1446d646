package jucuo.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.document.Validity;
import jucuo.document.Warning;
import jucuo.engine.Relations;
import jucuo.query.Language;
import jucuo.query.Marks;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.link.View;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A document to read, or a page of a long one.
 *
 * @param details what is known of the document as a whole
 * @param legend the types of facts that the text is marked with
 * @param hops the ways between the hits in the text
 * @param part which page of the document this is, from 1, and how many there are
 * @param steps the ways to other results
 * @param switches other ways to look at the document, each where it leads
 * @param results address of the results that the reader came from; empty where none
 */
public record ReadingPage(
        Frame frame,
        String title,
        List<Detail> details,
        String publishedAt,
        String sourceUrl,
        String jsonUrl,
        List<Notice> notices,
        List<OutlineEntry> outline,
        List<Block> blocks,
        RelationsEntry relations,
        List<Mark> legend,
        Hops hops,
        PartOf part,
        ResultSteps steps,
        boolean besideSource,
        List<Link> switches,
        String results) {

    /**
     * A page of a document.
     *
     * @param previous address of the one before; empty where there is none
     * @param next address of the one behind; empty where there is none
     * @param others the other pages
     */
    public record PartOf(int number, int count, String previous, String next, List<Other> others) {}

    /**
     * Another page of the document.
     *
     * @param anchors the nodes that stand there and not in the outline, if this is the first page:
     *     a bare link to one of them leads here, and from here on; else empty
     */
    public record Other(int number, String url, List<String> anchors) {}

    /** A named value of the document's header. */
    public record Detail(Word name, String value) {}

    /** A warning and where it belongs. */
    public record Notice(String message, String url) {}

    /** A type of fact and how it looks. */
    public record Mark(String label, String look) {}

    /**
     * The page of a document, with the way back to the request's results.
     *
     * @param marks what the request's query looks for
     * @param site where the site stands, such as {@code https://example.org}
     */
    public static ReadingPage of(
            PolicyDocument document,
            Relations relations,
            SearchRequest request,
            View view,
            Marks marks,
            ResultSteps steps,
            String site) {
        RelationsEntry neighbours = RelationsEntry.of(document.id(), relations, request);
        var weight = new ReadingWeight(document, request, view, marks);
        int room = weight.room(neighbours);
        Parts parts = Parts.of(document, weight::of, room, room - weight.anchors());
        int shown = parts.of(view.node());
        List<String> urls =
                parts.pages().stream()
                        .map(p -> Links.document(document.id(), request, on(view, parts, p)))
                        .toList();
        var blocks = new ArrayList<Block>();
        var hitsByNode = new HashMap<String, Integer>();
        var lastHits = new ArrayList<Integer>();
        int hits = 0;
        int at = 0;
        for (List<Node> part : parts.pages()) {
            for (Node node : part) {
                List<Span> found = marks.in(node.text());
                if (lastHits.size() == shown) {
                    Block block = Block.of(document, node, found, hits + 1, request, view);
                    int end =
                            node.id().equals(document.nodes().getLast().id())
                                    ? document.source().characters()
                                    : node.span().end();
                    blocks.add(view.source() ? block.besideSource(document, node, at, end) : block);
                }
                hitsByNode.put(node.id(), found.size());
                hits += found.size();
                at = node.span().end();
            }
            lastHits.add(hits);
        }
        Set<String> here =
                parts.pages().get(shown).stream().map(Node::id).collect(Collectors.toSet());
        boolean came = !request.equals(request.plain());
        List<OutlineEntry> outline =
                OutlineEntry.of(
                        document,
                        hitsByNode,
                        here,
                        shown == 0,
                        n -> {
                            var there = view.withNode(n.id());
                            String url = Links.place(document.id(), n.id(), request, there);
                            return url.substring(url.indexOf('?')); // of this same document
                        });
        return new ReadingPage(
                frame(document, request).about(LinkedData.of(document, site, request.language())),
                document.header().title(),
                details(document, request.language()),
                webAddress(document.header().url()),
                Links.source(document.id()),
                Links.json(document.id()),
                notices(document, parts, shown, request, view),
                outline,
                Block.stepwise(blocks),
                neighbours,
                view.facts() ? legend(document, request.language()) : List.of(),
                new Hops(hits, lastHits, urls, shown),
                part(shown, urls, parts, outline),
                steps,
                view.source(),
                switches(document, request, view),
                came ? Links.search(request) : "");
    }

    /** The view of a page of the document, by its first node; nothing of it for the first page. */
    private static View on(View view, Parts parts, List<Node> part) {
        String first = parts.pages().getFirst().getFirst().id();
        String node = part.getFirst().id();
        return view.withNode(node.equals(first) ? "" : node);
    }

    private static PartOf part(
            int shown, List<String> urls, Parts parts, List<OutlineEntry> outline) {
        Set<String> inOutline =
                outline.stream().flatMap(OutlineEntry::anchors).collect(Collectors.toSet());
        return new PartOf(
                shown + 1,
                urls.size(),
                shown > 0 ? urls.get(shown - 1) : "",
                shown + 1 < urls.size() ? urls.get(shown + 1) : "",
                IntStream.range(1, shown > 0 ? 1 : urls.size())
                        .mapToObj(i ->
                                new Other(
                                        i + 1,
                                        urls.get(i),
                                        parts.pages().get(i).stream()
                                                .map(Node::id)
                                                .filter(id -> !inOutline.contains(id))
                                                .toList()))
                        .toList());
    }

    private static List<Link> switches(PolicyDocument document, SearchRequest request, View view) {
        var language = request.language();
        return List.of(
                new Link(
                        (view.source() ? Word.WITHOUT_SOURCE : Word.BESIDE_SOURCE).in(language),
                        Links.document(document.id(), request, view.withSource(!view.source()))),
                new Link(
                        (view.facts() ? Word.WITHOUT_FACTS : Word.WITH_FACTS).in(language),
                        Links.document(document.id(), request, view.withFacts(!view.facts()))));
    }

    private static Frame frame(PolicyDocument document, SearchRequest request) {
        return Frame.of(
                document.header().title(),
                request,
                Links.document(document.id(), request.plain()),
                Links.document(document.id(), Frame.inOtherLanguage(request)));
    }

    private static List<Detail> details(PolicyDocument document, Language language) {
        var header = document.header();
        var details = new ArrayList<Detail>();
        details.add(new Detail(Word.ISSUER, String.join("、", header.issuers())));
        details.add(new Detail(Word.DATE, header.date().map(LocalDate::toString).orElse("")));
        details.add(
                new Detail(Word.PUBLISHED, header.published().map(LocalDate::toString).orElse("")));
        details.add(new Detail(Word.NUMBER, header.number()));
        details.add(new Detail(Word.INDEX_NUMBER, header.indexNumber()));
        details.add(
                new Detail(
                        Word.VALIDITY,
                        header.validity().map(v -> Labels.of(v, language)).orElse("")));
        details.add(new Detail(Word.GENRE, header.genre()));
        details.add(new Detail(Word.THEMES, String.join("、", header.themes())));
        details.add(
                new Detail(
                        Word.PASSAGES,
                        Word.PASSAGE_COUNT.in(language, document.passages().size())));
        return details.stream().filter(d -> !d.value().isEmpty()).toList();
    }

    /** An address that a browser may follow; a document could name any scheme. */
    static String webAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    private static List<Notice> notices(
            PolicyDocument document, Parts parts, int shown, SearchRequest request, View view) {
        var language = request.language();
        Stream<Notice> status =
                document.header().validity().stream()
                        .filter(v -> v != Validity.IN_FORCE)
                        .map(v -> new Notice(Word.STATUS.in(language, Labels.of(v, language)), ""));
        Stream<Notice> warnings =
                document.warnings().stream()
                        .map(w ->
                                new Notice(
                                        w.message(),
                                        place(document, w)
                                                .map(n ->
                                                        parts.of(n.id()) == shown
                                                                ? "#" + n.id()
                                                                : Links.place(
                                                                        document.id(),
                                                                        n.id(),
                                                                        request,
                                                                        view.withNode(n.id())))
                                                .orElse("")));
        return Stream.concat(status, warnings).toList();
    }

    private static Optional<Node> place(PolicyDocument document, Warning warning) {
        return document.nodes().stream().filter(n -> n.span().overlaps(warning.span())).findFirst();
    }

    private static List<Mark> legend(PolicyDocument document, Language language) {
        Map<String, Mark> byType = new LinkedHashMap<>();
        for (Node node : document.nodes()) {
            for (Fact fact : node.facts().stream().filter(MarkedText::isShown).toList()) {
                byType.computeIfAbsent(
                        fact.type(), t -> new Mark(Labels.of(fact, language), "fact-" + t));
            }
        }
        return List.copyOf(byType.values());
    }

    /** What tells the script that other pages hold the rest; null for a whole document. */
    public @Nullable String split() {
        return part.count() > 1 ? "true" : null;
    }

    public boolean hasQuery() {
        return !frame.request().q().isEmpty();
    }
}
