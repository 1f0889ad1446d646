package jucuo.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something a node's words state, with the words that state it. */
public sealed interface Fact {

    /** Where the evidence stands in the source. */
    Span span();

    /** The evidence: the source's words in {@link #span}, less what joining left out. */
    String text();

    /** The name of this type of fact in JSON. */
    default String type() {
        return switch (this) {
            case Target _ -> "target";
            case Programme _ -> "programme";
            case Citation _ -> "citation";
            case Place _ -> "place";
            case Organisation _ -> "organisation";
            case Day _ -> "date";
            case Amount _ -> "amount";
            case Action _ -> "action";
        };
    }

    /** How a target's value bounds what is promised. */
    enum Comparator {
        AT_LEAST("≥"),
        AT_MOST("≤"),
        EQUAL("="),
        MORE_THAN(">"),
        LESS_THAN("<"),
        ABOUT("≈");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public static Comparator of(String sign) {
            for (Comparator comparator : values()) {
                if (comparator.sign.equals(sign)) {
                    return comparator;
                }
            }
            throw new IllegalArgumentException("no comparator: " + sign);
        }
    }

    /**
     * How much, in base units.
     *
     * @param value without multiplier: 万亿元 is 1000000000000; of a range the lower end
     * @param upTo the upper end of a range; above {@code value}
     * @param unit as printed, without multiplier: 元, 人, %
     */
    record Quantity(BigDecimal value, Optional<BigDecimal> upTo, String unit) {

        /** {@code 20}, {@code 2.5-3} */
        private static final Pattern WRITTEN =
                Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:-(-?\\d+(?:\\.\\d+)?))?");

        public Quantity {
            value = plain(value);
            upTo = upTo.map(Quantity::plain);
            if (unit.isEmpty()) {
                throw new IllegalArgumentException("a quantity has a unit");
            }
            if (upTo.isPresent() && upTo.get().compareTo(value) <= 0) {
                throw new IllegalArgumentException("no range: " + value + " to " + upTo.get());
            }
        }

        public Quantity(BigDecimal value, String unit) {
            this(value, Optional.empty(), unit);
        }

        /**
         * Reads back what {@link #written} gave.
         *
         * @throws IllegalArgumentException for anything else
         */
        public static Quantity of(String written, String unit) {
            Matcher parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no quantity: " + written);
            }
            return new Quantity(
                    new BigDecimal(parts.group(1)),
                    Optional.ofNullable(parts.group(2)).map(BigDecimal::new),
                    unit);
        }

        /** Value and upper end without exponent: {@code 12000000}, {@code 20-25}. */
        public String written() {
            return value.toPlainString() + upTo.map(end -> "-" + end.toPlainString()).orElse("");
        }

        private static BigDecimal plain(BigDecimal value) {
            return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /**
     * A commitment to a future state (目标).
     *
     * @param year by which, where said
     * @param indicator what is measured, in the source's words; empty where only a year is given
     * @param comparator how the quantity bounds it; present just when {@code quantity} is
     */
    record Target(
            Span span,
            String text,
            OptionalInt year,
            String indicator,
            Optional<Comparator> comparator,
            Optional<Quantity> quantity)
            implements Fact {
        public Target {
            if (year.isEmpty() && indicator.isEmpty()) {
                throw new IllegalArgumentException("a target has a year or an indicator");
            }
            if (comparator.isPresent() != quantity.isPresent()) {
                throw new IllegalArgumentException("comparator and quantity come together");
            }
        }
    }

    /**
     * A named project, campaign or system.
     *
     * @param name the evidence without its quotation marks, by which uses of one programme are
     *     counted together
     */
    record Programme(Span span, String text, String name) implements Fact {}

    /**
     * A document named in 《》.
     *
     * @param title without the outer 《》
     * @param number its document number (发文字号), where one follows in brackets: 国发〔2018〕1号
     * @param documentId of that document, where it is known
     */
    record Citation(
            Span span,
            String text,
            String title,
            Optional<String> number,
            Optional<String> documentId)
            implements Fact {

        /** The same citation, of that document. */
        public Citation to(Optional<String> documentId) {
            return new Citation(span, text, title, number, documentId);
        }
    }

    /**
     * A place.
     *
     * @param name the customary full form, such as 太原市 for 太原
     */
    record Place(Span span, String text, String name) implements Fact {}

    /** What an organisation has to do with the task that a text gives it. */
    enum Role {
        /** It answers for the task (牵头, 负责, 责任单位). */
        LEAD("lead"),
        /** It takes part (配合, 参与, 按职责分工负责). */
        SUPPORTING("supporting");

        private final String key;

        Role(String key) {
            this.key = key;
        }

        /** The name in JSON. */
        public String key() {
            return key;
        }

        public static Role of(String key) {
            for (Role role : values()) {
                if (role.key.equals(key)) {
                    return role;
                }
            }
            throw new IllegalArgumentException("no role: " + key);
        }
    }

    /**
     * An organisation.
     *
     * @param name as the words give it
     * @param role in the task of its clause, where the words say one
     */
    record Organisation(Span span, String text, String name, Optional<Role> role) implements Fact {}

    /** A day; {@code date} in ISO order. */
    record Day(Span span, String text, LocalDate date) implements Fact {}

    /** A sum of money that is not a target. */
    record Amount(Span span, String text, Quantity quantity) implements Fact {}

    /** The verb by which a measure acts (加快, 推进, 健全). */
    record Action(Span span, String text) implements Fact {}
}
