package jucuo.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Group;
import jucuo.engine.Hit;
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
 * @param dense whether it is one of very many: its title is no link, its passage is
 * @param more says how many others there are; empty where there are none
 * @param moreUrl of the results in this document alone
 */
public record GroupEntry(
        boolean dense,
        String title,
        String url,
        List<String> details,
        List<HitEntry> hits,
        String more,
        String moreUrl) {

    /** Documents of a page beyond which each is shown with its best passage alone. */
    private static final int MANY = 20;

    /** Markup of an entry without its passages. */
    private static final int MARKUP = 350;

    /**
     * The entry of a group.
     *
     * @param number of the document among all, from 1
     */
    static GroupEntry of(Group group, SearchRequest request, Marks marks, long number) {
        DocumentSummary document = group.document();
        int shown = request.size() > MANY ? 1 : Group.MAX_HITS;
        List<Hit> hits = group.hits().stream().limit(shown).toList();
        long more = group.total() - hits.size();
        SearchRequest alone =
                request.with(Facet.DOCUMENT, new TreeSet<>(List.of(document.id())))
                        .withGroup(Grouping.NONE);
        return new GroupEntry(
                HitEntry.isDense(request),
                document.title(),
                Links.document(document.id(), request, View.PLAIN.withResult((int) number)),
                Stream.of(
                                document.date().map(LocalDate::toString).orElse(""),
                                document.genre(),
                                String.join("、", document.issuers()))
                        .filter(d -> !d.isEmpty())
                        .toList(),
                hits.stream().map(hit -> HitEntry.of(hit, request, marks, number)).toList(),
                more == 0 ? "" : Word.MORE_IN_DOCUMENT.in(request.language(), more),
                Links.search(alone));
    }

    /** Bytes in a page. */
    int weight() {
        return MARKUP
                + Weight.of(title + url + more + moreUrl + String.join("", details))
                + hits.stream().mapToInt(HitEntry::weight).sum();
    }
}
