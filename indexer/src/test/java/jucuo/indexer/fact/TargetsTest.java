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
        assertThat(TARGETS.facts(Nodes.of("到2020年，甲率达到80%以上。"), Nodes.UNDATED)).hasSize(1);
    }

    @Test
    void leavesSumsToAmountsThatAreNoTargets() {
        String source = "到2027年,经济总量突破万亿元。安排资金3.5亿元。去年投入20万元。";

        assertThat(Nodes.texts(new Amounts(TARGETS), source)).containsExactly("20万元");
    }

    /** A line a target: year, indicator, comparator, value and unit, as far as it has them. */
    private static List<String> lines(String source) {
        return TARGETS.facts(Nodes.of(source), Nodes.HEADER).stream()
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
                                        q.value().toPlainString(),
                                        q.unit()))
                .orElse(year);
    }
}
