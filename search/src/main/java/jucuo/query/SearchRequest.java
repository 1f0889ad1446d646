package jucuo.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Function;
import jucuo.schema.Facet;

/**
 * The whole state of a results page; immutable, and as a query string the only source of links.
 *
 * <p>{@code parse} of what {@link #toQueryString} wrote is equal to the request; equal requests
 * write equal strings; every change but {@link #withPage} leads to page 1.
 *
 * @param q as typed, at most {@value #MAX_QUERY} UTF-16 units
 * @param filters chosen values by facet: values of one facet widen, facets narrow each other; none
 *     empty
 * @param page from 1 to {@value #MAX_PAGE}
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 */
public record SearchRequest(
        String q,
        Map<Facet, NavigableSet<String>> filters,
        Sort sort,
        int page,
        int size,
        Mode mode,
        Language language) {

    public static final int MAX_QUERY = 500;
    public static final int MAX_PAGE = 100_000;
    public static final int MAX_SIZE = 100;
    public static final int DEFAULT_SIZE = 10;

    /** Values of one facet beyond this number are dropped. */
    public static final int MAX_VALUES = 50;

    /** Length of a facet's value, in UTF-16 units; longer ones are dropped. */
    public static final int MAX_VALUE = Facet.MAX_VALUE;

    public SearchRequest {
        q = cut(wellFormed(q).strip());
        page = Math.clamp(page, 1, MAX_PAGE);
        size = size < 1 || size > MAX_SIZE ? DEFAULT_SIZE : size;
        var copy = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        filters.forEach((facet, values) -> copy.put(facet, clean(values)));
        copy.values().removeIf(Collection::isEmpty);
        filters = Collections.unmodifiableMap(copy);
    }

    /** The request for all passages. */
    public static SearchRequest all() {
        return of("");
    }

    /** The request for {@code q} without filters. */
    public static SearchRequest of(String q) {
        return new SearchRequest(
                q, Map.of(), Sort.RELEVANCE, 1, DEFAULT_SIZE, Mode.AUTO, Language.ZH);
    }

    /**
     * Reads decoded URL parameters. Never throws: unknown parameters are dropped, bad values fall
     * back to their default.
     */
    public static SearchRequest parse(Map<String, ? extends List<String>> parameters) {
        var filters = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = parameters.get(facet.key());
            if (values != null) {
                filters.put(facet, new TreeSet<>(values));
            }
        }
        return new SearchRequest(
                first(parameters, "q").orElse(""),
                filters,
                first(parameters, "sort")
                        .flatMap(v -> choice(Sort.values(), Sort::key, v))
                        .orElse(Sort.RELEVANCE),
                first(parameters, "page").map(v -> number(v, 1)).orElse(1),
                first(parameters, "size").map(v -> number(v, DEFAULT_SIZE)).orElse(DEFAULT_SIZE),
                first(parameters, "mode")
                        .flatMap(v -> choice(Mode.values(), Mode::key, v))
                        .orElse(Mode.AUTO),
                first(parameters, "lang")
                        .flatMap(v -> choice(Language.values(), Language::key, v))
                        .orElse(Language.ZH));
    }

    /**
     * The state as a query string without {@code ?}, percent-encoded, defaults left out; empty for
     * {@link #all}.
     */
    public String toQueryString() {
        var out = new StringJoiner("&");
        put(out, "q", q, "");
        filters.forEach((facet, values) -> values.forEach(v -> put(out, facet.key(), v, "")));
        put(out, "sort", sort.key(), Sort.RELEVANCE.key());
        put(out, "mode", mode.key(), Mode.AUTO.key());
        put(out, "size", String.valueOf(size), String.valueOf(DEFAULT_SIZE));
        put(out, "page", String.valueOf(page), "1");
        put(out, "lang", language.key(), Language.ZH.key());
        return out.toString();
    }

    /** The chosen values of a facet, sorted; empty where none is chosen. */
    public NavigableSet<String> chosen(Facet facet) {
        return filters.getOrDefault(facet, Collections.emptyNavigableSet());
    }

    public boolean isChosen(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    /**
     * With {@code value} chosen where it was not, or not where it was. Where {@link #MAX_VALUES}
     * are chosen, no other one can be.
     */
    public SearchRequest toggle(Facet facet, String value) {
        var values = new TreeSet<>(chosen(facet));
        if (!values.remove(value) && values.size() < MAX_VALUES) {
            values.add(value);
        }
        return with(facet, values);
    }

    /** With exactly {@code values} chosen in a facet. */
    public SearchRequest with(Facet facet, NavigableSet<String> values) {
        var changed = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        changed.putAll(filters);
        changed.put(facet, values);
        return withFilters(changed);
    }

    /** Without any filter. */
    public SearchRequest withoutFilters() {
        return withFilters(Map.of());
    }

    private SearchRequest withFilters(Map<Facet, NavigableSet<String>> changed) {
        return new SearchRequest(q, changed, sort, 1, size, mode, language);
    }

    public SearchRequest withQuery(String changed) {
        return new SearchRequest(changed, filters, sort, 1, size, mode, language);
    }

    public SearchRequest withSort(Sort changed) {
        return new SearchRequest(q, filters, changed, 1, size, mode, language);
    }

    public SearchRequest withSize(int changed) {
        return new SearchRequest(q, filters, sort, 1, changed, mode, language);
    }

    public SearchRequest withMode(Mode changed) {
        return new SearchRequest(q, filters, sort, 1, size, changed, language);
    }

    public SearchRequest withLanguage(Language changed) {
        return new SearchRequest(q, filters, sort, 1, size, mode, changed);
    }

    public SearchRequest withPage(int changed) {
        return new SearchRequest(q, filters, sort, changed, size, mode, language);
    }

    /** Number of hits before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    private static NavigableSet<String> clean(Collection<String> values) {
        var kept = new TreeSet<String>();
        for (String value : values) {
            String clean = wellFormed(value).strip();
            if (!clean.isEmpty() && clean.length() <= MAX_VALUE && kept.size() < MAX_VALUES) {
                kept.add(clean);
            }
        }
        return Collections.unmodifiableNavigableSet(kept);
    }

    /** Half of a surrogate pair cannot be written in a URL; it becomes U+FFFD. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    private static String cut(String text) {
        if (text.length() <= MAX_QUERY) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_QUERY - 1)) ? MAX_QUERY - 1 : MAX_QUERY;
        return text.substring(0, end).strip();
    }

    private static Optional<String> first(
            Map<String, ? extends List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null ? Optional.empty() : values.stream().findFirst();
    }

    private static <E> Optional<E> choice(E[] values, Function<E, String> key, String wanted) {
        for (E value : values) {
            if (key.apply(value).equals(wanted)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static int number(String digits, int otherwise) {
        // nine digits at most, so that it is an int
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    private static void put(StringJoiner out, String name, String value, String standard) {
        if (!value.equals(standard)) {
            out.add(
                    name
                            + "="
                            + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
