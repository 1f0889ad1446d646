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
 *     empty; {@link Facet#NONE} stands for passages without a value
 * @param excluded values by facet that no match may have
 * @param period when documents are of
 * @param group what is counted and paged
 * @param page from 1 to {@value #MAX_PAGE}
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 * @param type the size of the interface's letters
 */
public record SearchRequest(
        String q,
        Map<Facet, NavigableSet<String>> filters,
        Map<Facet, NavigableSet<String>> excluded,
        Period period,
        Grouping group,
        Sort sort,
        int page,
        int size,
        Mode mode,
        Language language,
        TypeSize type) {

    public static final int MAX_QUERY = 500;
    public static final int MAX_PAGE = 100_000;
    public static final int MAX_SIZE = 100;
    public static final int DEFAULT_SIZE = 10;

    /** Values of one facet beyond this number are dropped. */
    public static final int MAX_VALUES = 50;

    /** Length of a facet's value, in UTF-16 units; longer ones are dropped. */
    public static final int MAX_VALUE = Facet.MAX_VALUE;

    /** Before a facet's key, for values that are excluded: {@code not-issuer}. */
    public static final String NOT = "not-";

    public SearchRequest {
        q = cut(wellFormed(q).strip());
        page = Math.clamp(page, 1, MAX_PAGE);
        size = size < 1 || size > MAX_SIZE ? DEFAULT_SIZE : size;
        filters = clean(filters);
        excluded = clean(excluded);
    }

    private static Map<Facet, NavigableSet<String>> clean(Map<Facet, NavigableSet<String>> given) {
        var copy = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        given.forEach((facet, values) -> copy.put(facet, clean(values)));
        copy.values().removeIf(Collection::isEmpty);
        return Collections.unmodifiableMap(copy);
    }

    /** The request for all passages. */
    public static SearchRequest all() {
        return of("");
    }

    /** The request for {@code q} without filters. */
    public static SearchRequest of(String q) {
        return new SearchRequest(
                q,
                Map.of(),
                Map.of(),
                Period.ALL,
                Grouping.NONE,
                Sort.RELEVANCE,
                1,
                DEFAULT_SIZE,
                Mode.AUTO,
                Language.ZH,
                TypeSize.NORMAL);
    }

    /**
     * Reads decoded URL parameters. Never throws: unknown parameters are dropped, bad values fall
     * back to their default.
     */
    public static SearchRequest parse(Map<String, ? extends List<String>> parameters) {
        return new SearchRequest(
                first(parameters, "q").orElse(""),
                values(parameters, ""),
                values(parameters, NOT),
                Period.of(first(parameters, "from").orElse(""), first(parameters, "to").orElse("")),
                first(parameters, "group")
                        .flatMap(v -> choice(Grouping.values(), Grouping::key, v))
                        .orElse(Grouping.NONE),
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
                        .orElse(Language.ZH),
                first(parameters, "type")
                        .flatMap(v -> choice(TypeSize.values(), TypeSize::key, v))
                        .orElse(TypeSize.NORMAL));
    }

    /**
     * The values by facet of the parameters that are called as the facet, behind {@code prefix}.
     */
    private static Map<Facet, NavigableSet<String>> values(
            Map<String, ? extends List<String>> parameters, String prefix) {
        var values = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> given = parameters.get(prefix + facet.key());
            if (given != null) {
                values.put(facet, new TreeSet<>(given));
            }
        }
        return values;
    }

    /**
     * The state as a query string without {@code ?}, percent-encoded, defaults left out; empty for
     * {@link #all}.
     */
    public String toQueryString() {
        var out = new StringJoiner("&");
        put(out, "q", q, "");
        filters.forEach((facet, values) -> values.forEach(v -> put(out, facet.key(), v, "")));
        excluded.forEach(
                (facet, values) -> values.forEach(v -> put(out, NOT + facet.key(), v, "")));
        put(out, "from", period.from().map(PartialDate::text).orElse(""), "");
        put(out, "to", period.to().map(PartialDate::text).orElse(""), "");
        put(out, "group", group.key(), Grouping.NONE.key());
        put(out, "sort", sort.key(), Sort.RELEVANCE.key());
        put(out, "mode", mode.key(), Mode.AUTO.key());
        put(out, "size", String.valueOf(size), String.valueOf(DEFAULT_SIZE));
        put(out, "page", String.valueOf(page), "1");
        put(out, "lang", language.key(), Language.ZH.key());
        put(out, "type", type.key(), TypeSize.NORMAL.key());
        return out.toString();
    }

    /** The chosen values of a facet, sorted; empty where none is chosen. */
    public NavigableSet<String> chosen(Facet facet) {
        return filters.getOrDefault(facet, Collections.emptyNavigableSet());
    }

    public boolean isChosen(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    /** The excluded values of a facet, sorted; empty where none is. */
    public NavigableSet<String> excluded(Facet facet) {
        return excluded.getOrDefault(facet, Collections.emptyNavigableSet());
    }

    public boolean isExcluded(Facet facet, String value) {
        return excluded(facet).contains(value);
    }

    /** Whether anything but the query narrows the results. */
    public boolean isFiltered() {
        return !filters.isEmpty() || !excluded.isEmpty() || !period.isAll();
    }

    /**
     * With {@code value} chosen where it was not, or not where it was. Where {@link #MAX_VALUES}
     * are chosen, no other one can be.
     */
    public SearchRequest toggle(Facet facet, String value) {
        return with(facet, toggled(chosen(facet), value));
    }

    /** With {@code value} excluded where it was not, or not where it was; as {@link #toggle}. */
    public SearchRequest toggleExcluded(Facet facet, String value) {
        return with(filters, changed(excluded, facet, toggled(excluded(facet), value)));
    }

    private static NavigableSet<String> toggled(NavigableSet<String> values, String value) {
        var toggled = new TreeSet<>(values);
        if (!toggled.remove(value) && toggled.size() < MAX_VALUES) {
            toggled.add(value);
        }
        return toggled;
    }

    /** With exactly {@code values} chosen in a facet. */
    public SearchRequest with(Facet facet, NavigableSet<String> values) {
        return with(changed(filters, facet, values), excluded);
    }

    /** With nothing chosen in a facet, and nothing excluded. */
    public SearchRequest without(Facet facet) {
        var none = new TreeSet<String>();
        return with(changed(filters, facet, none), changed(excluded, facet, none));
    }

    /** Without any filter. */
    public SearchRequest withoutFilters() {
        return withPeriod(Period.ALL).with(Map.of(), Map.of());
    }

    private static Map<Facet, NavigableSet<String>> changed(
            Map<Facet, NavigableSet<String>> before, Facet facet, NavigableSet<String> values) {
        var changed = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        changed.putAll(before);
        changed.put(facet, values);
        return changed;
    }

    private SearchRequest with(
            Map<Facet, NavigableSet<String>> chosen, Map<Facet, NavigableSet<String>> not) {
        return new SearchRequest(
                q, chosen, not, period, group, sort, 1, size, mode, language, type);
    }

    public SearchRequest withQuery(String changed) {
        return new SearchRequest(
                changed, filters, excluded, period, group, sort, 1, size, mode, language, type);
    }

    public SearchRequest withPeriod(Period changed) {
        return new SearchRequest(
                q, filters, excluded, changed, group, sort, 1, size, mode, language, type);
    }

    public SearchRequest withGroup(Grouping changed) {
        return new SearchRequest(
                q, filters, excluded, period, changed, sort, 1, size, mode, language, type);
    }

    public SearchRequest withSort(Sort changed) {
        return new SearchRequest(
                q, filters, excluded, period, group, changed, 1, size, mode, language, type);
    }

    public SearchRequest withSize(int changed) {
        return new SearchRequest(
                q, filters, excluded, period, group, sort, 1, changed, mode, language, type);
    }

    public SearchRequest withMode(Mode changed) {
        return new SearchRequest(
                q, filters, excluded, period, group, sort, 1, size, changed, language, type);
    }

    public SearchRequest withLanguage(Language changed) {
        return new SearchRequest(
                q, filters, excluded, period, group, sort, 1, size, mode, changed, type);
    }

    public SearchRequest withType(TypeSize changed) {
        return new SearchRequest(
                q, filters, excluded, period, group, sort, 1, size, mode, language, changed);
    }

    public SearchRequest withPage(int changed) {
        return new SearchRequest(
                q, filters, excluded, period, group, sort, changed, size, mode, language, type);
    }

    /** The request for all passages in the same language and letters: what a plain link keeps. */
    public SearchRequest plain() {
        return all().withLanguage(language).withType(type);
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
