package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final String PROSE = "坚持稳中求进工作总基调，推动高质量发展。";

    @Test
    void tellsTheListOfAppendicesFromTheAppendices() {
        assertThat(
                        parts(
                                "某某市关于加强工作的意见",
                                PROSE,
                                "附件：考核指标",
                                "某某市人民政府",
                                "2019年1月16日",
                                "（此件公开发布）",
                                "附件",
                                "考核指标",
                                PROSE))
                .containsExactly(
                        "FRONT 某某市关于加",
                        "TEXT 坚持稳中求进",
                        "BACK 附件：考核指",
                        "BACK 某某市人民政",
                        "BACK 2019年1",
                        "BACK （此件公开发",
                        "TEXT 附件",
                        "TEXT 考核指标",
                        "TEXT 坚持稳中求进");
    }

    @Test
    void tellsNumberedListsOfAppendicesFromTheAppendices() {
        assertThat(
                        parts(
                                "某某市关于加强工作的意见",
                                PROSE,
                                "附件1.甲表",
                                "2.乙表",
                                "某某市人民政府",
                                "二〇〇六年十二月三十日",
                                "附件1.甲表",
                                PROSE,
                                "附件2.乙表",
                                PROSE))
                .contains("BACK 附件1.甲表", "BACK 2.乙表", "BACK 二〇〇六年十", "TEXT 附件1.甲表", "TEXT 附件2.乙表");
    }

    @Test
    void takesAnOrdersSignatureAndWhatItProclaimsApart() {
        assertThat(
                        parts(
                                "某某管理条例",
                                "中华人民共和国国务院令",
                                "第768号",
                                "《某某管理条例》已经国务院常务会议通过，现予公布。",
                                "总理　李某",
                                "2023年12月9日",
                                "某某管理条例",
                                "（2023年12月1日国务院第19次常务会议通过）",
                                "第一条　" + PROSE))
                .endsWith(
                        "BACK 总理　李某", "BACK 2023年1", "FRONT 某某管理条例", "FRONT （2023年", "TEXT 第一条　坚持");
    }

    @Test
    void readsTheTitlesOfTwoIssuedDocumentsOverTheirLines() {
        String outline =
                Outlines.tree(
                        new Structure()
                                .outline(
                                        Outlines.text(
                                                String.join(
                                                        "\n",
                                                        "某某市关于印发《某某市道路测试与示范应用管理办法（试行）》和《某某市奖励办法》的通知",
                                                        "各相关单位：",
                                                        "现将两个办法印发给你们，请认真贯彻执行。",
                                                        "2022年3月10日",
                                                        "某某市道路测试与示范应用",
                                                        "管理办法（试行）",
                                                        "（审议稿）",
                                                        "第一条　" + PROSE,
                                                        "某某市奖励办法",
                                                        "第一条　" + PROSE))));
        assertThat(outline)
                .contains("appendix [某某市道路测试与示范应用管理办法（试行）]", "appendix [某某市奖励办法]", "front （审议稿）");
    }

    @Test
    void takesAnAnnouncementForTextAndASalutationForFrontMatter() {
        assertThat(parts("某某意见", "各区人民政府：", "智慧社区是新形态，为加快建设提出如下意见：", "一、甲", PROSE))
                .containsExactly(
                        "FRONT 某某意见", "FRONT 各区人民政府", "TEXT 智慧社区是新", "TEXT 一、甲", "TEXT 坚持稳中求进");
    }

    @Test
    void findsContentsWithoutATitle() {
        assertThat(parts("某某规划", "第一章 总则", "第二章 任务", "第三章 附则", "第一章 总则", PROSE, "第二章 任务", PROSE))
                .containsExactly(
                        "FRONT 某某规划",
                        "FRONT 第一章 总则",
                        "FRONT 第二章 任务",
                        "FRONT 第三章 附则",
                        "TEXT 第一章 总则",
                        "TEXT 坚持稳中求进",
                        "TEXT 第二章 任务",
                        "TEXT 坚持稳中求进");
        assertThat(
                        parts(
                                "某某规划",
                                "一、现状.......1",
                                "二、任务.......2",
                                "三、保障......14",
                                PROSE,
                                "一、现状",
                                PROSE))
                .containsSubsequence("FRONT 三、保障..", "TEXT 坚持稳中求进", "TEXT 一、现状");
    }

    @Test
    void tellsLeadersByTheLinesEnd() {
        assertThat(Contents.hasLeaders("二、任务.......2")).isTrue();
        assertThat(Contents.hasLeaders("二、任务…… …… 12")).isFalse();
        assertThat(Contents.hasLeaders("二、任务·········· 12")).isTrue();
        assertThat(Contents.hasLeaders("增长1.2")).isFalse();
        assertThat(Contents.hasLeaders("等等......")).isFalse();
        assertThat(Contents.hasLeaders(".".repeat(1_000_000) + "甲")).isFalse();
    }

    private static List<String> parts(String... lines) {
        List<Paragraph> paragraphs = Paragraphs.of(Outlines.text(String.join("\n", lines)));
        Parts parts = Parts.of(paragraphs);
        return IntStream.range(0, paragraphs.size())
                .mapToObj(i -> parts.role(i) + " " + cut(paragraphs.get(i).text()))
                .toList();
    }

    @Test
    void takesNoAppendixsTitleForAnIssuedDocument() {
        assertThat(
                        parts(
                                "关于印发试点方案的通知",
                                "现印发《养老服务试点方案》（附件1）和《托育服务试点方案》（附件2）。",
                                "附件1",
                                "养老服务试点方案",
                                PROSE))
                .endsWith("TEXT 附件1", "TEXT 养老服务试点", "TEXT 坚持稳中求进");
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(6, text.length()));
    }
}
