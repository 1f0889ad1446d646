package jucuo.number;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Chinese numerals (一百零三, 十二万五千, 二〇二三), the formal ones (叁佰) and 廿, 卅 among them, from 0 to {@link
 * #LARGEST}.
 */
public final class ChineseNumber {

    /** 9999万亿…; what a {@code long} holds with room to spare. */
    public static final long LARGEST = 9_999_999_999_999_999L;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟萬億兩";
    private static final String PLAIN = "一二三四五六七八九十百千万亿两";
    private static final long HUNDRED_MILLION = 100_000_000L;
    private static final long TEN_THOUSAND = 10_000L;

    /** What is longer is no number. */
    private static final int LONGEST = 40;

    private ChineseNumber() {}

    /** Whether {@code c} can be part of a Chinese numeral below ten thousand. */
    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || UNITS.indexOf(c) >= 0;
    }

    /** Whether {@code c} is an Arabic digit of either width. */
    public static boolean isArabic(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /**
     * The value of a label's numeral, which is Chinese or Arabic throughout; empty for anything
     * else and above 9999.
     */
    public static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return OptionalInt.empty();
        }
        if (text.chars().allMatch(c -> isArabic((char) c))) {
            return text.length() > 4 ? OptionalInt.empty() : OptionalInt.of((int) positional(text));
        }
        OptionalLong value = value(text);
        return value.isPresent() && value.getAsLong() < TEN_THOUSAND
                ? OptionalInt.of((int) value.getAsLong())
                : OptionalInt.empty();
    }

    /**
     * The value of a Chinese numeral: by units (一亿两千三百万, 十二万五 for 125000) or digit by digit (二〇二五).
     * Empty for anything else.
     */
    public static OptionalLong value(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        String plain = plain(text);
        if (plain.chars().allMatch(c -> digit((char) c) >= 0)) {
            return plain.length() > 15 ? OptionalLong.empty() : OptionalLong.of(positional(plain));
        }
        OptionalLong value = split(plain, '亿', HUNDRED_MILLION);
        return value.isPresent() && value.getAsLong() <= LARGEST ? value : OptionalLong.empty();
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int formal = FORMAL.indexOf(c);
            switch (c) {
                case '廿' -> plain.append("二十");
                case '卅' -> plain.append("三十");
                default -> plain.append(formal < 0 ? c : PLAIN.charAt(formal));
            }
        }
        return plain.toString();
    }

    private static long positional(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value = value * 10 + (isArabic(c) ? Character.digit(c, 10) : digit(c));
        }
        return value;
    }

    /** At the last 亿 or else 万: so many of it, and the rest. */
    private static OptionalLong split(String text, char unit, long worth) {
        int at = text.lastIndexOf(unit);
        boolean large = unit == '亿';
        if (at < 0) {
            return large ? split(text, '万', TEN_THOUSAND) : section(text);
        }
        OptionalLong many =
                large
                        ? split(text.substring(0, at), '万', TEN_THOUSAND)
                        : section(text.substring(0, at));
        OptionalLong rest = rest(text.substring(at + 1), large, worth);
        return many.isPresent() && rest.isPresent() && many.getAsLong() > 0
                ? OptionalLong.of(many.getAsLong() * worth + rest.getAsLong())
                : OptionalLong.empty();
    }

    /** What follows a unit: nothing, one digit of the next unit (十二万五), or a smaller number. */
    private static OptionalLong rest(String text, boolean behindLarge, long worth) {
        if (text.isEmpty()) {
            return OptionalLong.of(0);
        }
        if (text.length() == 1 && digit(text.charAt(0)) > 0) {
            return OptionalLong.of(digit(text.charAt(0)) * worth / 10);
        }
        String number = text.charAt(0) == '零' ? text.substring(1) : text;
        OptionalLong rest = behindLarge ? split(number, '万', TEN_THOUSAND) : section(number);
        return rest.isPresent() && rest.getAsLong() < worth ? rest : OptionalLong.empty();
    }

    /** Below ten thousand. */
    private static OptionalLong section(String text) {
        long value = 0;
        int pending = -1;
        long lastUnit = TEN_THOUSAND;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            int power = UNITS.indexOf(c) + 1;
            long unit = power == 0 ? 0 : (long) Math.pow(10, power);
            if ((digit < 0 && power == 0) || (digit >= 0 && pending > 0) || unit >= lastUnit) {
                return OptionalLong.empty(); // 甲, 二三十, 十百
            }
            if (digit >= 0) {
                gap |= digit == 0;
                pending = digit;
            } else {
                value += unit * (pending <= 0 ? 1 : pending);
                pending = -1;
                lastUnit = unit;
                gap = false;
            }
        }
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        boolean colloquial = pending > 0 && !gap && lastUnit > 10 && lastUnit < TEN_THOUSAND; // 一百五
        return OptionalLong.of(value + Math.max(0, pending) * (colloquial ? lastUnit / 10 : 1));
    }

    /**
     * The usual numeral: 10 is 十, 103 is 一百零三, 125000 is 十二万五千.
     *
     * @throws IllegalArgumentException below 0 and above {@link #LARGEST}
     */
    public static String format(long value) {
        if (value < 0 || value > LARGEST) {
            throw new IllegalArgumentException("no numeral for " + value);
        }
        if (value == 0) {
            return "零";
        }
        var text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, long value) {
        if (value >= HUNDRED_MILLION) {
            append(text, value / HUNDRED_MILLION);
            text.append('亿');
            appendRest(text, value % HUNDRED_MILLION, HUNDRED_MILLION);
        } else if (value >= TEN_THOUSAND) {
            append(text, value / TEN_THOUSAND);
            text.append('万');
            appendRest(text, value % TEN_THOUSAND, TEN_THOUSAND);
        } else {
            appendSection(text, (int) value);
        }
    }

    private static void appendRest(StringBuilder text, long rest, long worth) {
        if (rest > 0) {
            text.append(rest < worth / 10 ? "零" : "");
            append(text, rest);
        }
    }

    private static void appendSection(StringBuilder text, int value) {
        boolean first = text.isEmpty();
        boolean begun = false;
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = value / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = begun;
                continue;
            }
            text.append(gap ? "零" : "");
            gap = false;
            boolean bareTen = digit == 1 && power == 1 && first && !begun;
            text.append(bareTen ? "" : DIGITS.charAt(digit));
            text.append(power == 0 ? "" : UNITS.charAt(power - 1));
            begun = true;
        }
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○', 'Ｏ' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
