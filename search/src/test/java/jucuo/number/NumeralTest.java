package jucuo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "１２．５, 12.5",
        "'1,234.5', 1234.5",
        "'12,345,678', 12345678",
        "1.4万亿, 1400000000000",
        "5.66 万亿, 5660000000000",
        "3千, 3000",
        "3千万, 30000000",
        "12百万, 12000000",
        "1亿2000万, 120000000",
        "620多万, 6200000",
        "一亿两千三百万, 123000000",
        "十二万五千, 125000",
        "十二万五, 125000",
        "一百五, 150",
        "一百零五, 105",
        "两千三, 2300",
        "十万零五, 100005",
        "一万亿, 1000000000000",
        "二〇二五, 2025",
        "一九七八, 1978",
        "三百多万, 3000000",
        "三点五, 3.5",
        "一点四万亿, 1400000000000",
        "伍拾万, 500000",
        "叁佰贰拾伍万, 3250000",
        "贰萬伍仟, 25000",
        "廿五, 25",
        "卅, 30",
        "一百廿三, 123",
        "3万5千, 35000",
        "九千九百九十九万亿, 9999000000000000",
        "半, 0.5"
    })
    void readsWhole(String text, BigDecimal value) {
        assertThat(Numeral.of(text).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "30千瓦, 30, 2",
        "10万千瓦, 100000, 3",
        "2百分点, 2, 1",
        "十千瓦, 10, 1",
        "'3,5000', 3, 1",
        "'2,345', 2345, 5",
        "1.2.3, 1.2, 3",
        "3万元, 30000, 2",
        "三个, 3, 1",
        "5亿3, 500000000, 2"
    })
    void stopsWhereTheNumberEnds(String text, BigDecimal value, int to) {
        Numeral numeral = Numeral.at(text, 0).orElseThrow();

        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"百分之五, 5, 100", "百分之12.5, 12.5, 100", "千分之三, 3, 1000", "三分之一, 1, 3", "2/3, 2, 3"})
    void readsFractions(String text, BigDecimal part, int outOf) {
        Numeral numeral = Numeral.of(text).orElseThrow();

        assertThat(numeral.value()).isEqualByComparingTo(part);
        assertThat(numeral.outOf()).isEqualTo(outOf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "元",
                "多万",
                "万",
                "亿",
                "．5",
                "百分之",
                "2023/5/6",
                "半年",
                "12345678901234567890"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(Numeral.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3-5, 3, 5",
        "2—3, 2, 3",
        "20～25万, 200000, 250000",
        "5－6万亿, 5000000000000, 6000000000000",
        "500—1万, 500, 10000",
        "三至五, 3, 5",
        "10 — 15, 10, 15"
    })
    void readsRanges(String text, BigDecimal low, BigDecimal high) {
        NumberRange range = NumberRange.at(text, 0).orElseThrow();

        assertThat(range.low().value()).isEqualByComparingTo(low);
        assertThat(range.high().orElseThrow().value()).isEqualByComparingTo(high);
        assertThat(range.to()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-3", "5-", "5--", "10到", "3——x"})
    void takesOneNumberWhereNoHigherOneFollows(String text) {
        assertThat(NumberRange.at(text, 0).orElseThrow().high()).isEmpty();
    }

    @Test
    void readsBackWhatIsWrittenInChinese() {
        long seed = new Random().nextLong();
        System.out.println("NumeralTest.readsBackWhatIsWrittenInChinese seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long value = random.nextLong(bound(random));
            String text = ChineseNumber.format(value);

            assertThat(ChineseNumber.value(text).orElseThrow()).as(text).isEqualTo(value);
            assertThat(Numeral.of(text).orElseThrow().value())
                    .as(text)
                    .isEqualByComparingTo(BigDecimal.valueOf(value));
        }
    }

    @Test
    void readsBackWhatIsWrittenInArabic() {
        long seed = new Random().nextLong();
        System.out.println("NumeralTest.readsBackWhatIsWrittenInArabic seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal value =
                    BigDecimal.valueOf(random.nextLong(bound(random)), random.nextInt(3));
            String text = arabic(value, random);

            assertThat(Numeral.of(text).orElseThrow().value()).as(text).isEqualByComparingTo(value);
        }
    }

    @Test
    void readsBackTheFormalNumerals() {
        long seed = new Random().nextLong();
        System.out.println("NumeralTest.readsBackTheFormalNumerals seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long value = random.nextLong(bound(random));
            String text = formal(ChineseNumber.format(value));

            assertThat(Numeral.of(text).orElseThrow().value())
                    .as(text)
                    .isEqualByComparingTo(BigDecimal.valueOf(value));
        }
    }

    @Test
    void readsAnyRunOfNumeralsWithoutFailure() {
        long seed = new Random().nextLong();
        System.out.println("NumeralTest.readsAnyRunOfNumeralsWithoutFailure seed " + seed);
        var random = new Random(seed);
        String alphabet = "0123456789１９.．,，/ 〇零一二两九十百千万亿壹拾佰仟廿卅半点多余分之成-—至到元个";
        for (int i = 0; i < 100_000; i++) {
            var text = new StringBuilder();
            int length = random.nextInt(60);
            while (text.length() < length) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String source = text.toString();
            int from = random.nextInt(length + 1);

            NumberRange.at(source, from)
                    .ifPresent(range -> {
                        assertThat(range.from()).as(source).isEqualTo(from);
                        assertThat(range.to()).as(source).isBetween(from + 1, source.length());
                        range.high()
                                .ifPresent(high ->
                                        assertThat(range.low().value())
                                                .as(source)
                                                .isLessThan(high.value()));
                    });
        }
    }

    private static String formal(String text) {
        String plain = "一二三四五六七八九十百千";
        String formal = "壹贰叁肆伍陆柒捌玖拾佰仟";
        return text.chars()
                .map(c -> plain.indexOf(c) < 0 ? c : formal.charAt(plain.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static long bound(Random random) {
        return (long) Math.pow(10, 1 + random.nextInt(13));
    }

    /** In one of the ways in which documents print it. */
    private static String arabic(BigDecimal value, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> value.toPlainString();
            case 1 -> grouped(value);
            case 2 -> multiplied(value, 4, "万");
            default -> fullWidth(multiplied(value, 8, "亿"));
        };
    }

    private static String grouped(BigDecimal value) {
        BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
        String decimals = value.toPlainString().substring(whole.toPlainString().length());
        return String.format(java.util.Locale.ROOT, "%,d", whole.toBigInteger()) + decimals;
    }

    private static String multiplied(BigDecimal value, int power, String word) {
        return value.scaleByPowerOfTen(-power).toPlainString() + word;
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
