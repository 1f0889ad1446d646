package jucuo.indexer.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jucuo.number.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbering that stands at one place of a text, by recursive descent:
 *
 * <pre>
 * label     := division | box | appendix | bracketed | item | clause | mark
 * division  := '第' number ( '分编' | '编' | '篇' | '部分' | '章' | '节' | '条' branch? ) | '附则'
 * branch    := '之' number
 * box       := '专栏' number?
 * appendix  := ( '附件' | '附录' | '附表' ) ( number | letter )? | '附' '：'
 * bracketed := '（' number '）' | ( '〈' | '〔' | '【' | '[' ) numeral ( '〉' | '〕' | '】' | ']' )
 * item      := number ( '、' | '．' | '.' | '，' | '）' ) | digits ( '.' digits )+
 * clause    := number ( '是' | '要' ) | '第' number ( '，' | '、' ) | '其' number '，' | ( '首先' | '其次' | '再次' | '最后' ) '，'
 * mark      := '——' | '●' | one of the numbers that are one character: ① ㈠ ⑴ ⒈
 * number    := Chinese numeral | Arabic digits, of which text recognition may have misread some (l for 1, O for 0)
 * </pre>
 *
 * Half and full width are alike. What is found is a candidate: whether it is numbering or prose,
 * the sequence decides.
 */
final class LabelParser {

    private static final String BULLETS = "●•■◆▲★○◎▪·";

