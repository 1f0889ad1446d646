package jucuo.indexer.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.indexer.reader.Block;

/**
 * A block of the text without the white space around it: a printed line, or what the file sets
 * apart.
 *
 * @param role what the file shows it to be
 * @param depth of a heading, from 1; 0 where the file does not say
 * @param gap how many blank lines stand before it
 * @param width of the whole printed line in full-width characters: a half-width one counts half
 * @param indent width of the white space before the printed line, likewise
 */
record Line(Excerpt words, Block.Role role, int depth, int gap, double width, double indent) {

    /** A page's number that the line after it was run on to: -2-第四条. */
    private static final Pattern PAGE = Pattern.compile("[-－–—]\\s?\\d{1,4}\\s?[-－–—](?=[^-－–—])");

    /** The line that {@code block} of {@code source} is, trimmed; it is not blank. */
    static Line of(String source, Block block, int gap) {
        Excerpt printed = Excerpt.of(source, block.pieces());
        String text = printed.text();
        int start = 0;
        int end = text.length();
        while (isBlank(text.charAt(start))) {
            start++;
        }
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        Excerpt words = printed.part(start, end);
        return new Line(
                words,
                block.role(),
                block.depth(),
                gap,
                width(words.text()),
                width(text.substring(0, start)));
    }

    /** Whether nothing in {@code text} would be seen in print. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    String text() {
        return words.text();
    }

    /** Whether the paragraph may go on in the next block, or have begun in the one before. */
    boolean isOpen() {
        return role == Block.Role.LINE;
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
        String text = text();
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
        Line before = new Line(words.part(0, end), role, depth, gap, width, indent);
        Line after = new Line(words.part(start, text().length()), role, depth, 0, width, indent);
        return List.of(before, after);
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text().length() && isBlank(text().charAt(at))) {
            at++;
        }
        return at;
    }
}
