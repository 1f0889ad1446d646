package jucuo.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the numbers of one text: Arabic (1,234.5, 1.4万亿), Chinese (十二万五千), fractions (百分之五). */
final class NumeralReader {

    private static final String CHINESE = "〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億兩廿卅";

    /** Behind 百, 千 and 万 these make another word of it: 百分点, 千瓦, 千米, 千克, 万分. */
    private static final String NO_MULTIPLIER_BEFORE = "分瓦米克伏卡";

    private static final String OVER = "分之";

    /** Digits beyond this are no number. */
    private static final int LONGEST_ARABIC = 18;

    private static final int LONGEST_CHINESE = 40;

    private final String text;

    NumeralReader(String text) {
        this.text = text;
    }

    Optional<Numeral> at(int from) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        return ChineseNumber.isArabic(text.charAt(from)) ? arabic(from) : chinese(from);
    }

    private Optional<Numeral> arabic(int from) {
        int to = digits(from);
        if (to - from > LONGEST_ARABIC) {
            return Optional.empty();
        }
        Optional<Numeral> fraction = slashed(from, to);
        if (fraction.isPresent()) {
            return fraction;
        }
        BigDecimal value = new BigDecimal(folded(from, to));
        Numeral number = multiplied(from, to, value);
        if (number.power() == 0 || number.more()) {
            return Optional.of(number);
        }
        // 1亿2000万
        return at(number.to())
                .filter(rest -> ChineseNumber.isArabic(text.charAt(rest.from())))
                .filter(rest -> rest.power() > 0 && rest.power() < number.power())
                .filter(rest -> rest.value().compareTo(BigDecimal.TEN.pow(number.power())) < 0)
                .map(rest ->
                        new Numeral(
                                from,
                                rest.to(),
                                number.value().add(rest.value()),
                                rest.power(),
                                1,
                                rest.more()))
                .or(() -> Optional.of(number));
    }

    /** {@code 1/3}; a date with slashes is none. */
    private Optional<Numeral> slashed(int from, int to) {
        if (!is('/', to) || (from > 0 && is('/', from - 1))) {
            return Optional.empty();
        }
        int end = digits(to + 1);
        if (end == to + 1 || end - to > 4 || to - from > 3 || is('/', end)) {
            return Optional.empty();
        }
        BigDecimal part = new BigDecimal(folded(from, to));
        BigDecimal whole = new BigDecimal(folded(to + 1, end));
        return whole.scale() == 0 && part.compareTo(whole) < 0
                ? Optional.of(new Numeral(from, end, part, 0, whole.intValueExact(), false))
                : Optional.empty();
    }

    /** Behind the digits at {@code from}, with groups of three and a decimal part. */
    private int digits(int from) {
        int to = run(from);
        while (to - from >= 1
                && (is(',', to) || is('，', to))
                && run(to + 1) == to + 4
                && (run(from) - from <= 3)) {
            to += 4;
        }
        if ((is('.', to) || is('．', to)) && to > from && run(to + 1) > to + 1) {
            to = run(to + 1);
        }
        return to;
    }

    private int run(int from) {
        int to = from;
        while (to < text.length() && ChineseNumber.isArabic(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private boolean is(char c, int at) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** With half width digits and point, without grouping commas. */
    private String folded(int from, int to) {
        var folded = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (ChineseNumber.isArabic(c)) {
                folded.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '.' || c == '．') {
                folded.append('.');
            }
        }
        return folded.toString();
    }

    /** With the 万, 亿, 百万, 多万 behind the digits. */
    private Numeral multiplied(int from, int to, BigDecimal value) {
        int at = is(' ', to) && power(to + 1) > 0 ? to + 1 : to;
        boolean more = (is('多', at) || is('余', at)) && power(at + 1) >= 4;
        int start = more ? at + 1 : at;
        int power = 0;
        int end = start;
        while (power(end) > 0) {
            power += power(end);
            end++;
        }
        return power == 0
                ? new Numeral(from, to, value, 0, 1, false)
                : new Numeral(from, end, value.scaleByPowerOfTen(power), power, 1, more);
    }

    private int power(int at) {
        if (at >= text.length()
                || (at + 1 < text.length()
                        && NO_MULTIPLIER_BEFORE.indexOf(text.charAt(at + 1)) >= 0)) {
            return 0;
        }
        return switch (text.charAt(at)) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    private Optional<Numeral> chinese(int from) {
        int to = from;
        while (to < text.length()
                && to - from < LONGEST_CHINESE
                && CHINESE.indexOf(text.charAt(to)) >= 0
                && !startsUnit(to)) {
            to++;
        }
        for (int end = to; end > from; end--) {
            OptionalLong whole = ChineseNumber.value(text.substring(from, end));
            if (whole.isPresent()) {
                return Optional.of(behindWhole(from, end, whole.getAsLong()));
            }
        }
        return Optional.empty();
    }

    private boolean startsUnit(int at) {
        return "百千".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && NO_MULTIPLIER_BEFORE.indexOf(text.charAt(at + 1)) >= 0
                && !text.startsWith(OVER, at + 1);
    }

    /** A fraction, a decimal or the whole number itself. */
    private Numeral behindWhole(int from, int to, long whole) {
        if (text.startsWith(OVER, to) && whole > 1 && whole <= 10_000) {
            Optional<Numeral> part = at(to + OVER.length()).filter(n -> !n.isFraction());
            if (part.isPresent()) {
                return new Numeral(
                        from, part.get().to(), part.get().value(), 0, (int) whole, false);
            }
        }
        if (is('点', to)) {
            int end = to + 1;
            while (end < text.length() && "零一二三四五六七八九".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            OptionalLong decimals = ChineseNumber.value(text.substring(to + 1, end));
            if (decimals.isPresent()) {
                BigDecimal value =
                        BigDecimal.valueOf(decimals.getAsLong(), end - to - 1)
                                .add(BigDecimal.valueOf(whole));
                return multiplied(from, end, value);
            }
        }
        if (is('多', to) || is('余', to)) {
            return multiplied(from, to, BigDecimal.valueOf(whole)); // 三百多万
        }
        return new Numeral(from, to, BigDecimal.valueOf(whole), lastPower(to), 1, false);
    }

    private int lastPower(int to) {
        int power = 0;
        for (int i = to - 1; i >= 0 && "万亿".indexOf(text.charAt(i)) >= 0; i--) {
            power += text.charAt(i) == '万' ? 4 : 8;
        }
        return power;
    }
}
