package jucuo.web.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import jucuo.engine.TermCounts;
import jucuo.query.Language;
import jucuo.query.SearchRequest;

/**
 * Terms to be counted, and how; the state of a page of trends or of a matrix.
 *
 * @param terms distinct, at most {@link TermCounts#MAX_TERMS}, none empty
 * @param by what documents are put together by
 * @param measure what is shown of the counts
 * @param page of documents, from 1
 * @param columns page of terms, from 1
 * @param plain the language and letters of the interface
 */
public record TermsRequest(
        List<String> terms,
        TermCounts.By by,
        Measure measure,
        int page,
        int columns,
        SearchRequest plain) {

    /** Terms in one chart; more could not be told apart. */
    public static final int MAX_TRENDS = 10;

    /** Length of a term, in UTF-16 units: what the longest named programme needs, and some. */
    private static final int MAX_TERM = 50;

    private static final Pattern SEPARATORS = Pattern.compile("[,，、;；\\n\\r\\t]+");

    /** Marks that a quoted phrase cannot hold. */
    private static final Pattern QUOTES = Pattern.compile("[\"“”]");

    /** What is shown of a count. */
    public enum Measure {
        /** Occurrences. */
        OCCURRENCES,
        /** Occurrences per 10,000 letters and digits. */
        PER_10K,
        /** Share of the documents in which the term occurs. */
        SHARE;

        public String key() {
            return switch (this) {
                case OCCURRENCES -> "occurrences";
                case PER_10K -> "per10k";
                case SHARE -> "share";
            };
        }
    }

    public TermsRequest {
        terms = List.copyOf(terms);
    }

    /** Reads decoded URL parameters; what is unknown or bad is dropped. */
    public static TermsRequest parse(Map<String, List<String>> parameters, int limit) {
        SearchRequest known = SearchRequest.parse(parameters);
        return new TermsRequest(
                terms(parameters, limit),
                choice(TermCounts.By.values(), TermCounts.By::key, parameters, "by"),
                choice(Measure.values(), Measure::key, parameters, "measure"),
                known.page(),
                columns(parameters),
                known.plain());
    }

    private static List<String> terms(Map<String, List<String>> parameters, int limit) {
        Set<String> terms = new LinkedHashSet<>();
        for (String value : parameters.getOrDefault("q", List.of())) {
            for (String part : SEPARATORS.split(value, -1)) {
                String term = SearchRequest.of(QUOTES.matcher(part).replaceAll("")).q();
                boolean some = term.codePoints().anyMatch(Character::isLetterOrDigit);
                if (some && term.length() <= MAX_TERM && terms.size() < limit) {
                    terms.add(term);
                }
            }
        }
        return List.copyOf(terms);
    }

    private static int columns(Map<String, List<String>> parameters) {
        String value = parameters.getOrDefault("columns", List.of("1")).getFirst();
        return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
    }

    private static <E> E choice(
            E[] values,
            java.util.function.Function<E, String> key,
            Map<String, List<String>> parameters,
            String name) {
        String wanted = parameters.getOrDefault(name, List.of("")).getFirst();
        for (E value : values) {
            if (key.apply(value).equals(wanted)) {
                return value;
            }
        }
        return values[0];
    }

    /** The state of a page of trends as a query string; empty where nothing is asked. */
    public String toQueryString() {
        var out = new StringJoiner("&");
        for (String term : terms) {
            out.add("q=" + Parameters.encode(term));
        }
        if (by != TermCounts.By.YEAR) {
            out.add("by=" + by.key());
        }
        if (measure != Measure.OCCURRENCES) {
            out.add("measure=" + measure.key());
        }
        if (!plain.toQueryString().isEmpty()) {
            out.add(plain.toQueryString());
        }
        return out.toString();
    }

    public Language language() {
        return plain.language();
    }

    /** The same in another language. */
    public TermsRequest with(Language changed) {
        return new TermsRequest(terms, by, measure, page, columns, plain.withLanguage(changed));
    }
}
