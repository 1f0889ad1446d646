package jucuo.indexer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jucuo.document.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    private static final Targets TARGETS = new Targets();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    到2027年,经济总量突破万亿元规模,省会作用彰显。 | 2027 经济总量 > 1000000000000 元
                    到2025年，秸秆综合利用率达到85%以上。           | 2025 秸秆综合利用率 ≥ 85 %
                    今年国内生产总值增长5%左右；                    | 2023 国内生产总值增长 ≈ 5 %
                    到2025年，城镇新增就业1200万人以上。            | 2025 城镇新增就业 ≥ 12000000 人
                    到2025年，粮食产量1.4万亿斤左右。               | 2025 粮食产量 ≈ 1400000000000 斤
                    到2025年，再培育 100 个以上示范企业。           | 2025 示范企业 ≥ 100 个
                    力争合格率不低于98.5％                          | - 合格率 ≥ 98.5 %
                    到2030年，占比提高3个百分点。                   | 2030 占比提高 = 3 个百分点
                    到2025年，失业率控制在5.5%以内。                | 2025 失业率 ≤ 5.5 %
                    到2025年，投资3,000万元。                       | 2025 投资 = 30000000 元
                    """)
    void readsWhatIsPromised(String source, String expected) {
        assertThat(lines(source)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    力争用三年时间，新建甲站200座。                  | 2026 甲站 = 200 座
                    今后三年，市财政拟投入50亿元。                  | 2026 市财政拟投入 = 5000000000 元
                    两年内甲率提高到90%以上。                       | 2025 甲率 ≥ 90 %
                    到明年底，建成甲站3座。再解决5万人用水问题。    | 2024 甲站 = 3 座 ; - 用水问题 = 50000 人
                    从2024年起，开展抽查。建设100个甲基地。         | - 甲基地 = 100 个
                    """)
    void readsSpansOfYearsFromTheDocumentsOwn(String source, String expected) {
        assertThat(lines(source)).containsExactly(expected.split(" ; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    到2025年，在乙领域取得10项以上甲成果。          | 2025 甲成果 ≥ 10 项
                    到2025年，筛选100家优质丙企业。                 | 2025 优质丙企业 = 100 家
                    到2025年，一律按不低于5%的幅度压减丁支出。      | 2025 压减丁支出 ≥ 5 %
                    到2025年，戊试点扩大到85%以上乡镇。             | 2025 戊试点乡镇 ≥ 85 %
                    今年安排4亿元，用于改造己学校。                 | 2023 改造己学校 = 400000000 元
                    今年再安排13亿元庚专项资金。                    | 2023 庚专项资金 = 1300000000 元
                    到2025年，粮食产量迈上1000亿斤新台阶。          | 2025 粮食产量 = 100000000000 斤
                    到2025年，实现辛企业3万家目标。                 | 2025 辛企业 = 30000 家
                    到2025年，打造4个壬集群、6个千亿级集群。        | 2025 壬集群 = 4 个 ; 2025 千亿级集群 = 6 个
                    到2025年，形成50个人工智能产品。                | 2025 人工智能产品 = 50 个
                    到2025年，改造210公里甲路和12万平方米乙路。     | 2025 甲路 = 210 公里 ; 2025 乙路 = 120000 平方米
                    到2025年，完成癸厂、子厂共6台丑机组替代。       | 2025 丑机组替代 = 6 台
                    到2025年，全省建成10个二级节点。                | 2025 二级节点 = 10 个
                    企业牵头项目比例达到80%以上。                   | - 企业牵头项目比例 ≥ 80 %
                    """)
    void namesWhatIsCountedOrPaidFor(String source, String expected) {
        assertThat(lines(source)).containsExactly(expected.split(" ; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2025年，落实支持甲产业发展20条措施。",
                "到2025年，在我们这样一个13亿人的国家推广。",
                "到2025年，研发费用100%加计扣除。",
                "对出资比例不低于50%的企业，可以优先。"
            })
    void takesNeitherWhatThereIsNorWhatARuleGrants(String source) {
        assertThat(
                        lines(source).stream()
                                .filter(line -> line.contains(" = ") || line.contains("≥")))
                .isEmpty();
    }

    @Test
    void carriesTheYearOnUntilTheNextOne() {
        assertThat(lines("到2025年，甲率达到80%以上，乙率达到90%以上。丙率达到70%。到2027年，甲率达到95%。"))
                .containsExactly(
                        "2025 甲率 ≥ 80 %", "2025 乙率 ≥ 90 %", "2025 丙率 = 70 %", "2027 甲率 = 95 %");
    }

    @Test
    void takesAYearAloneWhereItsSentenceNamesNoQuantity() {
        assertThat(lines("发展目标是,到2025年,经济总量进一步扩大。到2035年,实现全面转型。")).containsExactly("2025", "2035");
    }

    @Test
    void takesTheYearsSentenceAsEvidence() {
        assertThat(Nodes.texts(TARGETS, "发展目标是,到2025年,经济总量进一步扩大。其他。"))
                .containsExactly("到2025年,经济总量进一步扩大");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国内生产总值达到134.9万亿元。",
                "去年完成投资300亿元。",
                "到2020年，收入增长了5%。",
                "2019年6月底前完成。",
                "市委委员37人,候补市委委员8人。",
                "持续推进“300工程”。",
                "走进千家万户。",
                "对象为60岁以上老年人。"
            })
    void takesNoResultsDatesOrCounts(String source) {
        assertThat(lines(source)).isEmpty();
    }

    @Test
    void takesNoYearThatIsOver() {
        assertThat(lines("到2020年，甲率达到80%以上。")).isEmpty();
    }

    @Test
    void takesEveryYearOfADocumentWithoutADate() {
        assertThat(TARGETS.facts(Nodes.of("到2020年，甲率达到80%以上。"), Nodes.setting(Nodes.UNDATED)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    到2030年，甲产业规模达到5—6万亿元。               | 2030 甲产业规模 = 5000000000000-6000000000000 元
                    今年地区生产总值增长4.5%至5%。                    | 2023 地区生产总值增长 = 4.5-5 %
                    “十五五”时期，研发经费投入年均增长百分之七以上。  | 2030 研发经费投入年均增长 ≥ 7 %
                    到二〇三五年，人均收入比二〇二〇年翻一番。        | 2035 人均收入比二〇二〇年翻 = 1 番
                    到本世纪中叶，森林覆盖率提高到26%。               | 2050 森林覆盖率 = 26 %
                    每年培训乡村教师3万人次。                         | - 乡村教师 = 30000 人次
                    2025年，建成省级示范园区20个。                    | 2025 省级示范园区 = 20 个
                    新增养老床位十二万五千张。                        | - 养老床位 = 125000 张
                    遴选50家左右有基础、有意愿的企业开展试点          | - 有基础、有意愿的企业开展试点 ≈ 50 家
                    推动超过60项技术实现共享                          | - 技术实现共享 > 60 项
                    到2027年，补贴标准由每人每月200元提高到230元。    | 2027 补贴标准 = 230 元
                    力争使55%左右的县（市、区）通过验收               | - 县（市、区）通过验收 ≈ 55 %
                    到2025年，人均预期寿命提高到80岁。                | 2025 人均预期寿命 = 80 岁
                    到2025年，平均受教育年限提高到11.5年。            | 2025 平均受教育年限 = 11.5 年
                    到2025年，能耗比2020年下降13.5%。                 | 2025 能耗比2020年下降 = 13.5 %
                    今后五年，新建泵站一百二十座。                    | 2028 泵站 = 120 座
                    """)
    void readsTheFormsOfNumbersYearsAndThings(String source, String expected) {
        assertThat(lines(source)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    今年城镇和农村居民收入分别增长5%左右、7%左右。  | 城镇和农村居民收入增长 ≈ 5 %  | 城镇和农村居民收入增长 ≈ 7 %
                    今年市场满足率分别超过70%和50%。               | 市场满足率 > 70 %             | 市场满足率 > 50 %
                    今年打造30个“领跑”企业、200个智能车间。        | “领跑”企业 = 30 个            | 智能车间 = 200 个
                    今年改造老旧小区40个、2万户。                  | 老旧小区 = 40 个              | 老旧小区 = 20000 户
                    今年财政支出超过2万亿元，增长6.5%。            | 财政支出 > 2000000000000 元   | 财政支出增长 = 6.5 %
                    今年修复河道80公里、种植苗木300亩。            | 河道 = 80 公里                | 苗木 = 300 亩
                    """)
    void givesEachValueOfAListItsIndicator(String source, String first, String second) {
        assertThat(lines(source)).containsExactly("2023 " + first, "2023 " + second);
    }

    @Test
    void takesYearsNamedForEveryYearOnlyInTheirSentence() {
        assertThat(lines("到2025年，甲率达到80%。每年新增企业30家。乙率达到90%。"))
                .containsExactly("2025 甲率 = 80 %", "- 企业 = 30 家", "2025 乙率 = 90 %");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对新认定的企业，给予最高100万元奖励。",
                "今年深入实施“百千万”行动，抓好“3个100”项目。",
                "到2025年，重点做好十一个方面工作。",
                "今年落实第二十届三次全会部署。",
                "今年引进总投资10亿元以上的项目。",
                "今年比上年增加3000亿元。",
                "今年每5所学校配备1名督学。",
                "建成投用的泵站已达30座。",
                "今年千方百计稳定就业。",
                "规模以上企业应在30个工作日内报送。",
                "推动第三次全国普查。",
                "今年招生规模以2015年实招人数1445名测算。",
                "今年评分=完成数/任务数×100%。",
                "落实省委十一届十次、十一次全会部署。",
                "过去五年，经济持续增长。城镇化率提高到60%，建成泵站30座。",
                "截至2024年底，用户达到30万户。"
            })
    void takesNoThresholdsGrantsNamesOrOrdinals(String source) {
        assertThat(TARGETS.facts(Nodes.of(source), Nodes.SETTING))
                .noneMatch(f -> ((Fact.Target) f).quantity().isPresent());
    }

    @Test
    void leavesSumsToAmountsThatAreNoTargets() {
        String source = "到2027年,经济总量突破万亿元。安排资金3.5亿元。去年投入20万元。";

        assertThat(amounts(source)).containsExactly("20万元");
    }

    private static List<String> amounts(String source) {
        return new Quantities()
                .facts(Nodes.of(source), Nodes.SETTING).stream()
                        .filter(Fact.Amount.class::isInstance)
                        .map(Fact::text)
                        .toList();
    }

    /** A line a target: year, indicator, comparator, value and unit, as far as it has them. */
    private static List<String> lines(String source) {
        return TARGETS.facts(Nodes.of(source), Nodes.SETTING).stream()
                .map(f -> line((Fact.Target) f))
                .collect(Collectors.toList());
    }

    private static String line(Fact.Target t) {
        String year = t.year().equals(OptionalInt.empty()) ? "-" : "" + t.year().getAsInt();
        return t.quantity()
                .map(q ->
                        "%s %s %s %s %s"
                                .formatted(
                                        year,
                                        t.indicator(),
                                        t.comparator().orElseThrow().sign(),
                                        q.written(),
                                        q.unit()))
                .orElse(year);
    }
}
