package jucuo.query;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jucuo.document.Node;
import jucuo.document.Passage;
import jucuo.schema.Facet;
import jucuo.schema.Property;

/**
 * What a query means: whether a passage matches it, told from the words alone. Every engine must
 * agree with it.
 */
public final class Matcher {

    private final TextAnalysis analysis;

    public Matcher(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Whether the passage passes the request's filters and matches {@code query}, the reading of
     * its {@code q}.
     */
    public boolean matches(SearchRequest request, Query query, Passage passage) {
        return request.period().contains(passage.document().header().date())
                && request.filters().entrySet().stream()
                        .allMatch(f -> hasOneOf(f.getKey(), f.getValue(), passage))
                && request.excluded().entrySet().stream()
                        .noneMatch(f -> hasOneOf(f.getKey(), f.getValue(), passage))
                && matches(query, passage);
    }

    /** Whether the passage has a value of the set, or none where the set has that. */
    private static boolean hasOneOf(Facet facet, Set<String> set, Passage passage) {
        List<String> values = facet.values(passage);
        return values.isEmpty()
                ? set.contains(Facet.NONE)
                : values.stream().anyMatch(set::contains);
    }

    /**
     * Whether a query without {@link Query.Words} matches the passage. Linear in the passage's
     * text.
     */
    public boolean matches(Query query, Passage passage) {
        return switch (query) {
            case Query.All() -> true;
            case Query.Words words ->
                    throw new IllegalArgumentException("read the query first: " + words);
            case Query.Phrase phrase -> matches(phrase, passage);
            case Query.Year(String year) ->
                    Facet.YEAR.values(passage).contains(year)
                            || Facet.TARGET_YEAR.values(passage).contains(year);
            case Query.Named(Property property, String words) ->
                    property.values(passage).stream().anyMatch(contains(words));
            case Query.Widened widened -> widened.all().stream().anyMatch(p -> matches(p, passage));
            case Query.Near near ->
                    texts(near.scope(), passage.node(), passage.path()).anyMatch(t -> has(t, near));
            case Query.AllOf(List<Query> parts) ->
                    parts.stream().allMatch(p -> matches(p, passage));
            case Query.AnyOf(List<Query> parts) ->
                    parts.stream().anyMatch(p -> matches(p, passage));
            case Query.AtLeast(int count, List<Query> parts) ->
                    parts.stream().filter(p -> matches(p, passage)).count() >= count;
            case Query.Not(Query part) -> !matches(part, passage);
        };
    }

    private boolean matches(Query.Phrase phrase, Passage passage) {
        return matches(phrase, passage.node(), passage.path());
    }

    /**
     * Whether a node with {@code path} as the headings above it matches a phrase. Linear in the
     * text.
     */
    public boolean matches(Query.Phrase phrase, Node node, List<String> path) {
        return texts(phrase.scope(), node, path).anyMatch(contains(phrase.text()));
    }

    private static Stream<String> texts(Scope scope, Node node, List<String> path) {
        return switch (scope) {
            case TEXT -> Stream.of(node.text());
            case TEXT_AND_HEADINGS -> Stream.concat(Stream.of(node.text()), path.stream());
            case HEADINGS -> Stream.concat(Stream.of(node.heading()), path.stream());
        };
    }

    /**
     * Whether some stretch of the text, as long as the words and what may stand beside them, has
     * all.
     */
    private boolean has(String text, Query.Near near) {
        List<String> words = near.words().stream().map(analysis::fold).toList();
        int[] folded = analysis.fold(text).codePoints().toArray();
        int length =
                near.within() + words.stream().mapToInt(w -> w.codePointCount(0, w.length())).sum();
        return IntStream.range(0, folded.length)
                .mapToObj(at -> new String(folded, at, Math.min(length, folded.length - at)))
                .anyMatch(stretch -> words.stream().allMatch(stretch::contains));
    }

    private Predicate<String> contains(String words) {
        String folded = analysis.fold(words);
        return text -> analysis.fold(text).contains(folded);
    }
}
