package jucuo.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways in which people write one number: 35000, 3.5万, 三万五千; 2027, 二〇二七; 万亿, 1万亿, 10000亿; 5%,
 * 百分之五. Grouping commas are left out.
 *
 * @param value of a percentage the part
 * @param outOf 100 of a percentage, 1000 of ‰, else 1
 */
record NumeralForms(BigDecimal value, int outOf) {

    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;
    private static final int TRILLION = 12; // 万亿

    /** Decimals that are worth writing before 万: 3.5万, 1.2345亿. */
    private static final int DECIMALS = 4;

    /** Digits of the longest number that is written out; 万亿 has 13. */
    private static final int LONGEST = 13;

    private static final String DIGITS = "〇一二三四五六七八九";

    /** The number that {@code text} is as a whole, where it is written in one of its forms. */
    static Optional<NumeralForms> of(String text) {
        String plain = plain(text);
        return read(plain).filter(number -> number.all().contains(plain));
    }

    /** With half-width digits, without grouping commas. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case ',', '，' -> {}
                case '．' -> plain.append('.');
                case '％' -> plain.append('%');
                default ->
                        plain.append(
                                ChineseNumber.isArabic(c)
                                        ? (char) ('0' + Character.digit(c, 10))
                                        : c);
            }
        }
        return plain.toString();
    }

    private static Optional<NumeralForms> read(String plain) {
        if (plain.equals("万亿")) {
            return Optional.of(new NumeralForms(BigDecimal.TEN.pow(TRILLION), 1));
        }
        int outOf = plain.endsWith("%") ? 100 : plain.endsWith("‰") ? 1000 : 1;
        String number = outOf == 1 ? plain : plain.substring(0, plain.length() - 1);
        return Numeral.of(number)
                .filter(n -> !n.more() && (outOf == 1 || !n.isFraction()))
                .filter(n -> !n.isFraction() || n.outOf() == 100 || n.outOf() == 1000)
                .map(n -> new NumeralForms(n.value(), Math.max(outOf, n.outOf())));
    }

    /** Every form, digits first; each is read as this number. */
    Set<String> all() {
        Set<String> forms = written();
        forms.removeIf(form -> read(form).filter(this::isSame).isEmpty());
        return forms;
    }

    private boolean isSame(NumeralForms other) {
        return outOf == other.outOf && value.compareTo(other.value) == 0;
    }

    private Set<String> written() {
        var forms = new LinkedHashSet<String>();
        if (outOf > 1) {
            String over = outOf == 100 ? "百分之" : "千分之";
            forms.add(digits(value) + (outOf == 100 ? '%' : '‰'));
            chinese(value).forEach(c -> forms.add(over + c));
            forms.add(over + digits(value));
            return forms;
        }
        BigDecimal number = value.stripTrailingZeros();
        if (number.precision() - number.scale() <= LONGEST) {
            forms.add(digits(value));
        }
        scaled(forms, TEN_THOUSAND, "万");
        scaled(forms, HUNDRED_MILLION, "亿");
        scaled(forms, TRILLION, "万亿");
        forms.addAll(chinese(value));
        forms.addAll(positional());
        return forms;
    }

    /** 3.5万 and 三点五万 for 35000. */
    private void scaled(Set<String> forms, int power, String unit) {
        BigDecimal scaled = value.scaleByPowerOfTen(-power).stripTrailingZeros();
        if (scaled.compareTo(BigDecimal.ONE) < 0 || scaled.scale() > DECIMALS) {
            return;
        }
        forms.add(digits(scaled) + unit);
        chinese(scaled).forEach(c -> forms.add(c + unit));
        if (scaled.compareTo(BigDecimal.ONE) == 0 && power == TRILLION) {
            forms.add(unit); // 万亿
        }
        for (int more : List.of(2, 3)) { // 百万, 千亿
            if (scaled.compareTo(BigDecimal.TEN.pow(more)) == 0 && power < TRILLION) {
                forms.add((more == 2 ? "百" : "千") + unit);
            }
        }
    }

    private static String digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** 二千, 两千; 三点五; none for what is too large. */
    private static List<String> chinese(BigDecimal number) {
        String[] parts = digits(number).split("\\.", -1);
        if (parts[0].length() > LONGEST) {
            return List.of();
        }
        String whole = ChineseNumber.format(Long.parseLong(parts[0]));
        String point = parts.length == 1 ? "" : "点" + positional(parts[1], '零');
        var forms = new ArrayList<String>();
        forms.add(whole + point);
        if (point.isEmpty()
                && whole.startsWith("二")
                && whole.length() > 1
                && whole.charAt(1) != '十') {
            forms.add("两" + whole.substring(1));
        }
        return forms;
    }

    /** A year: 二〇二七, 二零二七, 二○二七. */
    private List<String> positional() {
        String digits = digits(value);
        if (!digits.matches("[12][0-9]{3}")) {
            return List.of();
        }
        return List.of(positional(digits, '〇'), positional(digits, '零'), positional(digits, '○'));
    }

    private static String positional(String digits, char zero) {
        var out = new StringBuilder();
        digits.chars().forEach(d -> out.append(d == '0' ? zero : DIGITS.charAt(d - '0')));
        return out.toString();
    }
}
