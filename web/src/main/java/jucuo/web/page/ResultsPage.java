package jucuo.web.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jucuo.engine.SearchResult;
import jucuo.query.Correction;
import jucuo.query.Reading;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * Results with facets.
 *
 * @param first number of the first hit shown; 0 where none is
 * @param withoutFilters address of the results without any filter
 * @param separate other queries that take long runs apart
 * @param notes how the query was read, where that is not plain
 * @param examples of what the collection holds; given where nothing was found
 * @param feed address of the results as a feed
 * @param forms other forms in which the results can be had
 */
public record ResultsPage(
        Frame frame,
        long total,
        long first,
        long last,
        List<HitEntry> hits,
        List<Chip> chips,
        String withoutFilters,
        List<FacetEntry> facets,
        List<Order> orders,
        List<Links.Field> keptByOrder,
        Pagination pagination,
        List<Link> separate,
        List<String> notes,
        List<FacetEntry> examples,
        String feed,
        List<Link> forms) {

    /** A choice of the order of hits. */
    public record Order(String key, String label, boolean chosen) {}

    /**
     * The page of a request's result.
     *
     * @param collection the result of {@link SearchRequest#all}, for examples of what there is
     */
    public static ResultsPage of(
            SearchRequest request, SearchResult result, SearchResult collection) {
        boolean shown = !result.hits().isEmpty();
        return new ResultsPage(
                frame(request),
                result.total(),
                shown ? request.offset() + 1L : 0,
                request.offset() + (long) result.hits().size(),
                result.hits().stream().map(h -> HitEntry.of(h, request)).toList(),
                Chip.all(request, result),
                Links.search(request.withoutFilters()),
                FacetEntry.all(request, result),
                orders(request),
                Links.fields(request, Set.of("sort")),
                Pagination.of(request, result.total(), Links::search),
                separate(request, result),
                notes(request, result.reading()),
                result.total() > 0 ? List.of() : HomePage.ways(request, collection),
                Links.feed(request.withPage(1)),
                forms(request));
    }

    private static List<Link> forms(SearchRequest request) {
        var language = request.language();
        return List.of(
                new Link(Word.AS_FEED.in(language), Links.feed(request.withPage(1))),
                new Link(Word.AS_TABLE.in(language), Links.table(request.withPage(1))),
                new Link(Word.AS_JSON.in(language), Links.api(request)));
    }

    /** Whether the reader asked for a page behind the last. */
    public boolean isPastEnd() {
        return total > 0 && hits.isEmpty();
    }

    public boolean isEmpty() {
        return total == 0;
    }

    private static Frame frame(SearchRequest request) {
        String title =
                request.q().isEmpty()
                        ? Word.RESULTS.in(request.language())
                        : Word.RESULTS_FOR.in(request.language(), request.q());
        String paged =
                request.page() == 1
                        ? title
                        : title + " · " + Word.PAGE.in(request.language(), request.page());
        // Search engines keep plain queries; filters and pages would lead them in circles.
        SearchRequest plain = request.plain().withQuery(request.q());
        String canonical = request.equals(plain) ? Links.search(request) : "";
        return Frame.of(paged, request, canonical, Links.search(Frame.inOtherLanguage(request)));
    }

    private static List<Order> orders(SearchRequest request) {
        return Stream.of(Sort.values())
                .map(s -> new Order(s.key(), Labels.of(s, request.language()), s == request.sort()))
                .toList();
    }

    private static List<Link> separate(SearchRequest request, SearchResult result) {
        return result.corrections().stream()
                .filter(c -> c.reason() == Correction.Reason.PARTS)
                .map(c -> new Link(c.q(), Links.search(request.withQuery(c.q()))))
                .toList();
    }

    private static List<String> notes(SearchRequest request, Reading reading) {
        var language = request.language();
        Stream<String> apart =
                reading.runs().stream()
                        .filter(r -> !r.whole())
                        .map(r ->
                                Word.TAKEN_APART.in(
                                        language, r.text(), String.join("、", r.words())));
        Stream<String> relaxed =
                reading.relaxed().stream()
                        .map(r -> Word.RELAXED.in(language, r.parts().size(), r.count()));
        return Stream.concat(apart, relaxed).toList();
    }
}
