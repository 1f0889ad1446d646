package jucuo.indexer.reader;

import java.util.Locale;
import jucuo.indexer.number.ChineseNumber;

/** Writes numbers in the formats of Office Open XML (ECMA-376 part 1, 17.18.59). */
final class NumberFormat {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    private NumberFormat() {}

    /** A format that is not known is written in Arabic digits. */
    static String of(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "koreanCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital" ->
                    ChineseNumber.format(Math.max(0, number));
            case "chineseLegalSimplified", "ideographLegalTraditional" -> formal(number);
            case "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "ideographTraditional" -> cyclic(STEMS, number);
            case "ideographZodiac" -> cyclic(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedFullstop" -> enclosed(number, 0x2488);
            case "decimalEnclosedParen" -> enclosed(number, 0x2474);
            case "ideographEnclosedCircle" ->
                    number >= 1 && number <= 10
                            ? String.valueOf((char) (0x3280 + number - 1))
                            : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperLetter" -> ListLabel.letters(number, 'A');
            case "lowerLetter" -> ListLabel.letters(number, 'a');
            case "upperRoman" -> ListLabel.roman(number);
            case "lowerRoman" -> ListLabel.roman(number).toLowerCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String formal(int number) {
        var formal = new StringBuilder();
        String plain = ChineseNumber.format(Math.max(0, number));
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int digit = "零一二三四五六七八九".indexOf(c);
            formal.append(
                    digit >= 0
                            ? FORMAL.charAt(digit)
                            : switch (c) {
                                case '十' -> '拾';
                                case '百' -> '佰';
                                case '千' -> '仟';
                                default -> c;
                            });
        }
        return formal.toString();
    }

    private static String digits(int number) {
        var digits = new StringBuilder();
        String.valueOf(number)
                .chars()
                .forEach(c -> digits.append("〇一二三四五六七八九".charAt(Math.clamp(c - '0', 0, 9))));
        return digits.toString();
    }

    private static String cyclic(String signs, int number) {
        return number < 1
                ? String.valueOf(number)
                : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    private static String circled(int number) {
        return number >= 1 && number <= 20
                ? String.valueOf((char) (0x2460 + number - 1))
                : String.valueOf(number);
    }

    private static String enclosed(int number, int first) {
        return number >= 1 && number <= 20
                ? String.valueOf((char) (first + number - 1))
                : String.valueOf(number);
    }

    private static String fullWidth(int number) {
        var digits = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> digits.append((char) (c - '0' + '０')));
        return digits.toString();
    }
}
