package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingsTest {

    private static final String PROSE = "坚持稳中求进工作总基调，推动高质量发展。";

    @Test
    void readsDecimalNumbersByWhatStandsAboveThem() {
        assertThat(
                        tree(
                                "1　总则",
                                "1.1　编制目的",
                                PROSE,
                                "1.1.1　适用范围。" + PROSE,
                                "（1）" + PROSE,
                                "1.1.2 " + PROSE,
                                "1.2　工作原则",
                                "（1）" + PROSE,
                                "2　职责",
                                "2.1各部门按照职责分工负责。" + PROSE))
                .isEqualTo(
                        """
                        s1 section 1 [总则] 1　总则
                          s1-s1 section 1.1 [编制目的] 1.1　编制目的
                            s1-s1-p1 paragraph 坚持稳中求进工作…推动高质量发展。
                            s1-s1-s1 section 1.1.1 [适用范围] 1.1.1　适用…推动高质量发展。
                              s1-s1-s1-m1 measure （1） （1）坚持稳中求…推动高质量发展。
                            s1-s1-m1 measure 1.1.2 1.1.2 坚持…推动高质量发展。
                          s1-s2 section 1.2 [工作原则] 1.2　工作原则
                            s1-s2-m1 measure （1） （1）坚持稳中求…推动高质量发展。
                        s2 section 2 [职责] 2　职责
                          s2-m1 measure 2.1 [各部门按照职责分工负责] 2.1各部门按照…推动高质量发展。
                        """);
    }

    @Test
    void readsDecimalsUnderOtherNumbers() {
        assertThat(tree("1.总则", "1.1编制目的", PROSE, "2.职责", "2.1各部门", PROSE, "2.2社会", PROSE))
                .contains(
                        "s1-s1 section 1.1 [编制目的]", "s2-s1 section 2.1 [各部门]", "s2-s2 section 2.2");
    }

    @Test
    void takesQuantitiesForProse() {
        assertThat(tree("一、甲", PROSE, "1.1 " + PROSE, "2.5年平均浓度下降。", "1.2 亿元。", "1 北京"))
                .contains("s1-s1 section 1.1 ")
                .doesNotContain("measure 2.5", "measure 1.2", "section 1 ", "measure 1 ");
        assertThat(tree("一、甲", PROSE, "1.5 万人。", "1 北京")).doesNotContain("measure", "1 [");
    }

    @Test
    void numbersInABoxByItself() {
        assertThat(
                        tree(
                                "一、任务",
                                "（一）甲",
                                "1.发展工业。" + PROSE,
                                "2.发展农业。" + PROSE,
                                "专栏1 重点工程",
                                "1.工程甲。" + PROSE,
                                "2.工程乙。" + PROSE,
                                "3.工程丙。" + PROSE,
                                "（二）乙",
                                "3.发展服务业。" + PROSE,
                                "专栏2 重点行动",
                                "1.行动甲。" + PROSE,
                                "4.发展旅游业。" + PROSE))
                .contains(
                        "s1-s1-s1 section 专栏1 [重点工程]",
                        "s1-s1-s1-m3 measure 3 [工程丙]",
                        "s1-s2-m1 measure 3 [发展服务业]",
                        "s1-s2-s1-m1 measure 1 [行动甲]",
                        "s1-s2-m2 measure 4 [发展旅游业]");
    }

    @Test
    void goesBackToTheNumberAboveABoxInIt() {
        assertThat(
                        tree(
                                "一、任务",
                                "1.理论体系。",
                                PROSE,
                                "专栏1　理论",
                                "1.理论甲。" + PROSE,
                                "2.理论乙。" + PROSE,
                                "3.理论丙。" + PROSE,
                                "2.技术体系。",
                                PROSE))
                .contains(
                        "s1-s1-s1 section 专栏1 [理论]",
                        "s1-s1-s1-m3 measure 3 [理论丙]",
                        "s1-s2 section 2 [技术体系]");
    }

    @Test
    void countsOnAcrossSectionsOverAGap() {
        assertThat(tree("一、甲", "１．发展工业。" + PROSE, "２．发展农业。" + PROSE, "二、乙", "4．发展旅游业。" + PROSE))
                .contains("s2-m1 measure 4 [发展旅游业]");
    }

    @Test
    void readsDecimalsThatBeginUnderALaterNumber() {
        assertThat(
                        tree(
                                "一、甲",
                                "1.机构。" + PROSE,
                                "2.设计",
                                "2.1双盲设计",
                                PROSE,
                                "2.2对照设计",
                                PROSE,
                                "2.5万人。"))
                .contains("s1-s1-s1 section 2.1 [双盲设计]", "s1-s1-s2 section 2.2 [对照设计]")
                .doesNotContain("2.5 ");
    }

    private static String tree(String... lines) {
        return Outlines.tree(new Structure().outline(Outlines.text(String.join("\n", lines))));
    }
}
