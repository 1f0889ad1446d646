package jucuo.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.document.Warning;
import jucuo.engine.Relations;
import jucuo.query.Language;
import jucuo.query.Marks;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * A document to read.
 *
 * @param details what is known of the document as a whole
 * @param legend the types of facts that the text is marked with
 * @param hits number of hits in the text
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
        int hits,
        String results) {

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
     */
    public static ReadingPage of(
            PolicyDocument document, Relations relations, SearchRequest request, Marks marks) {
        var blocks = new ArrayList<Block>();
        var hitsByNode = new HashMap<String, Integer>();
        int hits = 0;
        for (Node node : document.nodes()) {
            List<Span> found = marks.in(node.text());
            blocks.add(Block.of(document, node, found, hits + 1, request));
            hitsByNode.put(node.id(), found.size());
            hits += found.size();
        }
        boolean came = !request.equals(request.plain());
        return new ReadingPage(
                frame(document, request),
                document.header().title(),
                details(document, request.language()),
                webAddress(document.header().url()),
                Links.source(document.id()),
                Links.json(document.id()),
                notices(document),
                OutlineEntry.of(document, hitsByNode),
                List.copyOf(blocks),
                RelationsEntry.of(document.id(), relations, request),
                legend(document, request.language()),
                hits,
                came ? Links.search(request) : "");
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

    private static List<Notice> notices(PolicyDocument document) {
        return document.warnings().stream()
                .map(w -> new Notice(w.message(), place(document, w)))
                .toList();
    }

    private static String place(PolicyDocument document, Warning warning) {
        return document.nodes().stream()
                .filter(n -> n.span().overlaps(warning.span()))
                .map(n -> "#" + n.id())
                .findFirst()
                .orElse("");
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

    public boolean hasQuery() {
        return !frame.request().q().isEmpty();
    }
}
