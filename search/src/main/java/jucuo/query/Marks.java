package jucuo.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jucuo.document.Span;

/**
 * Finds what a query looks for in a text, to mark it for a reader. A phrase is one span, the
 * punctuation between its characters included. Thread-safe.
 */
public final class Marks {

    private final TextAnalysis analysis;
    private final List<String> phrases;

    private Marks(TextAnalysis analysis, List<String> phrases) {
        this.analysis = analysis;
        this.phrases = List.copyOf(phrases);
    }

    /** The marks for a query without {@link Query.Words}; what is negated is not marked. */
    public static Marks of(Query query, TextAnalysis analysis) {
        return new Marks(
                analysis,
                phrases(query).map(analysis::fold).filter(p -> !p.isEmpty()).distinct().toList());
    }

    private static Stream<String> phrases(Query query) {
        return switch (query) {
            case Query.Phrase(String text, Scope _) -> Stream.of(text);
            case Query.AllOf(List<Query> parts) -> parts.stream().flatMap(Marks::phrases);
            case Query.AnyOf(List<Query> parts) -> parts.stream().flatMap(Marks::phrases);
            case Query.AtLeast(int _, List<Query> parts) -> parts.stream().flatMap(Marks::phrases);
            case Query.Widened widened -> widened.all().stream().flatMap(Marks::phrases);
            case Query.Near(List<String> words, int _, Scope _) -> words.stream();
            case Query.All _, Query.Words _, Query.Year _, Query.Named _, Query.Not _ ->
                    Stream.empty();
        };
    }

    /**
     * Where the phrases stand in {@code text}: in order, overlapping ones as one span. Linear in
     * the text for each phrase.
     */
    public List<Span> in(String text) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        var folded = analysis.folded(text);
        var found = new ArrayList<Span>();
        for (String phrase : phrases) {
            int at = folded.text().indexOf(phrase);
            while (at >= 0) {
                found.add(folded.unfold(at, at + phrase.length()));
                at = folded.text().indexOf(phrase, at + phrase.length());
            }
        }
        found.sort(null);
        return joined(found);
    }

    private static List<Span> joined(List<Span> sorted) {
        var joined = new ArrayList<Span>();
        for (Span span : sorted) {
            if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
