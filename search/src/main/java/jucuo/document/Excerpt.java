package jucuo.document;

import java.util.List;
import java.util.Optional;

/**
 * Words taken from a source text: its pieces in order, without the line breaks and page noise
 * between them.
 *
 * <p>The one place that knows how an offset in joined words leads back to the source.
 *
 * @param text the pieces put together, nothing added
 * @param pieces the stretches of the source that hold the words, in order, none empty, none
 *     overlapping; their lengths add up to the length of {@code text}
 */
public record Excerpt(String text, List<Span> pieces) {

    public Excerpt {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("an excerpt has at least one piece");
        }
        int length = 0;
        int end = 0;
        for (Span piece : pieces) {
            if (piece.length() == 0 || piece.start() < end) {
                throw new IllegalArgumentException("pieces are empty or out of order: " + pieces);
            }
            length += piece.length();
            end = piece.end();
        }
        if (length != text.length()) {
            throw new IllegalArgumentException(
                    "pieces hold " + length + " units, the text " + text.length());
        }
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
        return new Span(sourceOffset(from), sourceOffset(to - 1) + 1);
    }

    /**
     * The stretch of this excerpt's text that stands in {@code source}; empty where none does. The
     * way back from {@link #toSource}.
     */
    public Optional<Span> toText(Span source) {
        int at = 0;
        int from = -1;
        int to = -1;
        for (Span piece : pieces) {
            if (piece.overlaps(source)) {
                from = from < 0 ? at + Math.max(0, source.start() - piece.start()) : from;
                to = at + Math.min(piece.end(), source.end()) - piece.start();
            }
            at += piece.length();
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /**
     * The part {@code [from, to)} of this excerpt, with its own pieces. Not for an empty stretch.
     */
    public Excerpt part(int from, int to) {
        Span wanted = toSource(from, to);
        List<Span> parts =
                pieces.stream()
                        .filter(wanted::overlaps)
                        .map(p ->
                                new Span(
                                        Math.max(p.start(), wanted.start()),
                                        Math.min(p.end(), wanted.end())))
                        .toList();
        return new Excerpt(text.substring(from, to), parts);
    }

    private int sourceOffset(int offset) {
        int left = offset;
        for (Span piece : pieces) {
            if (left < piece.length()) {
                return piece.start() + left;
            }
            left -= piece.length();
        }
        throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
}
