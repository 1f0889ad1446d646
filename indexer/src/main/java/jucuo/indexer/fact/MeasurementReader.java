package jucuo.indexer.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import jucuo.document.Fact.Comparator;
import jucuo.document.Fact.Quantity;
import jucuo.number.ChineseNumber;
import jucuo.number.NumberRange;
import jucuo.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one text. */
final class MeasurementReader {

    /** Alone they are vague (千亿), or part of a word (千方百计). */
    private static final String MULTIPLIERS = "百千万亿";

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final String text;

    MeasurementReader(String text) {
        this.text = text;
    }

    /** The quantity whose number begins at {@code from}; null where none does. */
    @Nullable Measurement at(int from) {
        if (!mayBegin(from)) {
            return null;
        }
        Optional<NumberRange> number =
                MULTIPLIERS.indexOf(text.charAt(from)) >= 0 && !text.startsWith("分之", from + 1)
                        ? bare(from)
                        : NumberRange.at(text, from);
        return number.map(this::measured).orElse(null);
    }

    /** Where to go on when no quantity begins at {@code from}: not in the middle of its number. */
    int behindNumber(int from) {
        return isNumeral(text.charAt(from))
                ? Numeral.at(text, from).map(Numeral::to).orElse(from + 1)
                : from + 1;
    }

    /** Part of a name (PM2.5, 2022-3) or an ordinal (第3) is no number of its own. */
    private boolean mayBegin(int from) {
        if (!isNumeral(text.charAt(from))) {
            return false;
        }
        if (from == 0) {
            return true;
        }
        char before = text.charAt(from - 1);
        return before != '第'
                && "届×÷＝=+＋".indexOf(before) < 0
                && !text.startsWith("附件", from - 2)
                && before != '.'
                && !isSpaced(from)
                && before != '／'
                && !(before < 0x250 && Character.isLetterOrDigit(before));
    }

    /** Of {@code 5 1 6 0 元}, whose digits are set apart, the last is no number of its own. */
    private boolean isSpaced(int from) {
        return from >= 2
                && text.charAt(from - 1) == ' '
                && ChineseNumber.isArabic(text.charAt(from - 2))
                && ChineseNumber.isArabic(text.charAt(from));
    }

    private static boolean isNumeral(char c) {
        return ChineseNumber.isArabic(c) || "〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟兩廿卅".indexOf(c) >= 0;
    }

    /** {@code 突破万亿元}: the multiplier alone, behind a word that bounds. */
    private Optional<NumberRange> bare(int from) {
        int to = from;
        int power = 0;
        while (to < text.length() && MULTIPLIERS.indexOf(text.charAt(to)) >= 0) {
            power += new int[] {2, 3, 4, 8}[MULTIPLIERS.indexOf(text.charAt(to))];
            to++;
        }
        if (power < 4 || Bound.before(text, from) == null) {
            return Optional.empty();
        }
        var one = new Numeral(from, to, BigDecimal.ONE.scaleByPowerOfTen(power), power, 1, false);
        return Optional.of(new NumberRange(from, to, one, Optional.empty()));
    }

    private @Nullable Measurement measured(NumberRange number) {
        int at = skipBlank(number.to());
        boolean more = number.low().more();
        if (number.high().isEmpty() && at < text.length() && "余多".indexOf(text.charAt(at)) >= 0) {
            more = true;
            at = skipBlank(at + 1);
        }
        Numeral low = number.low();
        if (low.isFraction()) {
            return switch (low.outOf()) {
                case 100 -> bounded(number, low.to(), new Unit("%", Unit.Kind.RATIO), more);
                case 1000 -> bounded(number, low.to(), new Unit("‰", Unit.Kind.RATIO), more);
                default -> null;
            };
        }
        var unit = Unit.at(text, at);
        if (unit == null || isWord(unit.to())) {
            return null;
        }
        NumberRange whole = number;
        int to = unit.to();
        if (number.high().isEmpty()) {
            // 6%－6.5%
            Optional<NumberRange> range = NumberRange.high(text, low, unit.to());
            if (range.isPresent()) {
                var second = Unit.at(text, skipBlank(range.get().to()));
                if (second != null && second.value().equals(unit.value())) {
                    whole = range.get();
                    to = second.to();
                }
            }
        }
        if (isSmallChinese(whole, unit.value())
                && Bound.before(text, low.from()) == null
                && Bound.behind(text, to) == null) {
            return null;
        }
        return bounded(whole, to, unit.value(), more);
    }

    // 个人, 家庭, 项目, 次数, 年级: the unit's character begins another word
    private boolean isWord(int to) {
        return UNIT_BEGINS
                .matcher(text)
                .region(to - 1, Math.min(text.length(), to + 2))
                .lookingAt();
    }

    private static final Pattern POSITIONAL = Pattern.compile("[〇○零一二两三四五六七八九]{2,}");

    private static final Pattern UNIT_BEGINS =
            Pattern.compile(
                    "个人(?![工才文形机口均])|家庭|项目|次数|条件|件事|种类|部门|部委|名单|位于|场所|方面|方位|人民|人均|台阶|路径|站点|对接|面积|段落|版本");

    /** {@code 三个方面}, {@code 一批}: below ten, Chinese numerals rather name than count. */
    private boolean isSmallChinese(NumberRange number, Unit unit) {
        if (POSITIONAL.matcher(text).region(number.from(), number.to()).matches()) {
            return true; // 一二三次产业
        }
        return !ChineseNumber.isArabic(text.charAt(number.from()))
                && number.low().value().compareTo(TEN) < 0
                && unit.kind() != Unit.Kind.RATIO
                && unit.kind() != Unit.Kind.MONEY
                && !unit.name().equals("倍")
                && !unit.name().equals("番");
    }

    private Measurement bounded(NumberRange number, int unitEnd, Unit unit, boolean more) {
        int begin = number.from();
        while (begin > 0 && text.charAt(begin - 1) == ' ') {
            begin--;
        }
        Bound before = Bound.before(text, begin);
        Bound behind = Bound.behind(text, skipBlank(unitEnd));
        Comparator comparator =
                behind != null
                        ? behind.comparator()
                        : before != null
                                ? before.comparator()
                                : more ? Comparator.MORE_THAN : Comparator.EQUAL;
        var quantity =
                new Quantity(number.low().value(), number.high().map(Numeral::value), unit.name());
        return new Measurement(
                before == null ? number.from() : begin - before.length(),
                behind == null ? unitEnd : skipBlank(unitEnd) + behind.length(),
                comparator,
                quantity,
                unit.kind(),
                before != null || behind != null,
                before != null && behind == null);
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
