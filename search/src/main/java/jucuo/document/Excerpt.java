package jucuo.document;

import java.util.List;
import java.util.Optional;

/**
 * Words taken from a source text: its pieces in order, without the line breaks and page noise
 * between them.
 *
 * <p>The one place that knows how an offset in joined words leads back to the source; finds it in
 * time logarithmic in the number of pieces.
 *
 * @param text the pieces put together, nothing added
 * @param pieces the stretches of the source that hold the words, in order, none empty, none
 *     overlapping; their lengths add up to the length of {@code text}
 */
public record Excerpt(String text, List<Span> pieces) {

    public Excerpt {
        var known = Pieces.of(pieces);
        if (known.length() != text.length()) {
            throw new IllegalArgumentException(
                    "pieces hold " + known.length() + " units, the text " + text.length());
        }
        pieces = known;
    }

    /** The excerpt that {@code pieces} cut out of {@code source}. */
    public static Excerpt of(String source, List<Span> pieces) {
        var text = new StringBuilder();
        for (Span piece : pieces) {
            text.append(source, piece.start(), piece.end());
        }
        return new Excerpt(text.toString(), pieces);
    }

    /** From the first word to the last in the source, what joining left out included. */
    public Span span() {
        return new Span(pieces.getFirst().start(), pieces.getLast().end());
    }

    /**
     * Where the words {@code [from, to)} of this excerpt's text stand in the source. Not for an
     * empty stretch.
     */
    public Span toSource(int from, int to) {
        if (from < 0 || to <= from || to > text.length()) {
            throw new IndexOutOfBoundsException("[" + from + ", " + to + ") of " + text.length());
        }
        return new Span(known().toSource(from), known().toSource(to - 1) + 1);
    }

    /**
     * The stretch of this excerpt's text that stands in {@code source}; empty where none does. The
     * way back from {@link #toSource}.
     */
    public Optional<Span> toText(Span source) {
        return known().toText(source);
    }

    /**
     * The part {@code [from, to)} of this excerpt, with its own pieces. Not for an empty stretch.
     */
    public Excerpt part(int from, int to) {
        return new Excerpt(text.substring(from, to), known().within(toSource(from, to)));
    }

    // the constructor puts no other list there
    private Pieces known() {
        return (Pieces) pieces;
    }
}
