package jucuo.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.engine.Comparisons;
import jucuo.engine.Count;
import jucuo.engine.DocumentSummary;
import jucuo.query.SearchRequest;
import jucuo.web.link.CompareRequest;
import jucuo.web.link.Links;
import jucuo.web.link.View;
import jucuo.web.text.Word;
import jucuo.web.text.Words;

/**
 * Two documents side by side.
 *
 * @param one the first document, once it is chosen
 * @param other the second, once both are
 * @param offered documents to choose from; empty where both are chosen
 */
public record ComparePage(
        Frame frame,
        String q,
        String find,
        Optional<Side> one,
        Optional<Side> other,
        List<Link> offered,
        long total,
        List<PairEntry> pairs,
        int morePairs,
        String swap,
        List<Links.Field> kept) {

    /** Pairs shown; longer pages would outgrow 100 kB. */
    private static final int PAIRS = 40;

    /** Passages shown that only one document has. */
    private static final int ALONE = 30;

    /** Characters of a passage that are shown, the rest one click away. */
    private static final int LENGTH = 160;

    /**
     * A document.
     *
     * @param change address at which another one is chosen in its place
     * @param only passages that the other document does not have, as many as are shown
     */
    public record Side(
            String id,
            String title,
            String url,
            String details,
            String change,
            long alone,
            List<PassageEntry> only) {}

    /** A passage and its place. */
    public record PassageEntry(String heading, String words, boolean cut, String url) {}

    /** Two passages on one matter. */
    public record PairEntry(PassageEntry one, PassageEntry other, int likeness) {}

    public static ComparePage of(
            CompareRequest request,
            Optional<Comparisons.Comparison> compared,
            Optional<PolicyDocument> one,
            List<Count> documents) {
        SearchRequest search = request.plain().withQuery(request.q());
        List<Comparisons.Pair> pairs =
                compared.map(Comparisons.Comparison::pairs).orElse(List.of());
        return new ComparePage(
                frame(request),
                request.q(),
                request.find(),
                compared.map(c -> side(c.one(), c.onlyOne(), c.other().id(), request))
                        .or(() ->
                                one.map(d -> side(DocumentSummary.of(d), List.of(), "", request))),
                compared.map(c -> side(c.other(), c.onlyOther(), c.one().id(), request)),
                compared.isPresent()
                        ? List.of()
                        : documents.stream()
                                .filter(d -> one.isEmpty() || !d.value().equals(one.get().id()))
                                .map(d ->
                                        new Link(
                                                d.label(),
                                                chosen(request, one, d.value()).address()))
                                .toList(),
                pairs.size(),
                pairs.stream()
                        .limit(PAIRS)
                        .map(p ->
                                new PairEntry(
                                        entry(p.one(), search),
                                        entry(p.other(), search),
                                        (int) Math.round(100 * p.likeness())))
                        .toList(),
                Math.max(0, pairs.size() - PAIRS),
                request.swapped().address(),
                Links.fields(request.plain(), Set.of()));
    }

    /** A document that is not there is as if none had been chosen. */
    private static CompareRequest chosen(
            CompareRequest request, Optional<PolicyDocument> one, String id) {
        return one.isPresent() ? request.and(id) : request.only(id);
    }

    private static Side side(
            DocumentSummary document, List<Passage> alone, String beside, CompareRequest request) {
        SearchRequest search = request.plain().withQuery(request.q());
        String issuers = String.join("、", document.issuers());
        String date = document.date().map(LocalDate::toString).orElse("");
        return new Side(
                document.id(),
                document.title(),
                Links.document(document.id(), search),
                issuers.isEmpty() || date.isEmpty() ? issuers + date : date + " · " + issuers,
                request.only(beside).address(),
                alone.size(),
                alone.stream().limit(ALONE).map(p -> entry(p, search)).toList());
    }

    private static PassageEntry entry(Passage passage, SearchRequest search) {
        String text = passage.node().text().strip();
        boolean cut = text.length() > LENGTH;
        int end = cut && Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return new PassageEntry(
                Names.full(passage.node()),
                cut ? text.substring(0, end) : text,
                cut,
                Parts.place(
                        DocumentSummary.of(passage.document()),
                        passage.node().id(),
                        search,
                        View.PLAIN));
    }

    private static Frame frame(CompareRequest request) {
        boolean plain =
                request.one().isEmpty() && request.q().isEmpty() && request.find().isEmpty();
        return Frame.of(
                Word.COMPARE.in(request.language()),
                request.plain(),
                plain ? request.address() : "",
                request.with(new Words(request.language()).other()).address());
    }
}
