package jucuo.indexer.structure;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the lines that no author ended there: a link's or a formula's words, a number parted from
 * its text, an open bracket.
 */
final class Fragments {

    /** Words after which no Chinese sentence or title stops; 目的, 总和, 参与 and 普及 are others. */
    private static final Pattern BINDING =
            Pattern.compile(
                    "(?<![目标有是])的$|(?<![总温共缓饱随调柔平])和$|(?<![参给赋])与$|(?<![普涉触推遍])及$|(?<![所存现潜内外实好健自])在$|[，、,]$");

    /** Words with which no Chinese sentence or title begins. */
    private static final String CONTINUING = "是的和与及等，、";

    /** A link's words are no longer; a guess. */
    private static final int LONGEST_FRAGMENT = 20;

    /** A bullet before a word, 的 in a table's cell: shorter lines tell nothing. */
    private static final int SHORTEST_LINE = 5;

    private Fragments() {}

    /**
     * Whether {@code line} goes on where {@code before} broke off, whatever width the page had.
     *
     * @param beforeThat the line that {@code before} itself goes on
     */
    static boolean goesOn(Line before, Line line, Optional<Line> beforeThat) {
        if (line.gap() > 1) {
            return isBareNumber(before.text()) && line.gap() <= 2;
        }
        return isBareNumber(before.text())
                || endsWithin(before.text())
                || isBracketed(before.text(), line.text())
                || (isFragment(before.text())
                        && beforeThat
                                .filter(b ->
                                        isSentence(b.text())
                                                || goesOn(line.text())
                                                || isWithin(b.text(), line.text()))
                                .isPresent())
                || isNumber(line.text(), before.text());
    }

    // 一是 ␤ 认真完善…
    private static boolean isBareNumber(String text) {
        return LabelParser.at(text, 0)
                .filter(l -> l.end() == text.length() && isItem(l.style()))
                .isPresent();
    }

    private static boolean isItem(Style style) {
        return !style.endsArticle() && style != Style.BOX;
    }

    private static boolean endsWithin(String text) {
        return text.length() >= SHORTEST_LINE && BINDING.matcher(text).find();
    }

    // 《数控装 ␤ 备互联互通》
    private static boolean isBracketed(String before, String line) {
        return depth(before) > 0 && closesFirst(line);
    }

    /** Whether a bracket that {@code before} opens is closed in {@code line}: （责任单位： ␤ 省财政厅）. */
    static boolean isInRoundBrackets(String before, String line) {
        int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        int closed = Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
        int opens = first(line, "（(");
        return open > closed && first(line, "）)") < opens;
    }

    /** Where the first of {@code signs} stands in {@code text}; its end where none does. */
    private static int first(String text, String signs) {
        int i = 0;
        while (i < text.length() && signs.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += opens(text.charAt(i)) ? 1 : 0;
            depth -= closes(text.charAt(i)) ? 1 : 0;
        }
        return depth;
    }

    private static boolean closesFirst(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (closes(line.charAt(i))) {
                return true;
            }
            if (opens(line.charAt(i)) || Punctuation.endsSentence(line.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    // quotation marks and round brackets are too often typed wrong
    private static boolean opens(char c) {
        return c == '《' || c == '〈';
    }

    private static boolean closes(char c) {
        return c == '》' || c == '〉';
    }

    // …的 ␤ 主要目标 ␤ 是：…
    private static boolean isFragment(String text) {
        return text.length() <= LONGEST_FRAGMENT && !Punctuation.isClosed(text);
    }

    private static boolean isSentence(String text) {
        return text.chars()
                .anyMatch(c -> Punctuation.endsSentence((char) c) || c == '，' || c == ',');
    }

    private static boolean goesOn(String line) {
        return CONTINUING.indexOf(line.charAt(0)) >= 0;
    }

    // 已经在 ␤ 某某条例 ␤ 中作了规定。
    private static boolean isWithin(String before, String line) {
        return before.endsWith("在")
                && endsWithin(before)
                && "中里上下内时后".indexOf(line.charAt(0)) >= 0
                && Punctuation.hasSentence(line);
    }

    // PM ␤ 2.5 ␤ 年平均浓度
    private static boolean isNumber(String line, String before) {
        return Punctuation.hasSentence(before)
                && !Punctuation.isClosed(before)
                && line.length() <= SHORTEST_LINE
                && line.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }
}
