package jucuo.web.page;

import java.util.List;
import java.util.Set;
import jucuo.engine.SearchResult;
import jucuo.query.Correction;
import jucuo.query.Mode;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;

/**
 * What a query may have been meant to say.
 *
 * @param shown the query whose results are shown in its place; empty where its own are
 * @param asTyped address of the results of what was typed
 * @param offers others that may be meant
 */
public record Spelling(String shown, String asTyped, List<Link> offers) {

    private static final Set<Correction.Reason> REASONS =
            Set.of(
                    Correction.Reason.HOMOPHONE,
                    Correction.Reason.SHAPE,
                    Correction.Reason.TYPO,
                    Correction.Reason.PINYIN);

    public Spelling {
        offers = List.copyOf(offers);
    }

    static Spelling of(SearchRequest request, SearchResult result) {
        return new Spelling(
                result.corrections().stream()
                        .filter(Correction::applied)
                        .map(Correction::q)
                        .findFirst()
                        .orElse(""),
                Links.search(request.withMode(Mode.EXACT)),
                result.corrections().stream()
                        .filter(c -> !c.applied() && REASONS.contains(c.reason()))
                        .map(c -> link(c, request))
                        .toList());
    }

    private static Link link(Correction correction, SearchRequest request) {
        SearchRequest meant = request.withMode(Mode.AUTO).withQuery(correction.q());
        return new Link(correction.q(), Links.search(meant));
    }
}
