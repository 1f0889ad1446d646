package jucuo.indexer.structure;

import java.util.List;
import jucuo.document.Excerpt;
import jucuo.indexer.reader.Block;

/**
 * A block of the text without the white space around it: a printed line, or what the file sets
 * apart.
 *
 * @param role what the file shows it to be
 * @param depth of a heading, from 1; 0 where the file does not say
 * @param gap how many blank lines stand before it; -1 where it stands closer than paragraphs do
 * @param width of the whole printed line in full-width characters: a half-width one counts half
 * @param indent width of the white space before the printed line, likewise
 */
record Line(Excerpt words, Block.Role role, int depth, int gap, double width, double indent) {

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

    /** This line with other words of its block. */
    Line with(Excerpt others) {
        return new Line(others, role, depth, gap, width, indent);
    }

    /** This line with another count of blank lines before it. */
    Line with(int blankLines) {
        return new Line(words, role, depth, blankLines, width, indent);
    }

    /** This line as what else the file may show it to be. */
    Line with(Block.Role other) {
        return new Line(words, other, depth, gap, width, indent);
    }

    /** Whether the paragraph may go on in the next block, or have begun in the one before. */
    boolean isOpen() {
        return role == Block.Role.LINE;
    }

    /** White space of any width, ideographic, no-break and zero-width spaces among it. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** Zero-width spaces, joiners and direction marks, wherever copying and editors left them. */
    static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    /** This line in two, the second of which begins at {@code offset} of its words. */
    List<Line> partedAt(int offset) {
        int end = offset;
        while (end > 0 && isBlank(text().charAt(end - 1))) {
            end--;
        }
        Line before = new Line(words.part(0, end), role, depth, gap, width, indent);
        Line after = new Line(words.part(offset, text().length()), role, depth, 0, width, indent);
        return List.of(before, after);
    }
}
