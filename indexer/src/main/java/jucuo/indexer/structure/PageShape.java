package jucuo.indexer.structure;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the pages were set that lines come from: how wide, and what shows where a paragraph begins.
 * Read from the lines themselves, since files keep nothing else of it.
 *
 * @param width that most lines of hard-wrapped text have, in full-width characters; 0 where the
 *     text is not hard-wrapped
 * @param indented whether paragraphs begin with an indent, and lines that go on with none
 * @param parted whether paragraphs begin behind a blank line, and lines that go on do not
 * @param narrowStarts whether the first line of a paragraph is two characters short, its indent
 *     being lost
 */
record PageShape(double width, boolean indented, boolean parted, boolean narrowStarts) {

    /** Narrower or wider lines are not what a page was set in, in full-width characters. */
    private static final double NARROWEST = 15;

    private static final double WIDEST = 60;

    /**
     * How much short of the page's width a line may stop because the next character or word did not
     * fit.
     */
    private static final double RAGGED = 2.5;

    /**
     * Text is hard-wrapped where so many of its lines are full; plain documents have hardly one in
     * ten.
     */
    private static final double WRAPPED_SHARE = 0.4;

    /** A text of fewer lines does not show its width; a guess. */
    private static final int FEWEST_LINES = 15;

    /**
     * Where so many lines as wide as the widest break a sentence, it is the page that does;
     * guesses.
     */
    private static final int FEWEST_BROKEN = 3;

    private static final double BROKEN_SHARE = 0.1;

    /** A paragraph's first line is indented by two characters; a blank or two are none. */
    private static final double INDENT = 1.5;

    /** So many of the lines that begin a paragraph show it where that is the habit; a guess. */
    private static final double HABIT = 0.9;

    static PageShape of(List<Line> lines) {
        double width = width(lines);
        if (width == 0) {
            return new PageShape(0, false, false, false);
        }
        List<Integer> starts =
                IntStream.range(1, lines.size())
                        .filter(i -> isStart(lines, i, width))
                        .boxed()
                        .toList();
        List<Integer> reaching =
                starts.stream().filter(i -> lines.get(i).width() >= width - 4).toList();
        long narrow = reaching.stream().filter(i -> lines.get(i).width() < width - 1.5).count();
        Predicate<Line> full = l -> l.width() >= width - RAGGED;
        boolean flush = goesOn(lines, full.and(l -> l.indent() < INDENT));
        boolean close = goesOn(lines, full.and(l -> l.gap() <= 0));
        return new PageShape(
                width,
                flush && mostly(starts, i -> lines.get(i).indent() >= INDENT),
                close && mostly(starts, i -> lines.get(i).gap() > 0),
                narrow * 2 > reaching.size());
    }

    boolean isWrapped() {
        return width > 0;
    }

    /** Whether {@code line} reaches the right edge, or stops just before it. */
    boolean isFull(Line line) {
        return isFull(line, RAGGED);
    }

    /**
     * @param by by how much the line may be short of the edge
     */
    boolean isFull(Line line, double by) {
        return line.indent() + line.width() >= width - by;
    }

    /** Whether indents and blank lines tell if {@code line} begins a paragraph. */
    boolean showsParagraphs(Line line) {
        return (indented && line.gap() <= 1) || (parted && line.gap() <= 0);
    }

    /** Whether {@code line} is set as the first of a paragraph. */
    boolean beginsParagraph(Line line) {
        return (indented && line.indent() >= INDENT) || (parted && line.gap() > 0);
    }

    /**
     * Whether {@code line}, below a full one that ends a sentence, has the width of one that goes
     * on, or ends, a paragraph.
     */
    boolean goesOn(Line line) {
        double shortest = width - (narrowStarts ? 3.5 : 1.5);
        boolean ends = line.width() < shortest && Punctuation.hasSentence(line.text());
        return ends || line.width() >= width - 1.5;
    }

    private static boolean mostly(List<Integer> starts, Predicate<Integer> shown) {
        return !starts.isEmpty() && starts.stream().filter(shown).count() >= HABIT * starts.size();
    }

    private static boolean goesOn(List<Line> lines, Predicate<Line> shown) {
        return lines.stream().filter(shown).count() >= FEWEST_LINES / 3;
    }

    // a numbered line, and one behind a sentence's end in the middle of a line; not 统 ␤ 一、…
    private static boolean isStart(List<Line> lines, int i, double width) {
        Line before = lines.get(i - 1);
        if (!lines.get(i).isOpen()) {
            return false;
        }
        boolean closed = Punctuation.isClosed(before.text());
        boolean full = before.width() >= width - 2 * RAGGED;
        boolean unit = LineJoin.startsUnit(lines.get(i).text());
        return closed ? unit || !full : unit && !full;
    }

    private static double width(List<Line> lines) {
        double usual = usualWidth(lines);
        long full = lines.stream().filter(l -> Math.abs(l.width() - usual) <= RAGGED).count();
        if (lines.size() >= FEWEST_LINES && full >= WRAPPED_SHARE * lines.size()) {
            return usual;
        }
        double widest = lines.stream().mapToDouble(Line::width).max().orElse(0);
        return widest >= NARROWEST && widest <= WIDEST && breaksAt(lines, widest) ? widest : 0;
    }

    private static double usualWidth(List<Line> lines) {
        Map<Double, Long> counts =
                lines.stream()
                        .filter(Line::isOpen)
                        .map(Line::width)
                        .filter(w -> w >= NARROWEST && w <= WIDEST)
                        .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Double, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    /** Whether sentences break off at {@code width}, in a text of many short paragraphs too. */
    private static boolean breaksAt(List<Line> lines, double width) {
        long broken =
                IntStream.range(0, lines.size() - 1)
                        .filter(i ->
                                isBroken(lines.get(i), width)
                                        && (isBroken(lines.get(i + 1), width)
                                                || FrontMatter.endsWithSentence(
                                                        lines.get(i + 1).text()))
                                        && !LineJoin.startsUnit(lines.get(i + 1).text()))
                        .count();
        return broken >= FEWEST_BROKEN && broken >= BROKEN_SHARE * lines.size();
    }

    private static boolean isBroken(Line line, double width) {
        return line.isOpen()
                && !Punctuation.isClosed(line.text())
                && line.indent() + line.width() >= width - 1.5;
    }
}
