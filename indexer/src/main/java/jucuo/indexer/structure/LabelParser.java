package jucuo.indexer.structure;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jucuo.indexer.number.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbering that stands at one place of a text, by recursive descent:
 *
 * <pre>
 * label     := division | box | appendix | bracketed | item | clause | mark
 * division  := '第' number ( '分编' | '编' | '篇' | '部分' | '章' | '节' | '条' branch? ) | '附则'
 * branch    := '之' number
 * box       := '专栏' number?
 * appendix  := '附件' number?
 * bracketed := '（' number '）' | ( '〈' | '〔' | '【' | '[' ) numeral ( '〉' | '〕' | '】' | ']' )
 * item      := number ( '、' | '．' | '.' | '）' )
 * clause    := number '是' | '第' number ( '，' | '、' ) | '其' number '，' | ( '首先' | '其次' | '再次' | '最后' ) '，'
 * mark      := '——' | '●' | one of the numbers that are one character: ① ㈠ ⑴ ⒈
 * number    := Chinese numeral | Arabic digits
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
    private static final int MOST_ITEMS = 300;

    private final String text;
    private final int start;
    private int position;

    private LabelParser(String text, int start) {
        this.text = text;
        this.start = start;
        this.position = start;
    }

    /** The numbering that begins at {@code start}, if one does. */
    static Optional<Label> at(String text, int start) {
        return Optional.ofNullable(new LabelParser(text, start).label());
    }

    private @Nullable Label label() {
        if (position >= text.length()) {
            return null;
        }
        char c = text.charAt(position);
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
        if (c == '首' || c == '其' || c == '再' || c == '最') {
            return clause();
        }
        return mark();
    }

    // division := '第' number ( '分编' | … | '条' branch? ), and the clause 第一，
    private @Nullable Label division() {
        take("第");
        skipBlanks();
        OptionalInt number = number();
        skipBlanks();
        if (number.isEmpty()) {
            return null;
        }
        int ordinal = number.getAsInt();
        if (take("分编")) {
            return heading(Style.SUBBOOK, ordinal);
        }
        if (take("编")) {
            return heading(Style.BOOK, ordinal);
        }
        if (take("篇") || take("部分")) {
            return heading(Style.PART, ordinal);
        }
        if (take("章")) {
            return heading(Style.CHAPTER, ordinal);
        }
        if (take("节")) {
            return heading(Style.SECTION, ordinal);
        }
        if (take("条")) {
            return article(ordinal);
        }
        return nextIs("，,、") ? label(Style.ORDINAL, ordinal, 0) : null;
    }

    // a heading stands on a line of its own, or white space parts it from what follows
    private @Nullable Label heading(Style style, int ordinal) {
        boolean parted =
                position == text.length() || Line.isBlank(text.charAt(position)) || nextIs("：:");
        boolean alone = text.length() <= 40 && !Punctuation.hasSentence(text) && !nextIs("，,、的规第");
        return parted || alone ? label(style, ordinal, 0) : null;
    }

    // branch := '之' number; "第四十二条规定的" and "第三条、第五条" are references
    private @Nullable Label article(int ordinal) {
        int branch = 0;
        if (take("之")) {
            OptionalInt number = number();
            if (number.isEmpty()) {
                return null;
            }
            branch = number.getAsInt();
        }
        boolean reference = nextIs("规的第、和至所与或及，,；;。”》)）");
        return reference ? null : label(Style.ARTICLE, ordinal, branch);
    }

    // box := '专栏' number?; appendix := '附件' number?; 附则
    private @Nullable Label named() {
        if (take("专栏")) {
            skipBlanks();
            OptionalInt number = number();
            return text.length() <= 60 && !Punctuation.hasSentence(text)
                    ? label(Style.BOX, number.orElse(0), 0)
                    : null;
        }
        if (take("附件")) {
            skipBlanks();
            OptionalInt number = number();
            boolean parted =
                    position == text.length()
                            || Line.isBlank(text.charAt(position))
                            || nextIs("：:.．");
            return parted && text.length() <= 60
                    ? label(Style.APPENDIX, number.orElse(0), 0)
                    : null;
        }
        take("附");
        skipBlanks();
        if (take("则") && position == text.length()) {
            return new Label(Style.SUPPLEMENT, "", 0, 0, start, start); // a title, no number
        }
        return null;
    }

    // bracketed := '（' number '）' | '〔' Chinese numeral '〕' | …; 〔2025〕 is a year, [1] a footnote
    private @Nullable Label bracketed() {
        boolean round = nextIs("（(");
        position++;
        skipBlanks();
        boolean arabic = position < text.length() && ChineseNumber.isArabic(text.charAt(position));
        OptionalInt number = number();
        skipBlanks();
        if (number.isEmpty()
                || number.getAsInt() > MOST_ITEMS
                || !nextIs(CLOSING)
                || (arabic && !round)) {
            return null;
        }
        position++;
        return label(
                arabic ? Style.ARABIC_BRACKETED : Style.CHINESE_BRACKETED, number.getAsInt(), 0);
    }

    // item := number ( '、' | '．' | '.' | '）' ), and the clause 一是
    private @Nullable Label item() {
        boolean arabic = ChineseNumber.isArabic(text.charAt(position));
        OptionalInt number = number();
        if (number.isEmpty() || number.getAsInt() > MOST_ITEMS) {
            return null;
        }
        int ordinal = number.getAsInt();
        skipBlanksBefore('、');
        if (arabic && nextIs("．.﹒、")) {
            boolean decimal =
                    position + 1 < text.length()
                            && ChineseNumber.isArabic(text.charAt(position + 1));
            return decimal && !nextIs("、")
                    ? null
                    : label(Style.ARABIC, ordinal, 0); // "1.5万" is a sum
        }
        if (arabic) {
            return nextIs("）)") ? label(Style.ARABIC_HALF_BRACKETED, ordinal, 0) : null;
        }
        if (nextIs("、．.﹒")) {
            return label(Style.CHINESE, ordinal, 0);
        }
        return take("是") ? label(Style.IS, ordinal, 0) : null;
    }

    // clause := '其' number '，' | ( '首先' | '其次' | '再次' | '最后' ) '，'
    private @Nullable Label clause() {
        if (take("首先")) {
            return nextIs("，,") ? label(Style.FIRST, 1, 0) : null;
        }
        if (take("其次") || take("再次") || take("最后")) {
            return nextIs("，,") ? label(Style.FIRST, 0, 0) : null;
        }
        take("其");
        OptionalInt number = number();
        return number.isPresent() && nextIs("，,") ? label(Style.AMONG, number.getAsInt(), 0) : null;
    }

    // mark := '——' | '●' | ① | ㈠ | ⑴ | ⒈
    private @Nullable Label mark() {
        for (Map.Entry<Style, String> characters : CHARACTERS.entrySet()) {
            int index = characters.getValue().indexOf(text.charAt(position));
            if (index >= 0) {
                position++;
                return label(characters.getKey(), index + 1, 0);
            }
        }
        if (take("——") || take("--") || take("──") || take("――")) {
            return label(Style.DASH, 0, 0);
        }
        if (nextIs(BULLETS)) {
            position++;
            return label(Style.BULLET, 0, 0);
        }
        return null;
    }

    // number := Chinese numeral | Arabic digits
    private OptionalInt number() {
        int from = position;
        boolean arabic = position < text.length() && ChineseNumber.isArabic(text.charAt(position));
        while (position < text.length()
                && (arabic
                        ? ChineseNumber.isArabic(text.charAt(position))
                        : ChineseNumber.isNumeral(text.charAt(position)))) {
            position++;
        }
        return ChineseNumber.parse(text.substring(from, position));
    }

    private Label label(Style style, int ordinal, int branch) {
        int end = position;
        while (position < text.length()
                && (Line.isBlank(text.charAt(position))
                        || "、．.﹒，,：:）)".indexOf(text.charAt(position)) >= 0)) {
            position++;
        }
        return new Label(
                style, text.substring(start, end).strip(), ordinal, branch, start, position);
    }

    private boolean nextIs(String characters) {
        return position < text.length() && characters.indexOf(text.charAt(position)) >= 0;
    }

    private boolean take(String word) {
        boolean stands = text.startsWith(word, position);
        position += stands ? word.length() : 0;
        return stands;
    }

    // 一 、
    private void skipBlanksBefore(char sign) {
        int from = position;
        skipBlanks();
        if (position == text.length() || text.charAt(position) != sign) {
            position = from;
        }
    }

    private void skipBlanks() {
        while (position < text.length() && Line.isBlank(text.charAt(position))) {
            position++;
        }
    }
}
