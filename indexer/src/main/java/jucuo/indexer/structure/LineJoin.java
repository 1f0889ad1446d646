package jucuo.indexer.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether a line goes on where the one before it broke off. A heading has no full stop
 * either, so that a missing one alone joins nothing.
 */
final class LineJoin {

    /**
     * Longer lines without a sentence's end are no titles; found on titles of issued documents,
     * which reach 60.
     */
    private static final int LONGEST_TITLE = 75;

    /** No heading with two commas is longer; a guess. */
    private static final int LONGEST_HEADING = 50;

    /** A note of adoption that its line leaves open: （2020年6月15日最高人民检察院第十三届检察委员会. */
    private static final Pattern NOTE = Pattern.compile("[（(]\\d{4}年\\d{1,2}月[^（）()]*");

    /** Such a note takes no more lines; a guess. */
    private static final int LONGEST_NOTE = 12;

    /** The bold words that open a paragraph are no longer; a guess. */
    static final int LONGEST_LEAD = 60;

    /** Paragraphs that open with the same words stand in a row: 紧紧围绕…. ␤ 紧紧围绕…. */
    private static final int REFRAIN = 3;

    private final List<Line> lines;
    private final PageShape shape;

    private LineJoin(List<Line> lines, PageShape shape) {
        this.lines = lines;
        this.shape = shape;
    }

    static LineJoin of(List<Line> lines) {
        return new LineJoin(lines, PageShape.of(lines));
    }

    /**
     * Whether line {@code i} goes on with the sentence or paragraph of line {@code i - 1}.
     *
     * @param first the first line of that paragraph
     */
    boolean joins(int first, int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (!before.isOpen() || !line.isOpen() || Contents.hasLeaders(before.text())) {
            return false;
        }
        if (isOpeningBracket(before.text()) && line.gap() <= 0) {
            return true;
        }
        if (startsUnit(line.text())) {
            return isWithinSentence(before, line);
        }
        Optional<Line> beforeThat =
                i - 1 > first ? Optional.of(lines.get(i - 2)) : Optional.empty();
        if (Fragments.goesOn(before, line, beforeThat) || isInNote(first, i)) {
            return true;
        }
        if (Punctuation.trails(line.text().charAt(0)) && line.gap() <= 0) {
            return true;
        }
        if (line.gap() < 0 && !shape.isWrapped() && isBroken(first, i)) {
            return true;
        }
        if (shape.showsParagraphs(line)) {
            return !shape.beginsParagraph(line) && shape.isFull(before);
        }
        return Punctuation.opens(before.text().charAt(before.text().length() - 1))
                || isLinkAt(i)
                || (shape.isWrapped() ? isWrapped(first, i) : isBroken(before, line));
    }

    // （ ␤ 三）加强监督
    private static boolean isOpeningBracket(String text) {
        return text.length() == 1 && Punctuation.opens(text.charAt(0));
    }

    // 统 ␤ 一、促进公平: where paragraphs are set apart, this line begins none
    private boolean isWithinSentence(Line before, Line line) {
        return shape.showsParagraphs(line)
                && line.gap() <= 0
                && !shape.beginsParagraph(line)
                && isOpen(before.text())
                && shape.isFull(before, 1.5);
    }

    /** Whether {@code text} begins as only a paragraph does, whatever the line before was. */
    static boolean startsUnit(String text) {
        Optional<Label> label = LabelParser.at(text, 0);
        return label.filter(l -> !l.style().isClause()).isPresent()
                || LeadIn.of(text).isPresent()
                || FrontMatter.isMasthead(text);
    }

    /**
     * Whether line {@code i}, which stands closer to the one before than paragraphs do, goes on
     * with it: where a sentence is open, and behind the first, short one of a paragraph, whose
     * words were set in bold.
     */
    private boolean isBroken(int first, int i) {
        String before = lines.get(i - 1).text();
        String text = lines.get(i).text();
        if (BackMatter.isDate(text) || Punctuation.isColon(before.charAt(before.length() - 1))) {
            return false;
        }
        if (isOpen(before)) {
            boolean link = i - 2 >= first && isOpen(lines.get(i - 2).text()) && pauses(i - 2);
            return (pauses(i - 1) || link) && !isHeading(lines.get(first).text()) && !isSet(text);
        }
        return i - 1 == first
                && before.length() <= LONGEST_LEAD
                && Heading.isWhole(before)
                && FrontMatter.endsWithSentence(before)
                && Punctuation.hasSentence(text);
    }

    private boolean pauses(int i) {
        return lines.get(i)
                .text()
                .chars()
                .anyMatch(c -> c == '，' || c == ',' || Punctuation.endsSentence((char) c));
    }

    private static boolean isHeading(String first) {
        return first.length() <= LONGEST_LEAD
                && startsUnit(first)
                && !Punctuation.hasSentence(first);
    }

    /** Whether {@code text} is one of the lines of a document's head or foot. */
    private static boolean isSet(String text) {
        return DocumentNumber.isAlone(text)
                || Issuers.isAgency(text)
                || FrontMatter.isAdoptionNote(text);
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
                        && lines.get(i + 1).gap() <= 0
                        && Punctuation.trails(lines.get(i + 1).text().charAt(0));
        return link && lines.get(i).gap() <= 0 && isOpen(lines.get(i - 1).text());
    }

    private boolean isWrapped(int first, int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (line.gap() > 1) {
            return false;
        }
        if (isOpen(before.text())) {
            if (before.text().endsWith("通过") && FrontMatter.isAdoptionNote(before.text())) {
                return false;
            }
            boolean numbered = LabelParser.at(before.text(), 0).isPresent();
            return shape.isFull(before, numbered ? 2.5 : 3.5);
        }
        if (shape.beginsParagraph(line)) {
            return false;
        }
        if (Fragments.isInRoundBrackets(before.text(), line.text())) {
            return shape.isFull(before);
        }
        if (!shape.isFull(before, 1.5) || isAlike(lines.get(first).text(), line.text())) {
            return false;
        }
        boolean bracketed =
                Punctuation.opens(line.text().charAt(0))
                        && Punctuation.closes(line.text().charAt(line.text().length() - 1));
        return bracketed || shape.goesOn(line);
    }

    /** Whether {@code line} opens just as the paragraph at {@code first} did, and so opens one. */
    private static boolean isAlike(String first, String line) {
        boolean refrain = line.length() > REFRAIN && first.startsWith(line.substring(0, REFRAIN));
        return refrain || (Heading.isHeadlined(first) && Heading.isHeadlined(line));
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
