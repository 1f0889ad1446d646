package jucuo.indexer.reader;

import java.util.Locale;
import jucuo.number.ChineseNumber;

/**
 * Writes numbers in the formats of Word: by the names of Office Open XML (ECMA-376 part 1,
 * 17.18.59) or the codes of its binary files (MS-OSHARED 2.2.1.3).
 */
final class NumberFormat {

    /** By their codes in binary files. */
    private static final String[] NAMES = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "ordinal",
        "cardinalText",
        "ordinalText",
        "hex",
        "chicago",
        "ideographDigital",
        "japaneseCounting",
        "aiueo",
        "iroha",
        "decimalFullWidth",
        "decimalHalfWidth",
        "japaneseLegal",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "aiueoFullWidth",
        "irohaFullWidth",
        "decimalZero",
        "bullet",
        "ganada",
        "chosung",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle",
        "ideographTraditional",
        "ideographZodiac",
        "ideographZodiacTraditional",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand",
    };

    private static final int NO_NUMBER = 0xFF;

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    /** A numeral's characters, and what stands for them in other dress. */
    private static final String PLAIN = "零一二三四五六七八九十百千万";

    private static final String SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖拾佰仟万";
    private static final String TRADITIONAL = "零壹貳參肆伍陸柒捌玖拾佰仟萬";
    private static final String JAPANESE = "零壱弐参四伍六七八九拾百阡萬";
    private static final String KOREAN = "영일이삼사오육칠팔구십백천만";

    private NumberFormat() {}

    /** The name of a format by its code in binary files. */
    static String name(int code) {
        return code >= 0 && code < NAMES.length
                ? NAMES[code]
                : code == NO_NUMBER ? "none" : "decimal";
    }

    /**
     * A number as Word prints it.
     *
     * @param format its name, or an example such as {@code 001, 002, 003, ...}; one that is not
     *     known is written in Arabic digits
     */
    static String of(String format, int number) {
        if (number < 0) {
            return String.valueOf(number);
        }
        return switch (format) {
            case "chineseCountingThousand", "taiwaneseCountingThousand" ->
                    ChineseNumber.format(number);
            case "chineseCounting", "taiwaneseCounting" ->
                    number < 100 ? ChineseNumber.format(number) : digits(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" ->
                    digits(number);
            case "japaneseCounting" -> brief(number);
            case "koreanCounting" -> dressed(brief(number), KOREAN);
            case "chineseLegalSimplified" -> dressed(formal(number), SIMPLIFIED);
            case "ideographLegalTraditional" -> dressed(formal(number), TRADITIONAL);
            case "japaneseLegal" -> dressed(formal(number), JAPANESE);
            case "ideographTraditional" -> cyclic(STEMS, number);
            case "ideographZodiac" -> cyclic(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    enclosed(number, 20, '①');
            case "decimalEnclosedFullstop" -> enclosed(number, 20, '⒈');
            case "decimalEnclosedParen" -> enclosed(number, 20, '⑴');
            case "ideographEnclosedCircle" -> enclosed(number, 10, '㊀');
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "numberInDash" -> "- " + number + " -";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> ListLabel.roman(number);
            case "lowerRoman" -> ListLabel.roman(number).toLowerCase(Locale.ROOT);
            case "ordinal" -> number + ordinalEnding(number);
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "none", "bullet" -> "";
            default -> padded(format, number);
        };
    }

    /** 一〇二. */
    private static String digits(int number) {
        var digits = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> digits.append("〇一二三四五六七八九".charAt(c - '0')));
        return digits.toString();
    }

    /** 百二 for 102. */
    private static String brief(int number) {
        String full = ChineseNumber.format(number);
        return number == 0 ? full : full.replace("零", "").replaceAll("一(?=[十百千])", "");
    }

    /** 一十 for 10, before its characters are changed. */
    private static String formal(int number) {
        String plain = ChineseNumber.format(number);
        return plain.startsWith("十") ? "一" + plain : plain;
    }

    private static String dressed(String plain, String dress) {
        var dressed = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            int at = PLAIN.indexOf(plain.charAt(i));
            dressed.append(at < 0 ? plain.charAt(i) : dress.charAt(at));
        }
        return dressed.toString();
    }

    private static String cyclic(String signs, int number) {
        return number < 1
                ? String.valueOf(number)
                : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    private static String enclosed(int number, int most, char first) {
        return number >= 1 && number <= most
                ? String.valueOf((char) (first + number - 1))
                : String.valueOf(number);
    }

    private static String fullWidth(int number) {
        var digits = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> digits.append((char) (c - '0' + '０')));
        return digits.toString();
    }

    /** Behind Z stands AA, then BB; nobody counts further than Word's 30 times the alphabet. */
    private static String letters(int number, char first) {
        return number < 1 || number > 780
                ? String.valueOf(number)
                : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String ordinalEnding(int number) {
        boolean teen = number / 10 % 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** With as many digits at least as the example's first number has. */
    private static String padded(String example, int number) {
        String digits = String.valueOf(number);
        int comma = example.indexOf(',');
        return example.startsWith("0") && comma > digits.length() && comma < 10
                ? "0".repeat(comma - digits.length()) + digits
                : digits;
    }
}
