package jucuo.web.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.engine.Count;
import jucuo.engine.ValueOrder;
import jucuo.engine.Values;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * All values of a facet in the results of a request: several can be chosen and then applied.
 *
 * @param total of all values with what was wanted
 * @param wanted what their labels hold
 * @param values of this page of them
 * @param elsewhere chosen values that stand on other pages
 * @param keptByFind what the form that looks for values sends along
 * @param keptByApply what the form that chooses values sends along
 * @param back address of the results
 */
public record FacetPage(
        Frame frame,
        Facet facet,
        String label,
        long total,
        String wanted,
        List<FacetValue> values,
        List<FacetValue> elsewhere,
        List<Choice> orders,
        List<Links.Field> keptByFind,
        List<Links.Field> keptByApply,
        Pagination pagination,
        String back) {

    /** Values on a page. */
    public static final int SIZE = 100;

    /** An order that the values can stand in. */
    public record Choice(String label, String url, boolean chosen) {}

    /** The page of {@code values}, which the engine gave for the request's page. */
    public static FacetPage of(
            SearchRequest request, Facet facet, String wanted, ValueOrder order, Values values) {
        SearchRequest first = request.withPage(1);
        long most = values.values().stream().mapToLong(Count::count).max().orElse(0);
        List<FacetValue> shown =
                values.values().stream().map(c -> FacetValue.of(facet, c, most, first)).toList();
        return new FacetPage(
                frame(request, facet, wanted, order),
                facet,
                Labels.of(facet, request.language()),
                values.total(),
                wanted,
                shown,
                elsewhere(first, facet, shown),
                Stream.of(ValueOrder.values())
                        .map(o ->
                                new Choice(
                                        Labels.of(o, request.language()),
                                        Links.facet(facet, first, wanted, key(o)),
                                        o == order))
                        .toList(),
                Links.fields(request, Set.of()),
                keptByApply(request, facet, shown),
                Pagination.of(
                        request.withSize(SIZE).withPage(request.page()),
                        values.total(),
                        r -> Links.facet(facet, request.withPage(r.page()), wanted, key(order))),
                Links.search(first));
    }

    /** All but what the form's own boxes say: what is chosen, and excluded on this page. */
    private static List<Links.Field> keptByApply(
            SearchRequest request, Facet facet, List<FacetValue> shown) {
        String not = SearchRequest.NOT + facet.key();
        Set<String> here = shown.stream().map(FacetValue::value).collect(Collectors.toSet());
        return Links.fields(request, Set.of(facet.key())).stream()
                .filter(f -> !(f.name().equals(not) && here.contains(f.value())))
                .toList();
    }

    /** The name of the URL parameter. */
    public String key() {
        return facet.key();
    }

    /** The name of the URL parameter for values that are excluded. */
    public String notKey() {
        return SearchRequest.NOT + facet.key();
    }

    /** The order's word in the address; none for the first. */
    private static String key(ValueOrder order) {
        return order == ValueOrder.COUNT ? "" : order.key();
    }

    private static Frame frame(
            SearchRequest request, Facet facet, String wanted, ValueOrder order) {
        String title = Word.VALUES_OF.in(request.language(), Labels.of(facet, request.language()));
        SearchRequest other = Frame.inOtherLanguage(request);
        return Frame.of(title, request, "", Links.facet(facet, other, wanted, key(order)));
    }

    private static List<FacetValue> elsewhere(
            SearchRequest request, Facet facet, List<FacetValue> shown) {
        var missing = new TreeSet<>(request.chosen(facet));
        shown.forEach(v -> missing.remove(v.value()));
        return missing.stream()
                .map(v -> FacetValue.of(facet, new Count(v, v, 0, true), 1, request))
                .toList();
    }
}
