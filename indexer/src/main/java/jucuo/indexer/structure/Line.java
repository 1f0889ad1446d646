package jucuo.indexer.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Span;

/**
 * A line without the white space around it.
 *
 * @param gap how many blank lines stand before it
 * @param width of the whole printed line in full-width characters: a half-width one counts half
 * @param indent width of the white space before the printed line, likewise
 */
record Line(String text, Span span, int gap, double width, double indent) {

    /** A page's number that the line after it was run on to: -2-第四条. */
    private static final Pattern PAGE = Pattern.compile("[-－–—]\\s?\\d{1,4}\\s?[-－–—](?=[^-－–—])");

    /** The line {@code span} of {@code source}, trimmed; its text is empty where it is blank. */
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
        String before = source.substring(span.start(), start);
        return new Line(text, new Span(start, end), gap, width(text), width(before));
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
     * This line, parted where a line break was lost: behind a page's number, and before a heading
     * that was run on to the paragraph before it (…机器人。 三、推进平台提质升级).
     */
    List<Line> parted() {
        Matcher page = PAGE.matcher(text);
        if (page.lookingAt()) {
            return partedAt(page.end(), skipBlanks(page.end()));
        }
        int end = text.length();
        while (end > 0 && !Punctuation.endsSentence(text.charAt(end - 1))) {
            end--;
        }
        int start = skipBlanks(end);
        boolean heading =
                end > 0
                        && start > end
                        && LabelParser.at(text, start)
                                .filter(l -> l.style().headsSections())
                                .isPresent();
        return heading ? partedAt(end, start) : List.of(this);
    }

    private List<Line> partedAt(int end, int start) {
        Line before =
                new Line(
                        text.substring(0, end),
                        new Span(span.start(), span.start() + end),
                        gap,
                        width,
                        indent);
        Line after =
                new Line(
                        text.substring(start),
                        new Span(span.start() + start, span.end()),
                        0,
                        width,
                        indent);
        return List.of(before, after);
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
