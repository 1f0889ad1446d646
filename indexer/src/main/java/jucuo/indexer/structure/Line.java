package jucuo.indexer.structure;

import java.util.List;
import jucuo.document.Span;

/**
 * A line that is not blank, without the white space around it.
 *
 * @param gap how many blank lines stand before it
 * @param width of the whole printed line in full-width characters: a half-width one counts half
 */
record Line(String text, Span span, int gap, double width) {

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
        String text = source.substring(start, end);
        return new Line(text, new Span(start, end), gap, width(text));
    }

    /** White space of any width, ideographic, no-break and zero-width spaces among it. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    /**
     * This line, parted where a heading was run on to the paragraph before it: …机器人。 三、推进平台提质升级.
     */
    List<Line> parted() {
        for (int i = text.length() - 1; i > 0; i--) {
            if (Punctuation.endsSentence(text.charAt(i))) {
                return partedAt(i + 1);
            }
        }
        return List.of(this);
    }

    private List<Line> partedAt(int end) {
        int start = end;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        boolean heading =
                start > end
                        && LabelParser.at(text, start)
                                .filter(l -> l.style().headsSections())
                                .isPresent();
        if (!heading) {
            return List.of(this);
        }
        Line before =
                new Line(
                        text.substring(0, end),
                        new Span(span.start(), span.start() + end),
                        gap,
                        width);
        return List.of(
                before,
                new Line(
                        text.substring(start),
                        new Span(span.start() + start, span.end()),
                        0,
                        width));
    }
}
