package jucuo.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseTextTest {

    private static final ChineseText CHINESE = new ChineseText();

    @ParameterizedTest
    @CsvSource({
        "國家區域中心城市, 国家区域中心城市",
        "ＧＤＰ, gdp",
        "第Ⅳ类, 第iv类",
        "“一刻钟”便民生活圈, 一刻钟便民生活圈",
        "5.5%左右, 5.5%左右",
        "５．５％, 5.5%",
        "千分之五（5‰）, 千分之五5‰",
        "1.发展, 1发展",
        "'1,000', 1000",
        ".5. 5, 55",
        "100㎡, 100m2",
        "二〇三五年, 二〇三五年",
        "𠮷县, 𠮷县",
        "'，。 !', ''",
        "⼯业, 工业",
    })
    void foldsToLettersAndDigitsInPlainForm(String text, String expected) {
        assertThat(CHINESE.fold(text)).isEqualTo(expected);
    }

    /** Of several traditional characters for one simplified, any finds any. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "后後", "里裡裏", "干乾幹", "台臺檯颱", "着著", "发發髮", "复復複", "历歷曆", "面麵麪", "只隻祇", "云雲", "系係繫",
                "准準", "松鬆", "斗鬥", "谷穀", "周週", "志誌", "制製", "致緻", "钟鐘鍾", "冲沖衝", "表錶", "与與", "余餘",
                "占佔", "布佈", "采採", "价價", "据據", "卷捲", "克剋", "累纍", "了瞭", "辟闢", "签簽籤", "舍捨", "术術", "涂塗",
                "团團糰", "向嚮", "须須鬚", "叶葉", "御禦", "郁鬱", "脏髒臟", "折摺", "征徵", "伙夥", "于於", "群羣", "线線綫",
                "为為爲", "众眾衆", "啓启啟", "说説說", "并並併幷", "卫衛衞", "汇匯滙彙", "教敎", "尽盡儘"
            })
    void foldsAllFormsOfACharacterToOne(String forms) {
        assertThat(forms.codePoints().mapToObj(Character::toString))
                .extracting(CHINESE::fold)
                .containsOnly(CHINESE.fold(forms.substring(0, 1)));
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
        "GDP增长5.5%左右, GDP 增长 5.5% 左右",
        "5G网络, 5G 网络",
        "第Ⅳ类, 第 Ⅳ 类",
        "人工智能, 人工智能",
        "二〇二七年, 二〇二七年",
        "10年, 10年",
        "３．５万亩, ３．５万亩",
        "5個百分點, 5個百分點",
        "1亿2000万千瓦时, 1亿2000万千瓦时",
        "2023年11月29日, 2023年11月29日",
        "三个一百, 三个一百",
        "2027年目标, 2027 年 目标",
        "五大工程, 五大 工程",
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
