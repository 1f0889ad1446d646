package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Excerpt;
import jucuo.indexer.reader.Block;
import jucuo.indexer.reader.Lines;

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
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Lines.isInvisible(c);
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    /** This line in parts, each behind the first of which begins at one of {@code offsets}. */
    List<Line> partedAt(List<Integer> offsets) {
        var parts = new ArrayList<Line>();
        int from = 0;
        for (int i = 0; i <= offsets.size(); i++) {
            int to = i < offsets.size() ? offsets.get(i) : text().length();
            int end = to;
            while (end > from && isBlank(text().charAt(end - 1))) {
                end--;
            }
            int blankLines = from == 0 ? gap : 0;
            parts.add(new Line(words.part(from, end), role, depth, blankLines, width, indent));
            from = to;
        }
        return parts;
    }
}
