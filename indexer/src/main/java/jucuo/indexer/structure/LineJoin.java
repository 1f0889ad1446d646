package jucuo.indexer.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decides whether a line goes on where the one before it broke off. A heading has no full stop
 * either, so that a missing one alone joins nothing.
 */
final class LineJoin {

    /** Narrower or wider lines are not what a page was set in, in full-width characters. */
    private static final double NARROWEST_PAGE = 15;

    private static final double WIDEST_PAGE = 60;

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

    /**
     * Longer lines without a sentence's end are no titles; found on titles of issued documents,
     * which reach 60.
     */
    private static final int LONGEST_TITLE = 75;

    /** No heading with two commas is longer; a guess. */
    private static final int LONGEST_HEADING = 50;

    /** A text of fewer lines does not show its width; a guess. */
    private static final int FEWEST_LINES = 15;

    /** A paragraph's first line is indented by two characters; a blank or two are none. */
    private static final double INDENT = 1.5;

    /**
     * So many of the lines that begin a paragraph are indented where an indent begins a paragraph;
     * a guess.
     */
    private static final double INDENTED_SHARE = 0.9;

    /** A note of adoption that its line leaves open: （2020年6月15日最高人民检察院第十三届检察委员会. */
    private static final Pattern NOTE = Pattern.compile("[（(]\\d{4}年\\d{1,2}月[^（）()]*");

    /** Such a note takes no more lines; a guess. */
    private static final int LONGEST_NOTE = 12;

    private final List<Line> lines;
    private final double pageWidth;
    private final boolean indented;

    private LineJoin(List<Line> lines, double pageWidth) {
        this.lines = lines;
        this.pageWidth = pageWidth;
        this.indented = pageWidth > 0 && isIndented(lines, pageWidth);
    }

    static LineJoin of(List<Line> lines) {
        return new LineJoin(lines, pageWidth(lines));
    }

    /** Whether paragraphs begin with an indent, and lines that go on with none. */
    private static boolean isIndented(List<Line> lines, double pageWidth) {
        List<Line> starts =
                IntStream.range(0, lines.size())
                        .filter(i -> isStart(lines, i, pageWidth))
                        .mapToObj(lines::get)
                        .toList();
        long indented = starts.stream().filter(l -> l.indent() >= INDENT).count();
        long flush =
                lines.stream()
                        .filter(l -> l.indent() < INDENT && l.width() >= pageWidth - RAGGED)
                        .count();
        return !starts.isEmpty()
                && indented >= INDENTED_SHARE * starts.size()
                && flush >= FEWEST_LINES / 3;
    }

    // a numbered line, and one behind a sentence's end in the middle of a line
    private static boolean isStart(List<Line> lines, int i, double pageWidth) {
        if (!lines.get(i).isOpen()) {
            return false;
        }
        boolean ended =
                i > 0
                        && Punctuation.isClosed(lines.get(i - 1).text())
                        && lines.get(i - 1).width() < pageWidth - 2 * RAGGED;
        return ended || startsUnit(lines.get(i).text());
    }

    /**
     * The width that most lines of hard-wrapped text have; 0 where the text is not hard-wrapped.
     */
    private static double pageWidth(List<Line> lines) {
        Map<Double, Long> counts =
                lines.stream()
                        .filter(Line::isOpen)
                        .map(Line::width)
                        .filter(w -> w >= NARROWEST_PAGE && w <= WIDEST_PAGE)
                        .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        double width =
                counts.entrySet().stream()
                        .max(
                                Map.Entry.<Double, Long>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0.0);
        long full = lines.stream().filter(l -> Math.abs(l.width() - width) <= RAGGED).count();
        boolean wrapped = lines.size() >= FEWEST_LINES && full >= WRAPPED_SHARE * lines.size();
        return wrapped ? width : 0;
    }

