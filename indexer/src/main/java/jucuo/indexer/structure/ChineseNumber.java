package jucuo.indexer.structure;

import java.util.OptionalInt;

/** Chinese numerals (一百零三, 二〇二三, 12, １２) as used for numbering, from 0 to 9999. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    private ChineseNumber() {}

    /** Whether {@code c} can be part of a Chinese numeral. */
    static boolean isNumeral(char c) {
        return digit(c) >= 0 || UNITS.indexOf(c) >= 0;
    }

    /** Whether {@code c} is an Arabic digit of either width. */
    static boolean isArabic(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /**
     * The value of a numeral that is Chinese or Arabic throughout; empty for anything else and
     * above 9999.
     */
    static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return OptionalInt.empty();
        }
        if (text.chars().allMatch(c -> isArabic((char) c))) {
            return text.length() > 4 ? OptionalInt.empty() : OptionalInt.of(positional(text));
        }
        if (!text.chars().allMatch(c -> isNumeral((char) c))) {
            return OptionalInt.empty();
        }
        boolean digitsOnly = text.chars().allMatch(c -> digit((char) c) >= 0);
        if (digitsOnly) {
            return text.length() > 4 ? OptionalInt.empty() : OptionalInt.of(positional(text));
        }
        return withUnits(text);
    }

    private static int positional(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value = value * 10 + (isArabic(c) ? Character.digit(c, 10) : digit(c));
        }
        return value;
    }

    private static OptionalInt withUnits(String text) {
        int value = 0;
        int pending = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = UNITS.indexOf(c) < 0 ? 0 : (int) Math.pow(10, UNITS.indexOf(c) + 1);
            if (unit == 0) {
                if (pending > 0) {
                    return OptionalInt.empty(); // 二三十
                }
                pending = digit(c);
            } else if (unit >= lastUnit) {
                return OptionalInt.empty(); // 十百
            } else {
                value += unit * (pending <= 0 ? 1 : pending);
                pending = -1;
                lastUnit = unit;
            }
        }
        return OptionalInt.of(value + Math.max(0, pending));
    }

    /** The usual numeral: 10 is 十, 103 is 一百零三, 110 is 一百一十. */
    static String format(int value) {
        if (value < 0 || value > 9999) {
            throw new IllegalArgumentException("no numeral for " + value);
        }
        if (value < 10) {
            return DIGITS.substring(value, value + 1);
        }
        var text = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = value / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "");
            gap = false;
            text.append(digit == 1 && power == 1 && text.isEmpty() ? "" : DIGITS.charAt(digit));
            text.append(power == 0 ? "" : UNITS.charAt(power - 1));
        }
        return text.toString();
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○', 'Ｏ' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
