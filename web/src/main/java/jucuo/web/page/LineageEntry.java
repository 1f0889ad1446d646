package jucuo.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.engine.NearWording;
import jucuo.engine.NearWording.Change;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * Who said the words of a passage, and when.
 *
 * @param details level and issuers
 * @param url of that passage's page; empty for the passage itself
 * @param share how much of the words is the same, for people; empty for the passage itself
 * @param isFirst whether nobody is known to have said them before
 * @param changes from those words to the passage's own
 */
public record LineageEntry(
        String date,
        String title,
        List<String> details,
        String url,
        String share,
        boolean isFirst,
        List<Piece> changes) {

    /** Words, and whether they came or went: {@code same}, {@code added}, {@code removed}. */
    public record Piece(String text, String look) {}

    /** In order of time, the passage itself among them; empty where nobody else said them. */
    static List<LineageEntry> of(
            PolicyDocument document, Node node, List<NearWording> near, SearchRequest request) {
        if (near.isEmpty()) {
            return List.of();
        }
        var entries = new ArrayList<LineageEntry>();
        boolean placed = false;
        for (NearWording wording : near) {
            if (!placed && !isBefore(wording.hit().document(), document)) {
                entries.add(itself(document, node, request, entries.isEmpty()));
                placed = true;
            }
            entries.add(of(wording, request, entries.isEmpty()));
        }
        if (!placed) {
            entries.add(itself(document, node, request, false));
        }
        return List.copyOf(entries);
    }

    private static boolean isBefore(DocumentSummary other, PolicyDocument document) {
        if (document.header().date().isEmpty() || other.date().isEmpty()) {
            return other.date().isPresent();
        }
        return !other.date().get().isAfter(document.header().date().get());
    }

    private static LineageEntry of(NearWording near, SearchRequest request, boolean first) {
        DocumentSummary document = near.hit().document();
        boolean same = near.changes().stream().allMatch(c -> c.kind() == NearWording.Kind.SAME);
        return new LineageEntry(
                date(document, request),
                document.title(),
                details(document, request),
                Links.node(document.id(), near.hit().node().id(), request.plain()),
                same
                        ? Word.SAME_WORDS.in(request.language())
                        : Word.SHARE.in(request.language(), Math.round(100 * near.share())),
                first && document.date().isPresent(),
                near.changes().stream().map(LineageEntry::piece).toList());
    }

    private static LineageEntry itself(
            PolicyDocument document, Node node, SearchRequest request, boolean first) {
        DocumentSummary summary = DocumentSummary.of(document);
        return new LineageEntry(
                date(summary, request),
                summary.title(),
                details(summary, request),
                "",
                "",
                first && summary.date().isPresent(),
                List.of(new Piece(node.text(), "same")));
    }

    private static Piece piece(Change change) {
        String look =
                switch (change.kind()) {
                    case SAME -> "same";
                    case ADDED -> "added";
                    case REMOVED -> "removed";
                };
        return new Piece(change.text(), look);
    }

    private static String date(DocumentSummary document, SearchRequest request) {
        return document.date().map(LocalDate::toString).orElse(Word.UNDATED.in(request.language()));
    }

    private static List<String> details(DocumentSummary document, SearchRequest request) {
        return Stream.of(
                        document.level()
                                .map(l -> Labels.of(Facet.LEVEL, l.label(), request.language()))
                                .orElse(""),
                        String.join("、", document.issuers()))
                .filter(d -> !d.isEmpty())
                .toList();
    }
}