    /**
     * Whether line {@code i} goes on with the sentence or paragraph of line {@code i - 1}.
     *
     * @param first the first line of that paragraph
     */
    boolean joins(int first, int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (!before.isOpen()
                || !line.isOpen()
                || startsUnit(line.text())
                || Contents.hasLeaders(before.text())) {
            return false;
        }
        Optional<Line> beforeThat =
                i - 1 > first ? Optional.of(lines.get(i - 2)) : Optional.empty();
        if (Fragments.goesOn(before, line, beforeThat) || isInNote(first, i)) {
            return true;
        }
        char last = before.text().charAt(before.text().length() - 1);
        if (indented && line.gap() <= 1) {
            return line.indent() < INDENT && isFull(before);
        }
        if (Punctuation.opens(last)
                || (Punctuation.trails(line.text().charAt(0)) && line.gap() == 0)) {
            return true;
        }
        return isLinkAt(i) || (pageWidth > 0 ? isWrapped(before, line) : isBroken(before, line));
    }

    private static boolean startsUnit(String text) {
        Optional<Label> label = LabelParser.at(text, 0);
        return label.filter(l -> !l.style().isClause()).isPresent()
                || LeadIn.of(text).isPresent()
                || FrontMatter.isMasthead(text);
    }

    // （2020年6月15日最高人民检察院第十三届检察委员会 ␤ 第三十九次会议通过）
    private boolean isInNote(int first, int i) {
        if (i - first > LONGEST_NOTE || lines.get(i).gap() > 0) {
            return false;
        }
        boolean open = NOTE.matcher(lines.get(first).text()).matches();
        for (int k = first + 1; k < i && open; k++) {
            open = lines.get(k).text().chars().noneMatch(c -> Punctuation.closes((char) c));
        }
        return open && !Punctuation.hasSentence(lines.get(i).text());
    }

    // 总理李强所作的 ␤ 政府工作报告 ␤ 。会议充分肯定…: the words of a link stand on a line of their own
    private boolean isLinkAt(int i) {
        boolean link =
                i + 1 < lines.size()
                        && lines.get(i + 1).gap() == 0
                        && Punctuation.trails(lines.get(i + 1).text().charAt(0));
        return link && lines.get(i).gap() == 0 && isOpen(lines.get(i - 1).text());
    }

    private boolean isFull(Line line) {
        return line.indent() + line.width() >= pageWidth - RAGGED;
    }

    private boolean isWrapped(Line before, Line line) {
        if (line.gap() > 1) {
            return false;
        }
        if (isOpen(before.text())) {
            boolean numbered = LabelParser.at(before.text(), 0).isPresent();
            return before.indent() + before.width() >= pageWidth - (numbered ? RAGGED : RAGGED + 1);
        }
        if (before.indent() + before.width() < pageWidth - 1.5) {
            return false;
        }
        // the first line of a paragraph is indented, which leaves it two characters less
        boolean goesOn = line.width() >= pageWidth - 1.5;
        boolean ends = line.width() < pageWidth - 3.5 && Punctuation.hasSentence(line.text());
        return goesOn || ends;
    }

    // 一体化发 ␤␤ 展格局初步形成,…。: a page's or column's end within a word
    private static boolean isBroken(Line before, Line line) {
        if (!isOpen(before.text()) || !Punctuation.isClosed(line.text()) || line.gap() > 2) {
            return false;
        }
        boolean announces = Punctuation.isColon(line.text().charAt(line.text().length() - 1));
        return announces ? isLongSentence(before.text()) : isRunningText(before.text());
    }

    private static boolean isRunningText(String text) {
        boolean sentences = Punctuation.hasSentence(text);
        boolean pause = Punctuation.pauses(text.charAt(text.length() - 1)) && text.length() > 15;
        boolean announced =
                LeadIn.of(text).isPresent()
                        && text.chars().anyMatch(c -> Punctuation.pauses((char) c));
        return sentences
                || pause
                || announced
                || isLongSentence(text)
                || text.length() > LONGEST_TITLE;
    }

    // titles have one comma, seldom two, and are short then
    private static boolean isLongSentence(String text) {
        long commas = text.chars().filter(c -> c == '，' || c == ',').count();
        return commas >= 2 && text.length() > LONGEST_HEADING;
    }

    /** Whether the text stops within a sentence, as headings do too. */
    private static boolean isOpen(String text) {
        return !Punctuation.isClosed(text);
    }
}
