package jucuo.indexer.structure;

import jucuo.document.Span;

/**
 * A line that is not blank, without the white space around it.
 *
 * @param gap how many blank lines stand before it
 */
record Line(String text, Span span, int gap) {

    /**
     * The line {@code span} of {@code source}, trimmed; {@code null}-free: empty text where it is
     * blank.
     */
    static Line of(String source, Span span, int gap) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(source.charAt(end - 1))) {
            end--;
        }
        return new Line(source.substring(start, end), new Span(start, end), gap);
    }

    /** White space of any width, ideographic, no-break and zero-width spaces among it. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** Width in full-width characters: a half-width one counts half. */
    double width() {
        return text.chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
