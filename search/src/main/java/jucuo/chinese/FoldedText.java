package jucuo.chinese;

import java.util.ArrayList;
import java.util.Arrays;
import jucuo.document.Span;
import jucuo.query.Folded;

/**
 * A text in its plain form, in which every character knows where it was printed. Letters and digits
 * with the points and signs of numbers: those that stood on both sides of punctuation are
 * neighbours here.
 */
final class FoldedText {

    private final StringBuilder plain = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private int marked;

    private FoldedText(int expected) {
        starts = new int[expected];
        ends = new int[expected];
    }

    static FoldedText of(String text) {
        var folded = new FoldedText(text.length() + 1);
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (Folding.isPoint(text, at)) {
                folded.plain.append('.');
            } else {
                Folding.fold(codePoint, folded.plain);
            }
            folded.mark(at, end);
            at = end;
        }
        return folded;
    }

    private void mark(int start, int end) {
        int to = plain.length();
        if (to > starts.length) {
            starts = Arrays.copyOf(starts, 2 * to);
            ends = Arrays.copyOf(ends, 2 * to);
        }
        for (int i = marked; i < to; i++) {
            starts[i] = start;
            ends[i] = end;
        }
        marked = to;
    }

    /** All of it. */
    String plain() {
        return plain.toString();
    }

    /** The same for the query language. */
    Folded folded() {
        var origins = new ArrayList<Span>(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            origins.add(new Span(starts[at], ends[at]));
        }
        return new Folded(plain.toString(), origins);
    }

    int length() {
        return plain.length();
    }

    String plain(int from, int to) {
        return plain.substring(from, to);
    }

    /** The end of the character that begins at {@code at}. */
    int next(int at) {
        return at + Character.charCount(plain.codePointAt(at));
    }

    /** Whether a character begins before this unit and goes on with it. */
    boolean isInside(int at) {
        return Character.isLowSurrogate(plain.charAt(at));
    }

    int codePointAt(int at) {
        return plain.codePointAt(at);
    }

    /** The plain form of {@code [from, to)}, with where it was printed. */
    Term term(int from, int to) {
        return new Term(plain.substring(from, to), starts[from], ends[to - 1]);
    }

    /** Where the character that this unit belongs to was printed. */
    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }
}
