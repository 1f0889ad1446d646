package jucuo.indexer.structure;

import java.util.List;
import jucuo.indexer.reader.Block;

/**
 * Tells pages and Word files whose paragraphs are but printed lines: copied from a PDF, each line
 * became a paragraph of its own.
 */
final class PrintedParagraphs {

    /**
     * Of the full lines, so many break off within a sentence; of paragraphs that happen to be
     * equally long, hardly any. A guess.
     */
    private static final double BROKEN_SHARE = 0.5;

    private PrintedParagraphs() {}

    /** {@code lines} with such paragraphs as the lines that they are. */
    static List<Line> opened(List<Line> lines) {
        List<Line> opened =
                lines.stream()
                        .map(l -> l.role() == Block.Role.PARAGRAPH ? l.with(Block.Role.LINE) : l)
                        .toList();
        PageShape shape = PageShape.of(opened);
        List<Line> full = opened.stream().filter(l -> l.isOpen() && shape.isFull(l)).toList();
        long broken = full.stream().filter(l -> !Punctuation.isClosed(l.text())).count();
        return shape.isWrapped() && broken >= BROKEN_SHARE * full.size() ? opened : lines;
    }
}
