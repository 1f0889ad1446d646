package jucuo.query;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import jucuo.schema.Facet;

/**
 * The whole state of a page of commitments; immutable, and as a query string the source of its
 * links. The same laws hold as for {@link SearchRequest}.
 *
 * @param search words and facets, matched against the passages that state commitments; {@link
 *     Facet#TARGET_YEAR} is the commitment's own. Its order does not count.
 * @param indicator exactly, in the form by which documents are compared; empty for any
 * @param unit exactly; empty for any
 * @param least the lowest value, inclusive; counts only where a unit is given
 * @param most the highest value, inclusive; counts only where a unit is given
 * @param grouped whether indicators are listed, each with all of its commitments
 */
public record CommitmentRequest(
        SearchRequest search,
        CommitmentSort sort,
        Figures figures,
        String indicator,
        String unit,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        boolean grouped) {

    /** Length of a name of an indicator or a unit, in UTF-16 units; longer ones are dropped. */
    private static final int MAX_NAME = 100;

    /** {@code 12000000}, {@code 5.5}, {@code -1} */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,10})?");

    public CommitmentRequest {
        int page = search.page();
        search = search.withSort(Sort.RELEVANCE).withGroup(Grouping.NONE).withPage(page);
        indicator = name(indicator);
        unit = name(unit);
        least = unit.isEmpty() ? Optional.empty() : least.map(CommitmentRequest::plain);
        most = unit.isEmpty() ? Optional.empty() : most.map(CommitmentRequest::plain);
    }

    /** The request for all commitments. */
    public static CommitmentRequest all() {
        return of(SearchRequest.all());
    }

    /** The commitments of the passages that match. */
    public static CommitmentRequest of(SearchRequest search) {
        return new CommitmentRequest(
                search,
                CommitmentSort.RELEVANCE,
                Figures.ANY,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Reads decoded URL parameters. Never throws: what is unknown or bad is dropped. */
    public static CommitmentRequest parse(Map<String, ? extends List<String>> parameters) {
        String sort = first(parameters, "sort");
        String figures = first(parameters, "number");
        return new CommitmentRequest(
                SearchRequest.parse(parameters),
                List.of(CommitmentSort.values()).stream()
                        .filter(s -> s.key().equals(sort))
                        .findFirst()
                        .orElse(CommitmentSort.RELEVANCE),
                List.of(Figures.values()).stream()
                        .filter(f -> f.key().equals(figures))
                        .findFirst()
                        .orElse(Figures.ANY),
                first(parameters, "indicator"),
                first(parameters, "unit"),
                number(first(parameters, "min")),
                number(first(parameters, "max")),
                first(parameters, "view").equals("indicators"));
    }

    /** The state as a query string without {@code ?}; empty for {@link #all}. */
    public String toQueryString() {
        var out = new StringJoiner("&");
        String shared = search.toQueryString();
        if (!shared.isEmpty()) {
            out.add(shared);
        }
        put(out, "view", grouped ? "indicators" : "");
        put(out, "sort", sort == CommitmentSort.RELEVANCE ? "" : sort.key());
        put(out, "number", figures.key());
        put(out, "indicator", indicator);
        put(out, "unit", unit);
        put(out, "min", least.map(BigDecimal::toPlainString).orElse(""));
        put(out, "max", most.map(BigDecimal::toPlainString).orElse(""));
        return out.toString();
    }

    public CommitmentRequest with(SearchRequest changed) {
        return new CommitmentRequest(changed, sort, figures, indicator, unit, least, most, grouped);
    }

    public CommitmentRequest withPage(int page) {
        return with(search.withPage(page));
    }

    public CommitmentRequest with(Figures changed) {
        return new CommitmentRequest(
                search.withPage(1), sort, changed, indicator, unit, least, most, grouped);
    }

    /** With another unit, and without the bounds, which were in the one before. */
    public CommitmentRequest withUnit(String changed) {
        return new CommitmentRequest(
                search.withPage(1),
                sort,
                figures,
                indicator,
                changed,
                Optional.empty(),
                Optional.empty(),
                grouped);
    }

    /** The commitments of one indicator, as a list in order of years. */
    public CommitmentRequest only(String chosen, String in) {
        return new CommitmentRequest(
                search.withPage(1), CommitmentSort.YEAR, figures, chosen, in, least, most, false);
    }

    /** With any indicator. */
    public CommitmentRequest withoutIndicator() {
        return new CommitmentRequest(
                search.withPage(1), sort, figures, "", unit, least, most, grouped);
    }

    /** Indicators, or the commitments themselves. */
    public CommitmentRequest grouped(boolean changed) {
        return new CommitmentRequest(
                search.withPage(1), sort, figures, indicator, unit, least, most, changed);
    }

    /** Without anything that narrows, but for the words. */
    public CommitmentRequest withoutFilters() {
        return new CommitmentRequest(
                search.withoutFilters(),
                sort,
                Figures.ANY,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                grouped);
    }

    /**
     * Whether a commitment by that year is asked for.
     *
     * @param year 0 where none is said
     */
    public boolean isFor(int year) {
        if (search.chosen(Facet.TARGET_YEAR).isEmpty()
                && search.excluded(Facet.TARGET_YEAR).isEmpty()) {
            return true;
        }
        String value = year > 0 ? String.valueOf(year) : Facet.NONE;
        boolean chosen =
                search.chosen(Facet.TARGET_YEAR).isEmpty()
                        || search.isChosen(Facet.TARGET_YEAR, value);
        return chosen && !search.isExcluded(Facet.TARGET_YEAR, value);
    }

    /** What narrows the passages. */
    public SearchRequest passages() {
        return search.without(Facet.TARGET_YEAR);
    }

    private static String name(String name) {
        String clean = SearchRequest.of(name).q();
        return clean.length() > MAX_NAME ? "" : clean;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static Optional<BigDecimal> number(String written) {
        String digits = written.strip().replace(",", "");
        return NUMBER.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }

    private static String first(Map<String, ? extends List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    private static void put(StringJoiner out, String name, String value) {
        if (!value.isEmpty()) {
            String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
            out.add(name + "=" + encoded);
        }
    }
}
