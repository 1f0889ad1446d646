package jucuo.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Group;
import jucuo.query.Grouping;
import jucuo.query.Marks;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.link.View;
import jucuo.web.text.Word;

/**
 * A document with the passages that match best.
 *
 * @param more says how many others there are; empty where there are none
 * @param moreUrl of the results in this document alone
 */
public record GroupEntry(
        String title,
        String url,
        List<String> details,
        List<HitEntry> hits,
        String more,
        String moreUrl) {

    /**
     * The entry of a group.
     *
     * @param number of the document among all, from 1
     */
    static GroupEntry of(Group group, SearchRequest request, Marks marks, long number) {
        DocumentSummary document = group.document();
        long more = group.total() - group.hits().size();
        SearchRequest alone =
                request.with(Facet.DOCUMENT, new TreeSet<>(List.of(document.id())))
                        .withGroup(Grouping.NONE);
        return new GroupEntry(
                document.title(),
                Links.document(document.id(), request, View.PLAIN.withResult((int) number)),
                Stream.of(
                                document.date().map(LocalDate::toString).orElse(""),
                                document.genre(),
                                String.join("、", document.issuers()))
                        .filter(d -> !d.isEmpty())
                        .toList(),
                group.hits().stream().map(hit -> HitEntry.of(hit, request, marks, number)).toList(),
                more == 0 ? "" : Word.MORE_IN_DOCUMENT.in(request.language(), more),
                Links.search(alone));
    }
}
