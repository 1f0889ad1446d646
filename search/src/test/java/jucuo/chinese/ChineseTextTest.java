package jucuo.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTextTest {

    private static final ChineseText CHINESE = new ChineseText();

    @ParameterizedTest
    @CsvSource({
        "國家區域中心城市, 国家区域中心城市",
        "ＧＤＰ, gdp",
        "第Ⅳ类, 第iv类",
        "“一刻钟”便民生活圈, 一刻钟便民生活圈",
        "5.5%左右, 55左右",
        "100㎡, 100m2",
        "二〇三五年, 二〇三五年",
        "𠮷县, 𠮷县",
        "'，。 !', ''",
        "⼯业, 工业",
    })
    void foldsToLettersAndDigitsInPlainForm(String text, String expected) {
        assertThat(CHINESE.fold(text)).isEqualTo(expected);
    }

    @Test
    void foldsAFoldedTextToItself() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String folded = CHINESE.fold(Character.toString(c));

            assertThat(CHINESE.fold(folded)).as(Integer.toHexString(c)).isEqualTo(folded);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "营商环境, 营商 环境",
        "专精特新, 专精特新",
        "链长制, 链长制",
        "無廢城市, 無廢 城市",
        "企业的发展, 企业 发展",
        "的, 的",
        "GDP增长5.5%左右, GDP 增长 5.5 左右",
        "5G网络, 5G 网络",
        "第Ⅳ类, 第 Ⅳ 类",
        "人工智能, 人工智能",
        "'，。', ''",
    })
    void takesARunApart(String run, String expected) {
        assertThat(String.join(" ", CHINESE.words(run))).isEqualTo(expected);
    }

    /** Any text: the words of a run hold all of its letters and digits but for particles. */
    @Test
    void losesNothingButParticles() {
        long seed = new Random().nextLong();
        System.out.println("ChineseTextTest.losesNothingButParticles seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String run = run(random);

            List<String> words = CHINESE.words(run);

            String kept = words.stream().map(CHINESE::fold).collect(Collectors.joining());
            assertThat(withoutParticles(kept))
                    .as("seed %d: %s", seed, run)
                    .isEqualTo(withoutParticles(CHINESE.fold(run)));
            assertThat(words).allMatch(run::contains).noneMatch(w -> CHINESE.fold(w).isEmpty());
        }
    }

    private static String withoutParticles(String text) {
        return text.replaceAll("[的了吗呢吧啊呀么嘛之与和及或等在把被]", "");
    }

    private static String run(Random random) {
        return random.ints(1 + random.nextInt(20), 0, 40)
                .mapToObj(n -> n < 25 ? hanzi(random) : other(random))
                .collect(Collectors.joining());
    }

    private static String hanzi(Random random) {
        return Character.toString(0x4E00 + random.nextInt(0x5000));
    }

    private static String other(Random random) {
        return List.of("𠮷", "㎡", "5.5", "Ⅳ", "Ａ", "b", "，", " ", "的", "產業", "人工智能", "😀", "é", ".")
                .get(random.nextInt(14));
    }
}
