package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form or specimen is one node; an appendix that is a text has units. */
class FormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文书样式",
                "补贴申请表",
                "申请表（样表）",
                "授权委托书格式",
                "项目申报书",
                "重点任务分工表",
                "承诺书",
                "合同范本（2024年版）"
            })
    void areOneNodeEach(String title) {
        assertThat(outline(title))
                .contains("x1 appendix 附件1 [" + title + "]", "x2 appendix 附件2")
                .doesNotContain("x1-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"实施细则", "评审办法", "人大代表建议办理工作要求", "有关事项说明"})
    void areNoTexts(String title) {
        assertThat(outline(title)).contains("x1-m1 measure 一 [填报单位]", "x1-m2 measure 二 [联系方式]");
    }

    private static String outline(String title) {
        return Outlines.tree(
                new Structure()
                        .outline(
                                Outlines.text(
                                        String.join(
                                                "\n",
                                                "关于申报的通知",
                                                "一、各区要做好申报工作。",
                                                "二、材料应当齐全。",
                                                "附件1",
                                                title,
                                                "一、填报单位。填写全称，并加盖公章。",
                                                "二、联系方式。填写手机号码，保持畅通。",
                                                "附件2",
                                                "说明",
                                                "本表一式三份。"))));
    }
}
