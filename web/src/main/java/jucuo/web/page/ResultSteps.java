package jucuo.web.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import jucuo.engine.Hit;
import jucuo.engine.SearchResult;
import jucuo.query.Grouping;
import jucuo.query.SearchRequest;
import jucuo.web.link.View;

/**
 * The way from one result to the one before and behind it.
 *
 * @param number of the result that is read, from 1; 0 where the reader did not come from results
 * @param total of all results
 * @param previous address of the result before; empty where there is none
 * @param next address of the result behind; empty where there is none
 */
public record ResultSteps(long number, long total, String previous, String next) {

    private static final ResultSteps NONE = new ResultSteps(0, 0, "", "");

    /**
     * The ways from the result that a view was opened by.
     *
     * @param search asked for at most two results
     * @param address of a result, looked at in a certain way
     */
    public static ResultSteps of(
            SearchRequest request,
            View view,
            Function<SearchRequest, SearchResult> search,
            BiFunction<Hit, View, String> address) {
        int number = view.result();
        if (number < 1 || number > SearchRequest.MAX_PAGE) {
            return NONE;
        }
        SearchResult behind = search.apply(request.withSize(1).withPage(number + 1));
        long total = request.group() == Grouping.DOCUMENT ? behind.documents() : behind.total();
        if (number > total) {
            return NONE;
        }
        List<Hit> before =
                number == 1
                        ? List.of()
                        : search.apply(request.withSize(1).withPage(number - 1)).hits();
        return new ResultSteps(
                number,
                total,
                address(before, view.withResult(number - 1), address),
                address(behind.hits(), view.withResult(number + 1), address));
    }

    private static String address(
            List<Hit> hits, View view, BiFunction<Hit, View, String> address) {
        return hits.stream().findFirst().map(h -> address.apply(h, view)).orElse("");
    }
}
