package jucuo.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jucuo.schema.Property;

/**
 * A parsed query: a tree of values.
 *
 * <p>{@link Words} is what a person typed; {@link Reading} turns it into phrases, after which
 * {@link Matcher} and the engines know no more {@link Words}.
 */
public sealed interface Query {

    /** Matches every passage. */
    record All() implements Query {}

    /** A run typed without a space and without quotation marks. */
    record Words(String text, Scope scope) implements Query {}

    /** Words that stand together exactly so, punctuation between them aside. */
    record Phrase(String text, Scope scope) implements Query {}

    /**
     * Words as they were typed, or what else is taken for them: the same number in other numerals,
     * a synonym, the document of that number. Matches what {@code typed} or any of {@code also}
     * matches. Nobody types it: {@link Reading} widens {@link Words} to it, and an engine ranks
     * what was typed before the rest.
     */
    record Widened(Phrase typed, List<Query> also) implements Query {
        public Widened {
            also = List.copyOf(also);
        }

        /** All of it, what was typed first. */
        public List<Query> all() {
            return Stream.concat(Stream.of(typed), also.stream()).toList();
        }
    }

    /**
     * Two or more words that stand near each other, in any order: all of them within a stretch that
     * has {@code within} characters besides. What parts them or makes them overlap does not matter.
     */
    record Near(List<String> words, int within, Scope scope) implements Query {

        /** More would be no nearness; below the gap between two values of a field. */
        public static final int MAX_WITHIN = 50;

        public Near {
            words = List.copyOf(words);
        }
    }

    /** The document is of that year, or the passage sets a target for it; four digits. */
    record Year(String year) implements Query {}

    /** A value of the property contains the words. */
    record Named(Property property, String words) implements Query {}

    /** Matches what all of its two or more parts match. */
    record AllOf(List<Query> parts) implements Query {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** Matches what any of its two or more parts matches. */
    record AnyOf(List<Query> parts) implements Query {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Matches what {@code count} or more of its parts match; 1 or more, and fewer than there are.
     * Nobody types it: {@link Reading} falls back on it.
     */
    record AtLeast(int count, List<Query> parts) implements Query {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    /** Matches what its part does not. */
    record Not(Query part) implements Query {}

    /** {@code parts} as one query: all of none is {@link All}, all of one is that one. */
    static Query allOf(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> new All();
            case 1 -> parts.getFirst();
            default -> new AllOf(parts);
        };
    }

    /** {@code parts}, at least one, as one query. */
    static Query anyOf(List<Query> parts) {
        return parts.size() == 1 ? parts.getFirst() : new AnyOf(parts);
    }

    /**
     * The query in the query language; parsing it gives an equal query, but for {@link AtLeast},
     * which is written as all of its parts, and {@link Widened}, written as what was typed.
     */
    default String render() {
        return switch (this) {
            case All() -> "";
            case Words(String text, Scope scope) ->
                    (scope == Scope.TEXT ? "text:" : field(scope)) + text;
            case Phrase(String text, Scope scope) -> field(scope) + '"' + text + '"';
            case Year(String year) -> "year:" + year;
            case Named(Property property, String words) -> property.key() + ":\"" + words + '"';
            case Widened(Phrase typed, List<Query> _) -> typed.render();
            case Near(List<String> words, int within, Scope scope) ->
                    field(scope) + '"' + String.join(" ", words) + "\"~" + within;
            case AllOf(List<Query> parts) ->
                    separated(parts.stream().map(Query::renderInner).toList());
            case AnyOf(List<Query> parts) ->
                    parts.stream().map(Query::renderInner).collect(Collectors.joining(" OR "));
            case AtLeast(int _, List<Query> parts) -> new AllOf(parts).render();
            case Not(Query part) -> "-" + part.renderInner();
        };
    }

    private String renderInner() {
        return switch (this) {
            case AllOf _, AnyOf _, AtLeast _ -> "(" + render() + ")";
            case All _, Words _, Phrase _, Widened _, Near _, Year _, Named _, Not _ -> render();
        };
    }

    /** With an AND between where the parts would read as one document number. */
    private static String separated(List<String> parts) {
        String joined = String.join(" ", parts);
        boolean number =
                IntStream.range(0, joined.length())
                        .anyMatch(at -> DocumentNumber.at(joined, at).isPresent());
        return number ? String.join(" AND ", parts) : joined;
    }

    private static String field(Scope scope) {
        return scope == Scope.HEADINGS ? "heading:" : "";
    }
}
