package jucuo.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A parsed query: a tree of values.
 *
 * <p>{@link Words} is what a person typed; {@link Reading} turns it into phrases, after which
 * {@link Matcher} and the engines know only {@link Phrase}, {@link Year} and {@link Issuer} leaves.
 */
public sealed interface Query {

    /** Matches every passage. */
    record All() implements Query {}

    /** A run typed without a space and without quotation marks. */
    record Words(String text, Scope scope) implements Query {}

    /** Words that stand together exactly so, punctuation between them aside. */
    record Phrase(String text, Scope scope) implements Query {}

    /** The document is of that year, or the passage sets a target for it; four digits. */
    record Year(String year) implements Query {}

    /** The name of an issuer contains the words. */
    record Issuer(String name) implements Query {}

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
     * which is written as all of its parts.
     */
    default String render() {
        return switch (this) {
            case All() -> "";
            case Words(String text, Scope scope) -> field(scope) + text;
            case Phrase(String text, Scope scope) -> field(scope) + '"' + text + '"';
            case Year(String year) -> "year:" + year;
            case Issuer(String name) -> "issuer:\"" + name + '"';
            case AllOf(List<Query> parts) ->
                    parts.stream().map(Query::renderInner).collect(Collectors.joining(" "));
            case AnyOf(List<Query> parts) ->
                    parts.stream().map(Query::renderInner).collect(Collectors.joining(" OR "));
            case AtLeast(int _, List<Query> parts) -> new AllOf(parts).render();
            case Not(Query part) -> "-" + part.renderInner();
        };
    }

    private String renderInner() {
        return switch (this) {
            case AllOf _, AnyOf _, AtLeast _ -> "(" + render() + ")";
            case All _, Words _, Phrase _, Year _, Issuer _, Not _ -> render();
        };
    }

    private static String field(Scope scope) {
        return scope == Scope.HEADINGS ? "heading:" : "";
    }
}
