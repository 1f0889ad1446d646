package jucuo.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jucuo.document.Node;
import jucuo.engine.Hit;
import jucuo.engine.Run;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;

/**
 * A passage in a list of passages.
 *
 * @param path headings above it, outermost first, the document's title not among them
 * @param url of its place in the reading view
 * @param nodeUrl of its own page
 * @param look says whether the snippet leaves out words before or behind it
 * @param missing words asked for that it does not have
 * @param details what kind of passage it is, and the document's date, genre and issuers where known
 */
public record HitEntry(
        String document,
        String documentUrl,
        List<String> path,
        String label,
        String heading,
        String url,
        String nodeUrl,
        List<Run> snippet,
        String look,
        List<String> details,
        List<String> missing) {

    static HitEntry of(Hit hit, SearchRequest request) {
        Node node = hit.node();
        String id = hit.document().id();
        return new HitEntry(
                hit.document().title(),
                Links.document(id, request),
                hit.path(),
                node.label(),
                Names.heading(node),
                Links.place(id, node.id(), request),
                Links.node(id, node.id(), request),
                hit.snippet(),
                look(node.text(), hit.snippet()),
                details(hit, request),
                hit.missing());
    }

    private static String look(String text, List<Run> snippet) {
        String shown = snippet.stream().map(Run::text).collect(Collectors.joining());
        return (text.startsWith(shown) ? "" : " cut-before")
                + (text.endsWith(shown) ? "" : " cut-after");
    }

    private static List<String> details(Hit hit, SearchRequest request) {
        var document = hit.document();
        return List.of(
                        Labels.of(hit.node().kind(), request.language()),
                        document.date().map(LocalDate::toString).orElse(""),
                        document.genre(),
                        String.join("、", document.issuers()))
                .stream()
                .filter(d -> !d.isEmpty())
                .toList();
    }
}
