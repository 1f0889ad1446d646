package jucuo.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param dense whether it is one of very many: its snippet is short, it has but one link
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
        boolean dense,
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

    /**
     * An entry in full takes up to so many bytes without what its links ask for, and all may take
     * so many.
     */
    private static final int IN_FULL = 1_300;

    private static final int MOST = 75_000;

    /** UTF-16 units of a short snippet: two lines on a phone. */
    private static final int SHORT = 48;

    /** Markup of an entry. */
    private static final int MARKUP = 340;

    /** A passage that stands beside something else, and is no result. */
    static HitEntry of(Hit hit, SearchRequest request) {
        return of(hit, request, false, List.of(), View.PLAIN, "");
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
        View view = View.PLAIN.withResult((int) number);
        return of(hit, request, isDense(request), path, view, near);
    }

    private static HitEntry of(
            Hit hit,
            SearchRequest request,
            boolean dense,
            List<List<Run>> marked,
            View view,
            String near) {
        Node node = hit.node();
        String id = hit.document().id();
        List<List<Run>> path =
                marked.isEmpty()
                        ? hit.path().stream().map(h -> List.of(new Run(h, false))).toList()
                        : marked;
        List<Run> snippet = dense ? shortened(hit.snippet()) : hit.snippet();
        return new HitEntry(
                dense,
                hit.document().title(),
                Links.document(id, request, view),
                path,
                node.label(),
                Names.heading(node),
                place(hit, request, view),
                Links.node(id, node.id(), request, view),
                snippet,
                look(node.text(), snippet),
                Labels.of(node.kind(), request.language()),
                details(hit),
                hit.missing(),
                near.isEmpty() ? why(hit, path, request) : near);
    }

    /** Where a passage stands in its document, on whichever page of it. */
    public static String place(Hit hit, SearchRequest request, View view) {
        return Parts.place(hit.document(), hit.node().id(), request, view);
    }

    /**
     * Whether entries in full would fill the page: they are very many, or their links very long.
     */
    static boolean isDense(SearchRequest request) {
        return request.size() * (IN_FULL + 3 * Weight.of(Links.search(request))) > MOST;
    }

    /** A shorter stretch of the same words, with the first match in it. */
    private static List<Run> shortened(List<Run> runs) {
        var stretch = new ArrayList<Run>();
        int length = 0;
        for (Run run : runs) {
            boolean leads = stretch.isEmpty() && !run.match() && runs.size() > 1;
            String words = leads ? end(run.text(), SHORT / 2) : run.text();
            String shown = run.match() ? words : beginning(words, SHORT - length);
            if (!shown.isEmpty()) {
                stretch.add(new Run(shown, run.match()));
            }
            length += shown.length();
            if (length >= SHORT || shown.length() < words.length()) {
                break;
            }
        }
        return List.copyOf(stretch);
    }

    private static String beginning(String words, int length) {
        int end = Math.min(words.length(), length);
        boolean halved = end < words.length() && Character.isLowSurrogate(words.charAt(end));
        return words.substring(0, halved ? end - 1 : end);
    }

    private static String end(String words, int length) {
        int start = Math.max(0, words.length() - length);
        boolean halved = start > 0 && Character.isLowSurrogate(words.charAt(start));
        return words.substring(halved ? start + 1 : start);
    }

    /** Bytes in a page. */
    int weight() {
        String words =
                document
                        + label
                        + heading
                        + kind
                        + why
                        + url
                        + String.join("", details)
                        + String.join("", missing)
                        + (dense ? "" : documentUrl + nodeUrl + label + heading);
        return MARKUP
                + Weight.of(words)
                + Weight.of(snippet)
                + path.stream().mapToInt(p -> 30 + Weight.of(p)).sum();
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
