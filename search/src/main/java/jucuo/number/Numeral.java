package jucuo.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it stands in a text.
 *
 * @param from where it begins
 * @param to behind its last character
 * @param value 14000 for 1.4万; of a fraction the part
 * @param power of ten of the 万 or 亿 it ends with; 0 without
 * @param outOf 100 for 百分之, 3 for 三分之, 1 for what is no fraction
 * @param more whether it says that there are some more (620多万)
 */
public record Numeral(int from, int to, BigDecimal value, int power, int outOf, boolean more) {

    /** The number that begins at {@code from}, as long as it goes; empty where none does. */
    public static Optional<Numeral> at(String text, int from) {
        return new NumeralReader(text).at(from);
    }

    /** The number that {@code text} is as a whole. */
    public static Optional<Numeral> of(String text) {
        if (text.equals("半")) {
            return Optional.of(new Numeral(0, 1, new BigDecimal("0.5"), 0, 1, false));
        }
        return at(text, 0).filter(n -> n.to() == text.length());
    }

    public boolean isFraction() {
        return outOf > 1;
    }

    /** The same with the 万 or 亿 that a range says but once: 20 of 20—25万. */
    Numeral scaled(int by) {
        return new Numeral(from, to, value.scaleByPowerOfTen(by), by, outOf, more);
    }
}
