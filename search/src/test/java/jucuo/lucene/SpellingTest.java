package jucuo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import jucuo.chinese.Terms;
import jucuo.query.Correction;
import jucuo.query.Correction.Reason;
import jucuo.query.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many misspelled words of real sentences are mended, where the collection is there. The errors
 * come from other tables than the corrections: readings of ICU, look-alikes written down by hand.
 */
class SpellingTest {

    private static final int SENTENCES = 20_000;
    private static final int WORDS = 1000;

    private static final String LOOK_ALIKES =
            """
            未末 己已 戊戌 土士 日曰 人入 干千 干于 侯候 账帐 拔拨 治冶 折拆 折析 竞竟 券卷 茶荼 兔免 辨辩 燥躁 操燥 幕墓 幕慕 募慕 栽裁 载栽 \
            密蜜 渴喝 郎朗 狼狠 根跟 很狠 垦恳 晴睛 请清 清晴 情清 抱饱 泡炮 峡狭 侠峡 辍缀 概慨 扰拢 仓仑 沦沧 抢抡 枪抢 论伦 太大 太犬 本木 \
            木术 夫天 失矢 午牛 玉王 住往 注往 柱住 杜社 租祖 组祖 阻租 且旦 但坦 宣宜 官宫 管菅 臣巨 目自 由田 甲申 问间 闻间 铜桐 捅桶 遣遗 \
            谴遣 惯贯 贷货 贫贪 今令 含合 冷玲 拾给 恰洽 陪培 郊效 较校 又叉 义叉 仪议 佳住 挂桂 涯崖 准淮 推堆 维推 进近 斤斥 诉拆 科料 斗头 \
            买卖 读续 债绩 织职 识织 环坏 怀坏 评坪 平乎 波坡 披波 技枝 源原 园圆 困因 思恩 必心 力刀 各备 略路 济挤 正止 政攻 故放 效放 激邀 \
            徽微 征证 珍诊 监盐 篮蓝 险检 弹禅 站粘 苗笛 猫描 胃谓 愤喷 材村 财材 付讨 构购 沟构 持特 待持 坊防 妨防 具县 值植 填镇 健建 推椎 \
            枢柜 沪护 庄压 库床 阵陈 拣栋 炼练\
            """;

    @TempDir private static Path folder;

    private static LuceneEngine engine;
    private static List<String> words = List.of();
    private static Random random = new Random();

    @BeforeAll
    static void index() throws IOException {
        RealSentences.assumeThere();
        long seed = random.nextLong();
        System.out.println("SpellingTest seed " + seed);
        random = new Random(seed);
        List<String> sentences = RealSentences.some(SENTENCES, random);
        RealSentences.index(sentences, folder);
        engine = LuceneEngine.open(folder).patiently();
        var counts = new HashMap<String, Integer>();
        for (String sentence : sentences) {
            Terms.WORDS.of(sentence).forEach(w -> counts.merge(w.text(), 1, Integer::sum));
        }
        words =
                new ArrayList<>(
                        new TreeSet<>(counts.keySet())
                                .stream()
                                        .filter(w ->
                                                w.length() > 1 && counts.getOrDefault(w, 0) > 1)
                                        .filter(w -> w.chars().allMatch(Character::isIdeographic))
                                        .toList());
        Collections.shuffle(words, random);
    }

    @AfterAll
    static void close() {
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void mendsHomophones() {
        Transliterator readings = Transliterator.getInstance("Han-Latin; NFD; [:Mn:] Remove");
        Map<String, List<Character>> alike = new HashMap<>();
        words.stream()
                .flatMap(w -> w.chars().mapToObj(c -> (char) c))
                .distinct()
                .forEach(c ->
                        alike.computeIfAbsent(
                                        readings.transliterate(c.toString()),
                                        _ -> new ArrayList<>())
                                .add(c));

        var shares =
                mended(c -> alike.getOrDefault(readings.transliterate(c.toString()), List.of()));

        assertThat(shares.first()).isGreaterThanOrEqualTo(0.95);
        assertThat(shares.three()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void mendsLookAlikes() {
        Map<Character, List<Character>> alike = new HashMap<>();
        for (int at = 0; at < LOOK_ALIKES.length(); at += "未末 ".length()) {
            char one = LOOK_ALIKES.charAt(at);
            char other = LOOK_ALIKES.charAt(at + 1);
            alike.computeIfAbsent(one, _ -> new ArrayList<>()).add(other);
            alike.computeIfAbsent(other, _ -> new ArrayList<>()).add(one);
        }

        var shares = mended(c -> alike.getOrDefault(c, List.of()));

        assertThat(shares.first()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void offersNothingForWordsThatOccur() {
        assertThat(words.stream().limit(WORDS).filter(w -> !spelled(w).isEmpty())).isEmpty();
    }

    private record Shares(double first, double three) {}

    /** Puts one wrong character into each word, such that it occurs nowhere. */
    private static Shares mended(Function<Character, List<Character>> alike) {
        int tried = 0;
        int first = 0;
        int three = 0;
        for (String word : words) {
            int at = random.nextInt(word.length());
            List<Character> others =
                    alike.apply(word.charAt(at)).stream()
                            .filter(c -> c != word.charAt(at))
                            .toList();
            if (tried == WORDS || others.isEmpty()) {
                continue;
            }
            char other = others.get(random.nextInt(others.size()));
            String wrong = word.substring(0, at) + other + word.substring(at + 1);
            if (engine.search(SearchRequest.of('"' + wrong + '"')).total() == 0) {
                int place = spelled(wrong).indexOf(word);
                tried++;
                first += place == 0 ? 1 : 0;
                three += place >= 0 && place < 3 ? 1 : 0;
            }
        }
        System.out.printf("%d words: %d first, %d among three%n", tried, first, three);
        return new Shares(first / (double) tried, three / (double) tried);
    }

    private static List<String> spelled(String q) {
        return engine.search(SearchRequest.of(q)).corrections().stream()
                .filter(c -> c.reason() != Reason.PARTS && c.reason() != Reason.EXACT)
                .map(Correction::q)
                .toList();
    }
}
