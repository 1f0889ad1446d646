package jucuo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import jucuo.chinese.ChineseText;
import jucuo.chinese.Terms;
import jucuo.engine.Suggestion;
import jucuo.engine.Suggestion.Kind;
import jucuo.query.Correction;
import jucuo.query.Correction.Reason;
import jucuo.query.Mode;
import jucuo.query.Query;
import jucuo.query.QueryParser;
import jucuo.query.Reading;
import jucuo.query.Thesaurus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final List<String> TEXTS =
            List.of(
                    "太原市优化营商环境，建设国家区域中心城市。",
                    "实施“锦绣太原”工程，发展新质生产力，培育人工智能产业。",
                    "长治市银行网点覆盖乡镇，女性就业稳步增加，绿色发展取得新成效。",
                    "未来五年，安全生产形势持续稳定，policy 研究加强。");

    private static final ChineseText ANALYSIS = new ChineseText();

    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        var builder = new Lexicon.Builder(ANALYSIS);
        builder.add("“锦绣太原”工程", Kind.PROGRAMME, "", 1);
        builder.add("太原市", Kind.PLACE, "", 1);
        builder.add("太原", Kind.PLACE, "", 1);
        builder.add("长治市", Kind.PLACE, "", 1);
        builder.add("优化营商环境", Kind.HEADING, "", 1);
        builder.add("甲市人民政府关于促进女性就业的意见", Kind.DOCUMENT, "d1", 1);
        builder.add("甲政发〔2023〕1号", Kind.NUMBER, "d1", 1);
        var pairs = new TreeMap<String, Integer>();
        for (String text : TEXTS) {
            Terms.WORDS.of(text).forEach(w -> builder.add(w.text(), Kind.WORD, "", 1));
            Terms.PAIRS.of(text).forEach(p -> pairs.merge(p.text(), 1, Integer::sum));
        }
        var sorted = new Pairs.Builder();
        pairs.forEach(sorted::add);
        return builder.build(sorted.build());
    }

    @ParameterizedTest
    @CsvSource({
        "锦绣, “锦绣太原”工程",
        "jxty, “锦绣太原”工程",
        "jinxiutaiyuan, “锦绣太原”工程",
        "jinxty, “锦绣太原”工程",
        "锦xiu太y, “锦绣太原”工程",
        "taiy, 太原市",
        "ty市, 太原市",
        "tài yuán shì, 太原市",
        "tai4yuan2shi4, 太原市",
        "tai'yuan, 太原市",
        "ｔａｉｙｕａｎ, 太原市",
        "changzhi, 长治市",
        "nvxing, 女性",
        "nǚxìng, 女性",
        "lvse, 绿色",
        "lüse, 绿色",
        "luse, 绿色",
        "lyuse, 绿色",
        "zhangzhi, 长治市",
        "zzshi, 长治市",
        "優化, 优化营商环境",
        "yingshanghj, 优化营商环境",
        "甲政发[2023], 甲政发〔2023〕1号",
        "nvxingjiuye, 甲市人民政府关于促进女性就业的意见",
    })
    void suggestsByCharactersAndByReading(String typed, String expected) {
        assertThat(LEXICON.suggest(typed, 5)).extracting(Suggestion::text).contains(expected);
    }

    @Test
    void marksWhatWasTyped() {
        Suggestion first = LEXICON.suggest("jxty", 1).getFirst();

        assertThat(first.runs().stream().filter(r -> r.match()).map(r -> r.text()))
                .containsExactly("锦绣太原");
        assertThat(first.kind()).isEqualTo(Kind.PROGRAMME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zzzz", "爨爨", "“”", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void suggestsNothingForWhatIsNotThere(String typed) {
        assertThat(LEXICON.suggest(typed, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "太远, 太原, HOMOPHONE, true",
        "太园, 太原, HOMOPHONE, true",
        "末来, 未来, SHAPE, true",
        "营伤环境, 营商环境, HOMOPHONE, true",
        "太远 营商环境, 太原 营商环境, HOMOPHONE, true",
        "新制生产力, 新质生产力, HOMOPHONE, true",
        "人工只能, 人工智能, HOMOPHONE, true",
        "太太原, 太原, TYPO, true",
        "长治市治, 长治市, TYPO, true",
        "taiyuan, 太原, PINYIN, true",
        "太远 OR 太园, 太原 OR 太原, HOMOPHONE, true",
        "太远 -绿色, 太原 -绿色, HOMOPHONE, true",
        "jinxiu taiyuan, 锦绣太原, PINYIN, true",
        "yingshanghj, 营商环境, PINYIN, true",
        "policcy, policy, TYPO, true",
    })
    void correctsWhatOccursNowhere(String q, String meant, Reason reason, boolean applied) {
        assertThat(corrections(q, Mode.AUTO).getFirst())
                .isEqualTo(new Correction(meant, reason, applied));
    }

    /** Some words of a question are always its own; to mend them would ask something else. */
    @Test
    void leavesAQuestionMostOfWhoseWordsAreItsOwn() {
        assertThat(corrections("太远市的女性怎么样去找银行借钱呀", Mode.AUTO)).isEmpty();
    }

    @Test
    void offersAndDoesNotApplyWhereTheWordsAreAskedForAsTheyStand() {
        assertThat(corrections("太远", Mode.EXACT).getFirst())
                .isEqualTo(new Correction("太原", Reason.HOMOPHONE, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "太原",
                "营商环境",
                "yshj",
                "yinshanghuan",
                "yingshanghuan",
                "太原 未来",
                "甲政发〔2023〕2号",
                "“太远”",
                "2024",
                "-太远",
                "year:2023"
            })
    void leavesAloneWhatOccursAndWhatIsQuotedAndNumbers(String q) {
        assertThat(corrections(q, Mode.AUTO)).isEmpty();
    }

    private static List<Correction> corrections(String q, Mode mode) {
        var holdings = new TextHoldings();
        Reading reading =
                Reading.of(QueryParser.parse(q), mode, ANALYSIS, Thesaurus.NONE, holdings::occurs);
        return new Corrector(LEXICON, ANALYSIS, Thesaurus.NONE, holdings).of(q, mode, reading);
    }

    /** The texts, each a passage. */
    private static final class TextHoldings implements Corrector.Holdings {

        @Override
        public boolean occurs(Query query) {
            return TEXTS.stream().map(ANALYSIS::fold).anyMatch(text -> matches(query, text));
        }

        private static boolean matches(Query query, String text) {
            return switch (query) {
                case Query.All _ -> true;
                case Query.Phrase(String words, _) -> text.contains(ANALYSIS.fold(words));
                case Query.AllOf(List<Query> parts) ->
                        parts.stream().allMatch(p -> matches(p, text));
                case Query.AnyOf(List<Query> parts) ->
                        parts.stream().anyMatch(p -> matches(p, text));
                case Query.AtLeast(int count, List<Query> parts) ->
                        parts.stream().filter(p -> matches(p, text)).count() >= count;
                case Query.Not(Query part) -> !matches(part, text);
                case Query.Words _, Query.Widened _, Query.Near _, Query.Year _, Query.Named _ ->
                        false;
            };
        }

        @Override
        public List<String> near(String word) {
            return word.equals("policcy") ? List.of("policy") : List.of();
        }
    }
}
