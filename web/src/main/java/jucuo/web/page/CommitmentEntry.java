package jucuo.web.page;

import java.time.LocalDate;
import java.util.List;
import jucuo.document.Node;
import jucuo.engine.Commitment;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.link.View;

/**
 * A commitment in the table.
 *
 * @param indicator empty where only a year is set
 * @param amount with its comparator and unit; empty where there is no number
 * @param year empty where none is said
 * @param words the words of the source that state it
 * @param history address of all values of this indicator; empty where it has none
 * @param url of its place in the reading view
 * @param nodeUrl of its passage's own page; empty where it has but one link, as {@code documentUrl}
 */
public record CommitmentEntry(
        String indicator,
        String amount,
        String year,
        List<String> responsible,
        List<String> places,
        String words,
        String passage,
        String history,
        String url,
        String nodeUrl,
        String document,
        String documentUrl,
        String date) {

    /** Organisations and places named in one row; the passage names the rest. */
    private static final int NAMED = 4;

    /**
     * @param dense whether it is one of very many, with but one link
     */
    static CommitmentEntry of(
            Commitment commitment, SearchRequest request, boolean dense, String history) {
        Node node = commitment.node();
        Language language = request.language();
        String id = commitment.document().id();
        var target = commitment.target();
        boolean measured = !commitment.indicator().isEmpty() && target.quantity().isPresent();
        return new CommitmentEntry(
                commitment.indicator(),
                Scaled.of(target, language),
                target.year().isPresent() ? String.valueOf(target.year().getAsInt()) : "",
                some(commitment.responsible()),
                some(commitment.places()),
                target.text(),
                Names.full(node),
                measured && !dense ? history : "",
                Parts.place(commitment.document(), node.id(), request, View.PLAIN),
                dense ? "" : Links.node(id, node.id(), request),
                commitment.document().title(),
                dense ? "" : Links.document(id, request),
                commitment.document().date().map(LocalDate::toString).orElse(""));
    }

    private static List<String> some(List<String> names) {
        return names.subList(0, Math.min(NAMED, names.size()));
    }
}
