package jucuo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "万亿 | 1000000000000 10000亿 1万亿 一万亿 一万亿 万亿",
                "2027年 | 二〇二七年 二零二七年 二千零二十七年 两千零二十七年",
                "百分之五 | 5% 百分之5",
                "5.5% | 百分之五点五",
                "千分之三 | 3‰",
                "二十条 | 20条",
                "3.5万 | 35000 三万五千 三点五万",
                "第十五条 | 第15条",
                "1.2万亿元 | 12000亿元 一万二千亿元 一点二万亿元",
                "百万 | 1000000 100万 一百万",
                "一号文件 | 1号文件",
                "12月15日 | 十二月十五日 12月十五日",
            })
    void writesNumbersInEveryForm(String run, String some) {
        for (String form : some.split(" ", -1)) {
            assertThat(Numerals.forms(run)).contains(form);
            assertThat(new HashSet<>(Numerals.forms(form)))
                    .isEqualTo(new HashSet<>(Numerals.forms(run)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "十四五", "十四五规划", "百千万亿工程", "五年", "10年", "007", "5G网络", "PM2.5", "三分之一", "百分点", "二三十",
                "产业链", "3.50", ""
            })
    void leavesWhatIsNoNumberByItself(String run) {
        assertThat(Numerals.forms(run)).containsExactly(run);
    }

    /** Any form of a run has the same forms, so that any of them finds the same. */
    @Test
    void isClosed() {
        long seed = new Random().nextLong();
        System.out.println("NumeralsTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String run = run(random);
            List<String> forms = Numerals.forms(run);
            if (forms.size() > 60) {
                continue; // more than are told
            }
            assertThat(forms.getFirst()).isEqualTo(run);
            for (String form : forms) {
                assertThat(new HashSet<>(Numerals.forms(form)))
                        .as("seed %d: %s of %s", seed, form, run)
                        .isEqualTo(new HashSet<>(forms));
            }
        }
    }

    private static String run(Random random) {
        return random.ints(1 + random.nextInt(4), 0, 30)
                .mapToObj(n -> n < 8 ? number(random) : words(random))
                .collect(Collectors.joining());
    }

    private static String number(Random random) {
        long value = (long) Math.pow(10, random.nextInt(12)) * (1 + random.nextInt(99));
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf(value);
            case 1 -> ChineseNumber.format(value);
            case 2 ->
                    value % 100
                            + "."
                            + (1 + random.nextInt(9))
                            + List.of("", "万", "亿", "%").get(random.nextInt(4));
            default -> String.valueOf(1 + random.nextInt(3000));
        };
    }

    private static String words(Random random) {
        return List.of(
                        "第", "条", "年", "月", "产业", "，", ".", "元", "点", "百分之", "分之", "%", "一", "十",
                        "万", "亿", "G", "两", "零")
                .get(random.nextInt(19));
    }
}
