package jucuo.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number, or two with a dash between them (3-5, 20—25万, 三至五).
 *
 * @param from where it begins
 * @param to behind its last character
 * @param low the number, or the lower of both
 * @param high the higher of both
 */
public record NumberRange(int from, int to, Numeral low, Optional<Numeral> high) {

    private static final String DASHES = "-—－–─~～〜至到";

    /** The number or range that begins at {@code from}; empty where none does. */
    public static Optional<NumberRange> at(String text, int from) {
        return Numeral.at(text, from).map(low -> from(text, low));
    }

    private static NumberRange from(String text, Numeral low) {
        return high(text, low, low.to())
                .orElseGet(() -> new NumberRange(low.from(), low.to(), low, Optional.empty()));
    }

    /**
     * The range whose lower number is {@code low} and whose dash stands at {@code dash}; empty
     * where no higher number follows.
     */
    public static Optional<NumberRange> high(String text, Numeral low, int dash) {
        if (low.isFraction() || low.more()) {
            return Optional.empty();
        }
        int at = skipBlank(text, dash);
        if (at >= text.length() || DASHES.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int next = at + 1;
        if (next < text.length() && text.charAt(next) == '—' && text.charAt(at) == '—') {
            next++;
        }
        return Numeral.at(text, skipBlank(text, next))
                .filter(high -> !high.isFraction())
                .flatMap(high -> of(low, high));
    }

    private static Optional<NumberRange> of(Numeral low, Numeral high) {
        Numeral shared =
                low.power() == 0
                                && high.power() > 0
                                && isBelow(low.value().scaleByPowerOfTen(high.power()), high)
                        ? low.scaled(high.power())
                        : low;
        return isBelow(shared.value(), high)
                ? Optional.of(new NumberRange(low.from(), high.to(), shared, Optional.of(high)))
                : Optional.empty();
    }

    private static boolean isBelow(BigDecimal value, Numeral high) {
        return value.compareTo(high.value()) < 0;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
