package jucuo.web.page;

import java.math.BigDecimal;
import java.util.List;
import jucuo.document.Fact;
import jucuo.query.Language;

/** Numbers as people read them. */
final class Scaled {

    /** Digits behind the point that a multiplier may cost, before it makes a number longer. */
    private static final int DECIMALS = 4;

    private record Multiplier(String name, int zeros) {}

    private static final List<Multiplier> MULTIPLIERS =
            List.of(new Multiplier("万亿", 12), new Multiplier("亿", 8), new Multiplier("万", 4));

    private Scaled() {}

    /** {@code ≥ 1200万人}, in English {@code ≥ 12,000,000 人}; exact. */
    static String of(Fact.Target target, Language language) {
        return target.quantity()
                .map(q ->
                        target.comparator().map(c -> c.sign() + " ").orElse("")
                                + of(q.value(), language)
                                + q.upTo().map(end -> "–" + of(end, language)).orElse("")
                                + gap(q.unit(), language)
                                + q.unit())
                .orElse("");
    }

    private static String gap(String unit, Language language) {
        return language == Language.EN && !unit.equals("%") ? " " : "";
    }

    /** {@code 1200万}, in English {@code 12,000,000}; exact. */
    static String of(BigDecimal value, Language language) {
        if (language == Language.ZH) {
            for (Multiplier multiplier : MULTIPLIERS) {
                BigDecimal scaled = value.movePointLeft(multiplier.zeros()).stripTrailingZeros();
                if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= DECIMALS) {
                    return scaled.toPlainString() + multiplier.name();
                }
            }
        }
        return grouped(value);
    }

    /** {@code 12,000,000} */
    static String grouped(BigDecimal value) {
        String number = value.toPlainString();
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + number.substring(whole.length());
    }
}
