package jucuo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import jucuo.query.SearchRequest;

/**
 * Links to the other pages of a list.
 *
 * @param last number of the last page, at least 1
 * @param steps empty where there is one page only
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record Pagination(int last, List<Step> steps, String previous, String next, String lastUrl) {

    /** Pages shown on either side of the current one. */
    private static final int AROUND = 2;

    /**
     * A numbered page.
     *
     * @param gap whether pages before it are left out
     */
    public record Step(int number, String url, boolean current, boolean gap) {}

    /**
     * The pages of a list of {@code total} entries.
     *
     * @param address makes the address of a page from its request
     */
    static Pagination of(
            SearchRequest request, long total, Function<SearchRequest, String> address) {
        int last = last(request, total);
        int page = request.page();
        var numbers = new TreeSet<Integer>();
        if (last > 1) {
            numbers.add(1);
            numbers.add(last);
            for (int n = Math.max(1, page - AROUND); n <= Math.min(last, page + AROUND); n++) {
                numbers.add(n);
            }
        }
        var steps = new ArrayList<Step>();
        int before = 0;
        for (int n : numbers) {
            String url = address.apply(request.withPage(n));
            steps.add(new Step(n, url, n == page, n > before + 1));
            before = n;
        }
        return new Pagination(
                last,
                List.copyOf(steps),
                page > 1 && page <= last ? address.apply(request.withPage(page - 1)) : "",
                page < last ? address.apply(request.withPage(page + 1)) : "",
                address.apply(request.withPage(last)));
    }

    private static int last(SearchRequest request, long total) {
        long pages = Math.max(1, Math.ceilDiv(total, request.size()));
        return (int) Math.min(pages, SearchRequest.MAX_PAGE);
    }
}
