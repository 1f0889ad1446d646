package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jucuo.document.Excerpt;
import jucuo.document.Span;
import jucuo.indexer.reader.Block;
import jucuo.indexer.reader.Lines;
import jucuo.indexer.reader.TextDocument;

/**
 * Puts lines back together to the paragraphs they were before a page, a column or a link broke
 * them. Linear in the text.
 */
final class Paragraphs {

    /** A text of fewer long paragraphs does not show how it was set; a guess. */
    private static final int FEWEST_ENDS = 5;

    /** So many of them have a blank line behind them where that parts paragraphs; a guess. */
    private static final double APART = 0.9;

    private Paragraphs() {}

    /**
     * The paragraphs of {@code document} in order. Page numbers and running heads are in none of
     * them.
     */
    static List<Paragraph> of(TextDocument document) {
        List<Line> lines = lines(document);
        Set<Integer> noise = PageNoise.in(lines);
        lines = without(lines, noise);
        LineJoin join = LineJoin.of(lines);

        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < lines.size(); ) {
            var pieces = new ArrayList<Span>();
            int from = i;
            Line first = lines.get(i);
            do {
                pieces.addAll(lines.get(i).words().pieces());
                i++;
            } while (i < lines.size() && join.joins(from, i));
            Excerpt words = Excerpt.of(document.text(), pieces);
            paragraphs.add(
                    new Paragraph(words, first.role(), first.depth(), Math.max(0, first.gap())));
        }
        return paragraphs;
    }

    /** The pieces of {@code document} that are in no paragraph: page numbers and running heads. */
    static Set<Span> leftOut(TextDocument document) {
        List<Line> lines = lines(document);
        return PageNoise.in(lines).stream()
                .flatMap(i -> lines.get(i).words().pieces().stream())
                .collect(Collectors.toSet());
    }

    private static List<Line> lines(TextDocument document) {
        var lines = new ArrayList<Line>();
        var breaks = new LostBreaks();
        Spacing spacing = Spacing.of(document.text());
        int end = -1;
        for (Block block : document.blocks()) {
            String words = Excerpt.of(document.text(), block.pieces()).text();
            if (Line.isBlank(words)) {
                continue;
            }
            int start = block.pieces().getFirst().start();
            int gap = end < 0 ? 0 : Math.max(0, Lines.breaks(document.text(), end, start) - 1);
            Line line = Line.of(document.text(), block, gap);
            Excerpt closed = spacing.closed(Spacing.visible(line.words()));
            lines.addAll(breaks.parted(line.with(closed)));
            end = block.pieces().getLast().end();
        }
        int usual = usualGap(lines);
        int close = areSetApart(lines) ? -1 : 0;
        return PrintedParagraphs.opened(
                lines.stream()
                        .map(l -> l.with(l.gap() == 0 ? close : Math.max(0, l.gap() - usual)))
                        .toList());
    }

    /** Whether blank lines stand between paragraphs, so that lines without one go on. */
    private static boolean areSetApart(List<Line> lines) {
        int ends = 0;
        int apart = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            if (lines.get(i).isOpen()
                    && before.length() > LineJoin.LONGEST_LEAD
                    && Punctuation.isClosed(before)
                    && !LineJoin.startsUnit(lines.get(i).text())) {
                ends++;
                apart += lines.get(i).gap() > 0 ? 1 : 0;
            }
        }
        return ends >= FEWEST_ENDS && apart >= APART * ends;
    }

    /** The blank lines that stand between any two lines, and so say nothing. */
    private static int usualGap(List<Line> lines) {
        int[] gaps = lines.stream().skip(1).mapToInt(Line::gap).sorted().toArray();
        return gaps.length == 0 ? 0 : gaps[gaps.length / 10];
    }

    private static List<Line> without(List<Line> lines, Set<Integer> noise) {
        var kept = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            if (!noise.contains(i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