    /** Numbers that are one character, from one on, in the style that they stand for. */
    private static final Map<Style, String> CHARACTERS =
            Map.of(
                    Style.CIRCLED, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
                    Style.CHINESE_BRACKETED, "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",
                    Style.ARABIC_BRACKETED, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
                    Style.ARABIC, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛");

    private static final String OPENING = "（(〈〔【[";
    private static final String CLOSING = "）)〉〕】]";

    /** No numbering of items goes further; larger numbers are years and sums. */
    static final int MOST_ITEMS = 999;

    /** A heading on a line of its own is no longer; a guess. */
    private static final int LONGEST_LINE = 40;

    private final String text;
    private final int start;
    private final Cursor at;

    private LabelParser(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = new Cursor(text, start);
    }

    /** The numbering that begins at {@code start}, if one does. */
    static Optional<Label> at(String text, int start) {
        return Optional.ofNullable(new LabelParser(text, start).label());
    }

    private @Nullable Label label() {
        if (at.atEnd()) {
            return null;
        }
        char c = at.next();
        if (c == '第') {
            return division();
        }
        if (c == '专' || c == '附') {
            return named();
        }
        if (OPENING.indexOf(c) >= 0) {
            return bracketed();
        }
        if (ChineseNumber.isNumeral(c) || ChineseNumber.isArabic(c)) {
            return item();
        }
        if (at.nextIs(Cursor.MISREAD)) {
            return misread();
        }
        if (c == '首' || c == '其' || c == '再' || c == '最') {
            return clause();
        }
        return mark();
    }

    // division := '第' number ( '分编' | … | '条' branch? ), and the clause 第一，
    private @Nullable Label division() {
        at.take("第");
        at.skipBlanks();
        OptionalInt number = at.number();
        at.skipBlanks();
        if (number.isEmpty()) {
            return null;
        }
        int ordinal = number.getAsInt();
        if (at.take("分编")) {
            return heading(Style.SUBBOOK, ordinal);
        }
        if (at.take("编")) {
            return heading(Style.BOOK, ordinal);
        }
        if (at.take("篇") || at.take("部分")) {
            return heading(Style.PART, ordinal);
        }
        if (at.take("章")) {
            return heading(Style.CHAPTER, ordinal);
        }
        if (at.take("节")) {
            return heading(Style.SECTION, ordinal);
        }
        if (at.take("条")) {
            return article(ordinal);
        }
        return at.nextIs("，,、") ? label(Style.ORDINAL, ordinal, 0) : null;
    }

    // a heading stands on a line of its own, or white space parts it from what follows
    private @Nullable Label heading(Style style, int ordinal) {
        boolean parted = at.atEnd() || at.nextIsBlank() || at.nextIs("：:");
        boolean alone =
                text.length() <= LONGEST_LINE
                        && !Punctuation.hasSentence(text)
                        && !at.nextIs("，,、的规第");
        return parted || alone ? label(style, ordinal, 0) : null;
    }

    // branch := '之' number; "第四十二条规定的" and "第三条、第五条" are references
    private @Nullable Label article(int ordinal) {
        int branch = 0;
        if (at.take("之")) {
            OptionalInt number = at.number();
            if (number.isEmpty()) {
                return null;
            }
            branch = number.getAsInt();
        }
        boolean reference = at.nextIs("规的第、和至所与或及，,；;。”》)）");
        return reference ? null : label(Style.ARTICLE, ordinal, branch);
    }

    // box := '专栏' number?; appendix := '附件' …; 附则
    private @Nullable Label named() {
        if (at.take("专栏")) {
            at.skipBlanks();
            OptionalInt number = at.number();
            return text.length() <= 60 && !Punctuation.hasSentence(text)
                    ? label(Style.BOX, number.orElse(0), 0)
                    : null;
        }
        if (at.take("附件") || at.take("附录") || at.take("附表")) {
            return appendix();
        }
        at.take("附");
        at.skipBlanks();
        if (at.take("则") && at.atEnd()) {
            return new Label(Style.SUPPLEMENT, "", List.of(), 0, 0, start, start); // no number
        }
        boolean bare = at.nextIs("：:") && at.position() + 1 == text.length();
        return bare ? label(Style.APPENDIX, 0, 0) : null;
    }

    private @Nullable Label appendix() {
        at.skipBlanks();
        OptionalInt number = at.number();
        if (number.isEmpty() && at.next() >= 'A' && at.next() <= 'Z') {
            number = OptionalInt.of(at.next() - 'A' + 1);
            at.step();
        }
        boolean parted = at.atEnd() || at.nextIsBlank() || at.nextIs("：:.．（(");
        return parted && text.length() <= 60 ? label(Style.APPENDIX, number.orElse(0), 0) : null;
    }

    // bracketed := '（' number '）' | '〔' Chinese numeral '〕' | …; 〔2025〕 is a year, [1] a footnote
    private @Nullable Label bracketed() {
        boolean round = at.nextIs("（(");
        at.step();
        at.skipBlanks();
        boolean arabic = at.nextIsArabic() || at.nextIs("l"); // （I） is Roman
        OptionalInt number = arabic ? at.misreadNumber() : at.number();
        at.skipBlanks();
        if (number.isEmpty()
                || number.getAsInt() > MOST_ITEMS
                || (arabic && number.getAsInt() == 0)
                || !at.nextIs(CLOSING)
                || (arabic && !round)) {
            return null;
        }
        at.step();
        return label(
                arabic ? Style.ARABIC_BRACKETED : Style.CHINESE_BRACKETED, number.getAsInt(), 0);
    }

    // item := number ( '、' | '．' | '.' | '，' | '）' ), and the clauses that begin with a number
    private @Nullable Label item() {
        boolean arabic = at.nextIsArabic();
        OptionalInt number = at.number();
        if (number.isEmpty() || number.getAsInt() > MOST_ITEMS) {
            return null;
        }
        if (arabic && at.nextIs(Cursor.MISREAD)) {
            return misread();
        }
        int ordinal = number.getAsInt();
        at.skipBlanksBefore('、');
        if (arabic && at.nextIs("．.﹒") && at.arabicFollowsNext()) {
            return decimal(ordinal);
        }
        boolean comma = arabic && at.nextIs("，,") && !at.arabicFollowsNext(); // 统 ␤ 一，建设
        if (at.nextIs("、．.﹒") || comma) {
            return label(arabic ? Style.ARABIC : Style.CHINESE, ordinal, 0);
        }
        if (at.nextIs("）)")) {
            Style style = arabic ? Style.ARABIC_HALF_BRACKETED : Style.CHINESE_BRACKETED;
            return label(style, ordinal, 0);
        }
        return arabic ? null : numberedClause(ordinal);
    }

    // l．推进…, lO．推进…: digits as text recognition (OCR) reads them
    private @Nullable Label misread() {
        OptionalInt number = at.backTo(start).misreadNumber();
        boolean numbering =
                number.isPresent()
                        && number.getAsInt() > 0
                        && number.getAsInt() <= MOST_ITEMS
                        && at.nextIs("、．.")
                        && at.position() + 1 < text.length()
                        && Character.isIdeographic(text.charAt(at.position() + 1));
        return numbering ? label(Style.ARABIC, number.getAsInt(), 0) : null;
    }

    // 一是, 一要; 一要务 and 二要素 are words
    private @Nullable Label numberedClause(int ordinal) {
        if (at.take("是")) {
            return label(Style.IS, ordinal, 0);
        }
        return at.take("要") && !at.nextIs("务素点道塞") ? label(Style.MUST, ordinal, 0) : null;
    }

    // decimal := digits ( '.' digits )+; "1.5万" and "2.5 个百分点" are quantities
    private @Nullable Label decimal(int first) {
        List<Integer> numbers = Decimals.from(first, at);
        boolean numbering = numbers.size() > 1 && Decimals.beginsHeading(at);
        return numbering
                ? label(Style.DECIMAL, numbers.subList(0, numbers.size() - 1), numbers.getLast(), 0)
                : null;
    }

    /**
     * The number that heads a chapter of a text numbered in decimals (1　总则, above 1.1); elsewhere
     * such a line is prose, or a row of a table.
     */
    static Optional<Label> chapter(String text) {
        return Optional.ofNullable(new LabelParser(text, 0).chapter());
    }

    private @Nullable Label chapter() {
        if (!at.nextIsArabic() || text.length() > LONGEST_LINE || Punctuation.hasSentence(text)) {
            return null;
        }
        OptionalInt number = at.number();
        return number.isPresent()
                        && number.getAsInt() <= MOST_ITEMS
                        && at.nextIsBlank()
                        && Decimals.beginsHeading(at)
                ? label(Style.DECIMAL, number.getAsInt(), 0)
                : null;
    }

    // clause := '其' number '，' | ( '首先' | '其次' | '再次' | '最后' ) '，'
    private @Nullable Label clause() {
        if (at.take("首先")) {
            return at.nextIs("，,") ? label(Style.FIRST, 1, 0) : null;
        }
        if (at.take("其次") || at.take("再次") || at.take("最后")) {
            return at.nextIs("，,") ? label(Style.FIRST, 0, 0) : null;
        }
        at.take("其");
        OptionalInt number = at.number();
        return number.isPresent() && at.nextIs("，,")
                ? label(Style.AMONG, number.getAsInt(), 0)
                : null;
    }

    // mark := '——' | '●' | ① | ㈠ | ⑴ | ⒈
    private @Nullable Label mark() {
        for (Map.Entry<Style, String> characters : CHARACTERS.entrySet()) {
            int index = characters.getValue().indexOf(at.next());
            if (index >= 0) {
                at.step();
                return label(characters.getKey(), index + 1, 0);
            }
        }
        if (at.take("——") || at.take("--") || at.take("──") || at.take("――")) {
            at.skip("—-─―");
            return label(Style.DASH, 0, 0);
        }
        if (at.nextIs(BULLETS)) {
            at.step();
            return label(Style.BULLET, 0, 0);
        }
        return null;
    }

    private Label label(Style style, int ordinal, int branch) {
        return label(style, List.of(), ordinal, branch);
    }

    private Label label(Style style, List<Integer> above, int ordinal, int branch) {
        int end = at.position();
        at.skip("、．.﹒，,：:）)");
        return new Label(
                style,
                text.substring(start, end).strip(),
                above,
                ordinal,
                branch,
                start,
                at.position());
    }
}
