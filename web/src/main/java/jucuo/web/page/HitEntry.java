package jucuo.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.document.Node;
import jucuo.engine.Hit;
import jucuo.engine.Match;
import jucuo.engine.Run;
import jucuo.engine.Snippet;
import jucuo.query.Marks;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.link.View;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * A passage in a list of passages.
 *
 * @param path headings above it, outermost first, the document's title not among them, with what
 *     matches in them
 * @param url of its place in the reading view
 * @param nodeUrl of its own page
 * @param look says whether the snippet leaves out words before or behind it
 * @param kind what kind of passage it is
 * @param details the document's date, genre and issuers where known
 * @param missing words asked for that it does not have
 * @param why it is found, where its own words do not say so; empty where they do
 */
public record HitEntry(
        String document,
        String documentUrl,
        List<List<Run>> path,
        String label,
        String heading,
        String url,
        String nodeUrl,
        List<Run> snippet,
        String look,
        String kind,
        List<String> details,
        List<String> missing,
        String why) {

    /** A passage that stands beside something else, and is no result. */
    static HitEntry of(Hit hit, SearchRequest request) {
        return of(hit, request, List.of(), View.PLAIN, "");
    }

    /**
     * A result.
     *
     * @param marks what the query looks for
     * @param number among all results, from 1
     */
    static HitEntry of(Hit hit, SearchRequest request, Marks marks, long number) {
        List<List<Run>> path = hit.path().stream().map(h -> Snippet.of(h, marks)).toList();
        String near = hit.match() == Match.MEANING ? Word.NEAR.in(request.language()) : "";
        return of(hit, request, path, View.PLAIN.withResult((int) number), near);
    }

    private static HitEntry of(
            Hit hit, SearchRequest request, List<List<Run>> marked, View view, String near) {
        Node node = hit.node();
        String id = hit.document().id();
        List<List<Run>> path =
                marked.isEmpty()
                        ? hit.path().stream().map(h -> List.of(new Run(h, false))).toList()
                        : marked;
        return new HitEntry(
                hit.document().title(),
                Links.document(id, request, view),
                path,
                node.label(),
                Names.heading(node),
                place(hit, request, view),
                Links.node(id, node.id(), request, view),
                hit.snippet(),
                look(node.text(), hit.snippet()),
                Labels.of(node.kind(), request.language()),
                details(hit),
                hit.missing(),
                near.isEmpty() ? why(hit, path, request) : near);
    }

    /** Where a passage stands in its document, on whichever page of it. */
    public static String place(Hit hit, SearchRequest request, View view) {
        String node = hit.node().id();
        boolean split = Parts.isSplit(hit.document().passages());
        return Links.place(hit.document().id(), node, request, view.withNode(split ? node : ""));
    }

    private static String why(Hit hit, List<List<Run>> path, SearchRequest request) {
        boolean itself = hit.snippet().stream().anyMatch(Run::match);
        boolean above = path.stream().flatMap(List::stream).anyMatch(Run::match);
        return !itself && above ? Word.MATCHES_ABOVE.in(request.language()) : "";
    }

    private static String look(String text, List<Run> snippet) {
        String shown = snippet.stream().map(Run::text).collect(Collectors.joining());
        return (text.startsWith(shown) ? "" : " cut-before")
                + (text.endsWith(shown) ? "" : " cut-after");
    }

    private static List<String> details(Hit hit) {
        var document = hit.document();
        return Stream.of(
                        document.date().map(LocalDate::toString).orElse(""),
                        document.genre(),
                        String.join("、", document.issuers()))
                .filter(d -> !d.isEmpty())
                .toList();
    }
}
