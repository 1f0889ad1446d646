package jucuo.indexer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jucuo.document.Fact;
import jucuo.document.Kind;
import jucuo.document.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final Path SEED = Path.of("../seeds/000_905e4ef74a0b722d.txt");

    private static final List<Enricher> ALL =
            List.of(
                    new Quantities(),
                    new QuotedProgrammes(),
                    new UnquotedProgrammes(),
                    new Citations(),
                    new Places(),
                    new Organisations(new Places()),
                    new Days(),
                    new Actions());

    /** Words that the grammars look for, so that random texts come near to their edges. */
    private static final List<String> SCRAPS =
            List.of(
                    "“",
                    "”",
                    "「",
                    "」",
                    "\"",
                    "《",
                    "》",
                    "〈",
                    "〉",
                    "到2027年",
                    "今年",
                    "每年",
                    "1.4万亿",
                    "万亿",
                    "3,000",
                    "元",
                    "%",
                    "个百分点",
                    "左右",
                    "以上",
                    "突破",
                    "力争",
                    "达到",
                    "太原",
                    "市",
                    "委",
                    "省政府",
                    "国务院",
                    "工程",
                    "行动",
                    "实施",
                    ",",
                    "，",
                    "。",
                    "；",
                    "、",
                    "\n",
                    "\n\n",
                    " ",
                    "2023年13月40日",
                    "2023年2月28日",
                    "了",
                    "去年",
                    "𠮷",
                    "字",
                    "9999999999999999999999",
                    "加快",
                    "由",
                    "牵头",
                    "负责",
                    "责任单位：",
                    "（",
                    "）",
                    "财政局",
                    "分别",
                    "十二万五千",
                    "百分之五",
                    "—",
                    "个以上",
                    "的",
                    "深入",
                    "要");

    @ParameterizedTest
    @CsvSource({
        "《中共中央、国务院关于新时代推动中部地区高质量发展的意见》指出,中共中央、国务院关于新时代推动中部地区高质量发展的意见",
        "根据《关于修改〈安全生产法〉的决定》,关于修改〈安全生产法〉的决定",
        "印发《关于实施《教育法》的意见》的通知,关于实施《教育法》的意见"
    })
    void citesTheOutermostTitle(String source, String title) {
        var facts = new Citations().facts(Nodes.of(source), Nodes.SETTING);

        assertThat(facts).extracting(f -> ((Fact.Citation) f).title()).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({
        "《关于水利工作的意见》（国发〔2018〕1号）要求,国发〔2018〕1号",
        "按照《水利条例》(国务院令第722号，以下简称《条例》),国务院令第722号",
        "《管理办法》（济经信字〔2018〕7 号）同时废止,济经信字〔2018〕7 号",
        "《水利条例》（2018年修订）,",
        "《水利条例》规定,"
    })
    void takesTheNumberBehindATitle(String source, String number) {
        var citation =
                (Fact.Citation) new Citations().facts(Nodes.of(source), Nodes.SETTING).getFirst();

        assertThat(citation.number()).isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void citesEachTitleOfAList() {
        assertThat(Nodes.texts(new Citations(), "修订《甲法》《乙〈丙〉办法》、《丁条例》。"))
                .containsExactly("《甲法》", "《乙〈丙〉办法》", "《丁条例》");
    }

    @Test
    void citesNothingWhereATitleIsNotClosed() {
        assertThat(Nodes.texts(new Citations(), "《行动方案" + "长".repeat(200) + "》《》")).isEmpty();
    }

    @Test
    void readsTheDaysThatACalendarHas() {
        var facts =
                new Days()
                        .facts(
                                Nodes.of(
                                        "2023年11月29日通过,2023年2月30日,2024 年 2 月 29 日，二〇二一年十二月三十一日印发，２０１９年１月３日，二○二二年二月三十日"),
                                Nodes.SETTING);

        assertThat(facts)
                .extracting(f -> ((Fact.Day) f).date())
                .containsExactly(
                        LocalDate.of(2023, 11, 29),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2021, 12, 31),
                        LocalDate.of(2019, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "并在太原武宿国际机场,太原市",
        "服务京津冀协同发展,京津冀",
        "中国(山西)自由贸易试验区,山西省",
        "加强与长江经济带的联系,长江经济带",
        "长治市上党区,长治市"
    })
    void namesAPlaceByItsFullForm(String source, String name) {
        var facts = new Places().facts(Nodes.of(source), Nodes.SETTING);

        assertThat(facts).extracting(f -> ((Fact.Place) f).name()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"实现长治久安", "建设大同社会", "县级以上海洋部门", "加大连片开发", "黄河南岸", "巩固原有成果"})
    void namesNoPlaceInsideOtherWords(String source) {
        assertThat(Nodes.texts(new Places(), source))
                .doesNotContain("长治", "大同", "上海", "大连", "河南", "固原");
    }

    @ParameterizedTest
    @CsvSource({
        "由中共太原市委主持,太原市委",
        "认真落实省委部署要求,省委",
        "山西省人民政府印发,山西省人民政府",
        "由市发展改革委、,市发展改革委",
        "国务院办公厅印发,国务院办公厅",
        "自治州人大常委会批准,自治州人大常委会",
        "现在，我代表自治区人民政府报告,自治区人民政府"
    })
    void namesOrgansWithTheirPlace(String source, String name) {
        assertThat(Nodes.texts(new Organisations(new Places()), source)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"候补市委委员8人", "推进,市域均衡布局,", "优化区域格局", "各直辖市人民政府", "试点城市政府印发"})
    void namesNoPersonsAndNoLayouts(String source) {
        assertThat(Nodes.texts(new Organisations(new Places()), source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一是,做大做强优势主导产业,做大做强",
        "二是,坚持不懈推动传统产业转型升级,推动",
        "三是,深入推进数实融合发展,推进",
        "（四）,大力发展总部经济和楼宇经济,发展",
        "五是,统筹推进城乡发展,推进",
        "五是,统筹城乡发展,统筹",
        "六是,精准对接国家区域发展战略,对接"
    })
    void takesTheVerbThatAHeadingBeginsWith(String label, String heading, String verb) {
        Node node = Nodes.of(Kind.MEASURE, label, heading, label + heading + "。加快建设。");

        assertThat(new Actions().facts(node, Nodes.SETTING))
                .extracting(Fact::text)
                .containsExactly(verb);
    }

    @Test
    void takesNoVerbFromWithinASentence() {
        assertThat(Nodes.texts(new Actions(), "企业应当加快转型。")).isEmpty();
        assertThat(Nodes.texts(new Actions(), "支持的科技型企业名单")).isEmpty();
        assertThat(Nodes.texts(new Actions(), "发展改革委意见：同意。")).isEmpty();
    }

    @Test
    void everyFactOfTheSeedIsWhatItsSpanHolds() throws IOException {
        Node node = Nodes.of(Files.readString(SEED));

        assertThat(checked(node, Files.readString(SEED))).isGreaterThan(90);
    }

    @Test
    void everyFactOfARandomTextIsWhatItsSpanHolds() {
        long seed = new Random().nextLong();
        System.out.println("FactsTest.everyFactOfARandomTextIsWhatItsSpanHolds seed " + seed);
        var random = new Random(seed);
        int facts = 0;
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder("文");
            for (int scraps = random.nextInt(60); scraps > 0; scraps--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            facts += checked(Nodes.of(text.toString()), text.toString());
        }
        assertThat(facts).isGreaterThan(1000);
    }

    /**
     * How many facts there were; each lies in the node, and its text is the source's without line
     * breaks.
     */
    private static int checked(Node node, String source) {
        List<Fact> facts =
                ALL.stream().flatMap(e -> e.facts(node, Nodes.SETTING).stream()).toList();
        for (Fact fact : facts) {
            assertThat(fact.span().in(source).replace("\n", "")).isEqualTo(fact.text());
        }
        return node.withFacts(facts).facts().size();
    }
}
