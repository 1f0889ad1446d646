package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String PROSE = "坚持稳中求进工作总基调，推动高质量发展。";

    @Test
    void joinsALinksWordsToTheSentenceTheyStandIn() {
        assertThat(paragraphs("召开七次全会，推进全面布局，", "“某某”规划", "胜利完成，事业开创新局面。"))
                .containsExactly("召开七次全会，推进全面布局，“某某”规划胜利完成，事业开创新局面。");
        assertThat(paragraphs("今后一个时期经济发展的", "主要目标", "是：总值增长5%。"))
                .containsExactly("今后一个时期经济发展的主要目标是：总值增长5%。");
        assertThat(paragraphs(PROSE + "空气质量改善，PM", "2.5", "年平均浓度下降。"))
                .containsExactly(PROSE + "空气质量改善，PM2.5年平均浓度下降。");
    }

    @Test
    void joinsANumberToItsText() {
        assertThat(paragraphs("一是", "", "加强领导。" + PROSE, "", "（一）", "工作目标"))
                .containsExactly("一是加强领导。" + PROSE, "（一）工作目标");
    }

    @Test
    void joinsWhereATitleInBracketsIsOpen() {
        assertThat(paragraphs("推广应用《数控装", "备互联互通》等标准。")).containsExactly("推广应用《数控装备互联互通》等标准。");
    }

    @Test
    void joinsALongSentenceWithoutItsEndToTheLineThatAnnounces() {
        String begun = "以市场需求为牵引，积极培育创新产品和服务，促进新技术的产业化，推动智能产品在工业、农业、交通、服务等各个领域的集成应用和";
        assertThat(begun).hasSizeBetween(51, 75);
        assertThat(paragraphs(begun + "推", "广，在以下领域率先取得突破：", "一、甲"))
                .containsExactly(begun + "推广，在以下领域率先取得突破：", "一、甲");
    }

    @Test
    void keepsHeadingsAndTitlesApart() {
        assertThat(paragraphs("某某市人民政府", "关于加强工作的通知", "各区人民政府：", PROSE, "加强领导，压实责任", PROSE))
                .containsExactly("某某市人民政府", "关于加强工作的通知", "各区人民政府：", PROSE, "加强领导，压实责任", PROSE);
    }

    @Test
    void partsUnitsThatWereRunOn() {
        assertThat(paragraphs("一、" + PROSE + "二、" + PROSE + "三、推进改革"))
                .containsExactly("一、" + PROSE, "二、" + PROSE, "三、推进改革");
        assertThat(paragraphs("（一）甲。" + PROSE, PROSE + "（二）乙。" + PROSE))
                .containsExactly("（一）甲。" + PROSE, PROSE, "（二）乙。" + PROSE);
        assertThat(paragraphs(PROSE + " （四）丁")).containsExactly(PROSE, "（四）丁");
    }

    /**
     * As wikis print them: blank lines between paragraphs, one break behind bold or linked words.
     */
    @Test
    void joinsLinesThatStandCloserThanParagraphs() {
        String text = PROSE.repeat(4);
        var lines = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            lines.addAll(List.of(text, ""));
        }
        lines.addAll(List.of("一是加强领导，压实责任。", PROSE, "", "经济结构继续改善。", text, ""));
        lines.addAll(List.of("大会听取了，并讨论了", "关于草案的报告", "以后，通过了决议。", "", "一、总体要求", text));
        lines.addAll(0, List.of("海州市水利局、海州市财政局关于水土保持的通知", "海水发〔2024〕3号", ""));
        lines.addAll(List.of("", "加强水资源、水环境保护", "各镇要落实责任。"));

        assertThat(paragraphs(lines.toArray(String[]::new)).stream().skip(8))
                .containsExactly(
                        "一是加强领导，压实责任。" + PROSE,
                        "经济结构继续改善。" + text,
                        "大会听取了，并讨论了关于草案的报告以后，通过了决议。",
                        "一、总体要求",
                        text,
                        "加强水资源、水环境保护",
                        "各镇要落实责任。");
    }

    @Test
    void partsArticlesThatWereRunOn() {
        assertThat(
                        paragraphs(
                                "第一条　" + PROSE + "第二条　" + PROSE + "— 5 —第三条　" + PROSE,
                                PROSE + "第四条规定的除外。"))
                .containsExactly(
                        "第一条　" + PROSE, "第二条　" + PROSE, "第三条　" + PROSE, PROSE + "第四条规定的除外。");
    }

    @Test
    void joinsABracketOnALineOfItsOwn() {
        assertThat(paragraphs("（", "三）加强领导")).containsExactly("（三）加强领导");
    }

    @Test
    void leavesMarksOffChaptersInATextThatHasHardlyAny() {
        assertThat(paragraphs("第一条　" + PROSE, "## 第二章　监督", "# 一、" + PROSE))
                .containsExactly("第一条　" + PROSE, "第二章　监督", "# 一、" + PROSE);
    }

    @Test
    void partsNoSentenceThatOnlyLooksNumbered() {
        assertThat(paragraphs("一、" + PROSE + "三、四产业增长。", PROSE + "2.5万人受益。", PROSE + "（七）乙等"))
                .containsExactly("一、" + PROSE + "三、四产业增长。", PROSE + "2.5万人受益。", PROSE + "（七）乙等");
    }

    @Test
    void leavesOutPageNumbersInDashesAndEmptyPages() {
        assertThat(paragraphs("一、甲", "— 18 —", PROSE, "—21—", "二、乙"))
                .containsExactly("一、甲", PROSE, "二、乙");
        assertThat(paragraphs("甲甲。", "1", "2", "乙乙。", "丙丙。", "丁丁。", "戊戊。", "3", "己己。"))
                .containsExactly("甲甲。", "乙乙。", "丙丙。", "丁丁。", "戊戊。", "己己。");
    }

    @Test
    void takesBlankLinesBetweenAllParagraphsForNone() {
        assertThat(
                        paragraphs(
                                "听取了总理某某所作的",
                                "",
                                "政府工作报告",
                                "",
                                "。会议充分肯定去年的工作。",
                                "",
                                PROSE,
                                "",
                                PROSE))
                .containsExactly("听取了总理某某所作的政府工作报告。会议充分肯定去年的工作。", PROSE, PROSE);
    }

    @Test
    void leavesOutRunningHeads() {
        assertThat(
                        paragraphs(
                                "海州公报", PROSE, "— 1 —", "海州公报", PROSE, "— 2 —", "海州公报", PROSE,
                                "— 3 —", "海州公报"))
                .containsExactly("海州公报", PROSE, PROSE, PROSE);
        assertThat(paragraphs("某某", PROSE, "— 1 —", "某某", PROSE, "— 2 —", "海州", PROSE))
                .contains("某某", "海州");
    }

    @Test
    void keepsNumberedHeadingsThatStandBesidePageNumbers() {
        assertThat(
                        paragraphs(
                                "第一节 一般规定",
                                PROSE,
                                "— 1 —",
                                "第一节 一般规定",
                                PROSE,
                                "— 2 —",
                                "第一节 一般规定",
                                PROSE,
                                "— 3 —",
                                "第一节 一般规定"))
                .filteredOn(p -> p.startsWith("第一节"))
                .hasSize(4);
    }

    @Test
    void joinsWhatALinkPartedBehindAWordThatBinds() {
        assertThat(paragraphs("各项任务已经在", "海州市养老服务条例", "中作了规定，应当执行。"))
                .containsExactly("各项任务已经在海州市养老服务条例中作了规定，应当执行。");
        assertThat(paragraphs("各区要制定方案，做好与", "城乡规划法", "的衔接，按照程序报批。"))
                .containsExactly("各区要制定方案，做好与城乡规划法的衔接，按照程序报批。");
        assertThat(paragraphs("问题的关键所在", PROSE)).containsExactly("问题的关键所在", PROSE);
    }

    @Test
    void leavesOutWhatPagesPrintAtTheirFeet() {
        for (String foot : List.of("海州公报　2023年第5期", "海州公报　第%d页", "第%d页 共9页", "%d/9")) {
            var lines = new ArrayList<String>();
            var expected = new ArrayList<String>();
            for (int page = 1; page <= 4; page++) {
                String half = PROSE + "推动" + "一二三四".charAt(page - 1) + "产业";
                lines.addAll(List.of(PROSE, PROSE, PROSE, half, foot.formatted(page), PROSE));
                expected.addAll(List.of(PROSE, PROSE, PROSE, half + PROSE));
            }
            assertThat(paragraphs(lines.toArray(String[]::new)))
                    .as(foot)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void keepsHeadingsOfOneName() {
        String[] lines = {
            "案例1", PROSE, "经验做法", PROSE, "案例2", PROSE, "经验做法", PROSE, "案例3", PROSE, "经验做法"
        };
        assertThat(paragraphs(lines)).containsExactly(lines);
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(paragraphs("\u200b第\u200b一\u200b章 总则", "\u200b", "一、\ufeff加强\u200b领导"))
                .containsExactly("第一章 总则", "一、加强领导");
    }

    @Test
    void closesWhatTextRecognitionSpaced() {
        String spaced = "坚 持 稳 中 求 进 工 作 总 基 调，推 动 高 质 量 发 展。";
        assertThat(paragraphs("第 一 条 国 家 保 护", spaced, spaced))
                .containsExactly("第一条 国家保护", PROSE, PROSE);
        assertThat(paragraphs(spaced, spaced, "到 2 0 2 5 年 ， G D P 增 长 5 % 。"))
                .containsExactly(PROSE, PROSE, "到2025年，GDP增长5%。");
        assertThat(paragraphs("民政部 公安部", PROSE, "李 某")).contains("民政部 公安部", "李 某");
    }

    @Test
    void joinsANoteOfAdoption() {
        assertThat(paragraphs("某某规则", "（2020年6月15日某某委员会", "第三十九次会议", "通过）", "第一条 " + PROSE))
                .contains("（2020年6月15日某某委员会第三十九次会议通过）");
    }

    private static List<String> paragraphs(String... lines) {
        return Paragraphs.of(Outlines.text(String.join("\n", lines))).stream()
                .map(Paragraph::text)
                .toList();
    }
}
