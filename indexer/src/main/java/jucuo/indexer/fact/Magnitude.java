package jucuo.indexer.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as documents write amounts: Arabic digits with a multiplier (1.4万亿, 3,000), or the
 * multiplier alone (万亿).
 */
final class Magnitude {

    /** {@code 12}, {@code 1.4}, {@code 3,000}, {@code 1200万}, {@code 1.4万亿}, {@code 百亿} */
    static final String PATTERN =
            "(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d{1,15})(?:\\.\\d{1,6})? ?(?:[十百千]?[万亿]{1,2}|[百千](?=[^\\p{IsHan}]|[个家项人户名]))?"
                    + "|[十百千]?(?:万亿|万|亿)";

    private static final Pattern PARTS =
            Pattern.compile("(?<digits>[\\d,，]+(?:\\.\\d+)?)? ?(?<multiplier>[十百千万亿]*)");

    private Magnitude() {}

    /** The value of what {@link #PATTERN} matches; empty for anything else. */
    static Optional<BigDecimal> parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        String digits = parts.group("digits");
        BigDecimal value =
                digits == null ? BigDecimal.ONE : new BigDecimal(digits.replaceAll("[,，]", ""));
        String multiplier = parts.group("multiplier");
        return Optional.of(value.scaleByPowerOfTen(multiplier == null ? 0 : power(multiplier)));
    }

    private static int power(String multiplier) {
        return multiplier.chars().map(Magnitude::powerOf).sum();
    }

    private static int powerOf(int multiplier) {
        return switch (multiplier) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> throw new IllegalArgumentException("no multiplier: " + (char) multiplier);
        };
    }
}
