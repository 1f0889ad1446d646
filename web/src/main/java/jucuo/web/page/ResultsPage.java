package jucuo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jucuo.engine.Group;
import jucuo.engine.Hit;
import jucuo.engine.SearchResult;
import jucuo.query.Correction;
import jucuo.query.Grouping;
import jucuo.query.Marks;
import jucuo.query.Reading;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.query.TextAnalysis;
import jucuo.schema.Facet;
import jucuo.web.link.IssuersRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * Results with facets.
 *
 * @param documents in which the passages stand
 * @param isGrouped whether an entry is a document
 * @param similar how many passages near in meaning there are beside them
 * @param first number of the first entry shown; 0 where none is
 * @param hits the passages of this page; empty where documents are shown
 * @param groups the documents of this page; empty where passages are shown
 * @param regrouped address of the same results as documents, or as passages where those are shown
 * @param order in which they stand, for people
 * @param withoutFilters address of the results without any filter
 * @param spelling what the query may have been meant to say
 * @param separate other queries that take long runs apart
 * @param notes how the query was read, where that is not plain
 * @param examples of what the collection holds; given where nothing was found
 * @param period the boxes for a time
 * @param out ways out where nothing was found
 * @param feed address of the results as a feed
 * @param forms other forms in which the results can be had
 * @param numbered the documents whose number was typed
 * @param recommended by whoever runs the site
 */
public record ResultsPage(
        Frame frame,
        long total,
        long documents,
        boolean isGrouped,
        int similar,
        long first,
        long last,
        List<HitEntry> hits,
        List<GroupEntry> groups,
        String regrouped,
        String order,
        List<Chip> chips,
        String withoutFilters,
        List<FacetEntry> facets,
        List<Order> orders,
        List<Links.Field> keptByOrder,
        Pagination pagination,
        Spelling spelling,
        List<Link> separate,
        List<String> notes,
        List<FacetEntry> examples,
        PeriodForm period,
        WaysOut out,
        String feed,
        List<Link> forms,
        Understood understood,
        NumberEntry numbered,
        List<Recommended> recommended) {

    /** What stands around entries and facets, but for the links there. */
    private static final int FRAME = 14_000;

    /** Links and fields there that hold the request. */
    private static final int LINKS = 22;

    /** A choice of the order of hits. */
    public record Order(String key, String label, boolean chosen) {}

    /**
     * The page of a request's result.
     *
     * @param collection the result of {@link SearchRequest#all}, for examples of what there is
     * @param analysis finds what the query looks for in headings
     * @param typed what stands in the boxes for a time
     * @param search asked for ways out where nothing is found
     * @param numbered for the number in the request's query
     * @param hierarchies of the result
     */
    public static ResultsPage of(
            SearchRequest request,
            SearchResult result,
            SearchResult collection,
            TextAnalysis analysis,
            PeriodForm typed,
            Function<SearchRequest, SearchResult> search,
            NumberEntry numbered,
            List<Recommended> recommended,
            Hierarchies hierarchies) {
        boolean shown = !result.hits().isEmpty();
        boolean grouped = request.group() == Grouping.DOCUMENT;
        Marks marks = Marks.of(result.reading().query(), analysis);
        long all = result.total() + result.similar();
        List<HitEntry> hits = grouped ? List.of() : hits(request, result, marks);
        List<GroupEntry> groups = groups(request, result, marks);
        return new ResultsPage(
                frame(request),
                result.total(),
                result.documents(),
                grouped,
                result.similar(),
                shown ? request.offset() + 1L : 0,
                request.offset() + (long) result.hits().size(),
                hits,
                groups,
                Links.search(request.withGroup(grouped ? Grouping.NONE : Grouping.DOCUMENT)),
                Labels.of(effective(request), request.language()),
                Chip.all(request, result),
                Links.search(request.withoutFilters()),
                FacetEntry.all(request, result, hierarchies, room(request, hits, groups)),
                orders(request),
                Links.fields(request, Set.of("sort")),
                Pagination.of(request, grouped ? result.documents() : all, Links::search),
                Spelling.of(request, result),
                separate(request, result),
                notes(request, result),
                all > 0 ? List.of() : HomePage.ways(request, collection),
                typed,
                all > 0 ? WaysOut.NONE : WaysOut.of(request, result, collection, search),
                Links.feed(request.withPage(1)),
                forms(request),
                Understood.of(request, result),
                numbered,
                recommended);
    }

    /** Bytes that are left for facets. */
    private static int room(SearchRequest request, List<HitEntry> hits, List<GroupEntry> groups) {
        int links = LINKS * Weight.of(Links.search(request));
        int entries =
                hits.stream().mapToInt(HitEntry::weight).sum()
                        + groups.stream().mapToInt(GroupEntry::weight).sum();
        return Weight.PAGE - FRAME - links - entries;
    }

    private static List<HitEntry> hits(SearchRequest request, SearchResult result, Marks marks) {
        var hits = new ArrayList<HitEntry>();
        for (Hit hit : result.hits()) {
            hits.add(HitEntry.of(hit, request, marks, request.offset() + hits.size() + 1L));
        }
        return List.copyOf(hits);
    }

    private static List<GroupEntry> groups(
            SearchRequest request, SearchResult result, Marks marks) {
        var groups = new ArrayList<GroupEntry>();
        for (Group group : result.groups()) {
            groups.add(GroupEntry.of(group, request, marks, request.offset() + groups.size() + 1L));
        }
        return List.copyOf(groups);
    }

    /** Where nothing is asked, the newest come first. */
    private static Sort effective(SearchRequest request) {
        boolean ranked = request.sort() != Sort.RELEVANCE || !request.q().isEmpty();
        return ranked ? request.sort() : Sort.NEWEST;
    }

    private static List<Link> forms(SearchRequest request) {
        var language = request.language();
        return List.of(
                new Link(Word.AS_FEED.in(language), Links.feed(request.withPage(1))),
                new Link(Word.AS_TABLE.in(language), Links.table(request.withPage(1))),
                new Link(Word.AS_JSON.in(language), Links.api(request)));
    }

    /** Address of what the two chosen issuers say, side by side; empty where not two are. */
    public String compareIssuers() {
        NavigableSet<String> issuers = frame.request().chosen(Facet.ISSUER);
        var request =
                new IssuersRequest(
                        issuers.isEmpty() ? "" : issuers.first(),
                        issuers.isEmpty() ? "" : issuers.last(),
                        frame.request().q(),
                        "",
                        frame.request().plain());
        boolean two = issuers.size() == 2 && !issuers.contains(Facet.NONE);
        return two ? request.address() : "";
    }

    /** Whether the reader asked for a page behind the last. */
    public boolean isPastEnd() {
        return !isEmpty() && first == 0;
    }

    public boolean isEmpty() {
        return total + similar == 0;
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

    private static List<String> notes(SearchRequest request, SearchResult result) {
        Reading reading = result.reading();
        var language = request.language();
        Stream<String> apart =
                reading.runs().stream()
                        .filter(r -> !r.whole())
                        .map(r ->
                                Word.TAKEN_APART.in(
                                        language, r.text(), String.join("、", r.words())));
        Stream<String> relaxed =
                reading.relaxed().stream()
                        .filter(_ -> result.total() > 0)
                        .map(r -> Word.RELAXED.in(language, r.parts().size(), r.count()));
        return Stream.concat(apart, relaxed).toList();
    }
}
