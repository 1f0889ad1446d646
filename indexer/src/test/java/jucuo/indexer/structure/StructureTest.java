package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import jucuo.document.Warning;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final String PROSE = "坚持稳中求进工作总基调，推动高质量发展。";

    @Test
    void takesDepthFromTheOrderOfNumberings() {
        assertThat(
                        tree(
                                "一、总体要求",
                                "1.指导思想",
                                "（1）" + PROSE,
                                "（2）" + PROSE,
                                "2.基本原则",
                                PROSE,
                                "二、保障措施",
                                PROSE))
                .isEqualTo(
                        """
                        s1 section 一 [总体要求] 一、总体要求
                          s1-s1 section 1 [指导思想] 1.指导思想
                            s1-s1-m1 measure （1） （1）坚持稳中求…推动高质量发展。
                            s1-s1-m2 measure （2） （2）坚持稳中求…推动高质量发展。
                          s1-s2 section 2 [基本原则] 2.基本原则
                            s1-s2-p1 paragraph 坚持稳中求进工作…推动高质量发展。
                        s2 section 二 [保障措施] 二、保障措施
                          s2-p1 paragraph 坚持稳中求进工作…推动高质量发展。
                        """);
    }

    @Test
    void keepsAnArticleWhole() {
        assertThat(
                        tree(
                                "第一章 总则",
                                "第一条 国家保护。",
                                "前款所称保护：",
                                "（一）是甲；",
                                "（二）是乙。",
                                "第一条之一 依照第三条规定。",
                                "第二章 附则",
                                "第二条 本法自公布之日起施行。"))
                .isEqualTo(
                        """
                        s1 section 第一章 [总则] 第一章 总则
                          a1 article 第一条 第一条 国家保护…甲；（二）是乙。
                          a1.1 article 第一条之一 第一条之一 依照第三条规定。
                        s2 section 第二章 [附则] 第二章 附则
                          a2 article 第二条 第二条 本法自公布之日起施行。
                        """);
    }

    @Test
    void runsNumberingOnAcrossSections() {
        assertThat(tree("一、甲", "（一）甲。" + PROSE, "（二）乙。" + PROSE, "二、乙", "（三）丙。" + PROSE))
                .contains("s1-m2 measure （二）", "s2-m1 measure （三）");
    }

    @Test
    void makesMeasuresOfClausesThatBeginSentences() {
        assertThat(tree("一、任务", "会议强调，要建设强市。一是发展工业。" + PROSE + "二是发展农业。" + PROSE))
                .contains(
                        "s1-s1 section [建设强市]",
                        "s1-s1-m1 measure 一是 [发展工业]",
                        "s1-s1-m2 measure 二是 [发展农业]");
    }

    @Test
    void makesMeasuresOfWhatMustBeDone() {
        assertThat(tree("一、任务", PROSE + "一要发展工业。" + PROSE + "二要发展农业。" + PROSE))
                .contains("\n    s1-p1-m1 measure 一要 [发展工业]", "\n    s1-p1-m2 measure 二要 [发展农业]");
        assertThat(tree("一、任务", PROSE + "一要发展工业；二要发展农业。")).doesNotContain("一要 [");
    }

    @Test
    void takesTheLineBelowALoneNumberForItsTitle() {
        assertThat(tree("第一章", "总则", "第一条 " + PROSE, "第二章", "附则", "第二条 " + PROSE))
                .isEqualTo(
                        """
                        s1 section 第一章 [总则] 第一章总则
                          a1 article 第一条 第一条 坚持稳中…推动高质量发展。
                        s2 section 第二章 [附则] 第二章附则
                          a2 article 第二条 第二条 坚持稳中…推动高质量发展。
                        """);
    }

    @Test
    void endsAnArticleWhereTheSectionsAboveItGoOn() {
        assertThat(
                        tree(
                                "一、管辖",
                                "第一条 下列事项，由市局管辖：",
                                "一、甲；",
                                "二、乙。",
                                "二、回避",
                                "第二条 " + PROSE,
                                "三、附则",
                                "第三条 " + PROSE))
                .isEqualTo(
                        """
                        s1 section 一 [管辖] 一、管辖
                          a1 article 第一条 第一条 下列事项…一、甲；二、乙。
                        s2 section 二 [回避] 二、回避
                          a2 article 第二条 第二条 坚持稳中…推动高质量发展。
                        s3 section 三 [附则] 三、附则
                          a3 article 第三条 第三条 坚持稳中…推动高质量发展。
                        """);
    }

    @Test
    void hangsNoChapterUnderAnItem() {
        assertThat(tree("一、任务", "1）" + PROSE, "2）" + PROSE, "第二章 保障", PROSE))
                .contains("\ns2 section 第二章 [保障]");
    }

    @Test
    void headsTheWholeWithAConclusion() {
        assertThat(tree("一、任务", "（一）甲", PROSE, "结束语", PROSE)).contains("\ns2 section [结束语]");
    }

    @Test
    void takesNoFiguresNameForAHeading() {
        String text = PROSE + PROSE;
        assertThat(tree("一、任务", "2025年工作回顾", text, "2026年主要任务", text, "图5 体系结构图", text))
                .contains("section [2025年工作回顾]", "section [2026年主要任务]")
                .doesNotContain("section [图5");
    }

    @Test
    void takesTheLineBelowAnAppendixsNumberForItsTitle() {
        assertThat(
                        tree(
                                "一、" + PROSE,
                                "附件1",
                                "产品准入保障要求",
                                PROSE + PROSE,
                                "附件2",
                                "产品准入测试要求",
                                PROSE + PROSE))
                .contains("x1 appendix 附件1 [产品准入保障要求]", "x2 appendix 附件2 [产品准入测试要求]");
    }

    @Test
    void leavesALettersLastWordsToTheWhole() {
        assertThat(
                        tree(
                                "经研究，现函复如下。",
                                "一、同意。" + PROSE + PROSE,
                                "二、支持。" + PROSE + PROSE,
                                "我局将积极配合。",
                                "专此函复。"))
                .contains("\np1 paragraph 我局将积极配合。", "\np2 paragraph 专此函复。");
    }

    @Test
    void hangsNoNumberedUnitUnderTextThatEnumerates() {
        assertThat(tree("一、任务", PROSE + "一是发展工业。" + PROSE + "二是发展农业。" + PROSE, "（一）甲。" + PROSE))
                .contains("\n  s1-p1 paragraph", "\n  s1-m1 measure （一） [甲]");
    }

    @Test
    void keepsTheLastArticlesLastParagraph() {
        assertThat(tree("第一条 国家保护：", "（一）甲；", "（二）乙。", "前款规定的保护，由部门负责。"))
                .isEqualTo("a1 article 第一条 第一条 国家保护…护，由部门负责。\n");
    }

    @Test
    void leavesOutTheNumberOfASinglePage() {
        assertThat(tree("一、甲", PROSE, "— 1 —", "二、乙", PROSE)).doesNotContain("— 1 —");
    }

    @Test
    void leavesClausesWithinASentenceAlone() {
        assertThat(tree("一、任务", "主要体现在：一是发展工业；二是发展农业。" + PROSE)).doesNotContain("measure 一是");
        assertThat(tree("一、任务", PROSE + "一是一，二是二。")).doesNotContain("measure 一是");
    }

    @Test
    void joinsNoHeadingWithWhatFollows() {
        assertThat(tree("一、总体要求", "", "坚持稳中求进，推动发展。"))
                .isEqualTo(
                        """
                        s1 section 一 [总体要求] 一、总体要求
                          s1-p1 paragraph 坚持稳中求进，推动发展。
                        """);
    }

    @Test
    void saysWhereANumberIsMissing() {
        Outline outline =
                new Structure()
                        .outline(
                                Outlines.text(
                                        "一、甲\n" + PROSE + "\n二、乙\n" + PROSE + "\n四、丁\n" + PROSE));

        assertThat(outline.warnings())
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.code()).isEqualTo(Warning.Code.NUMBERING_GAP);
                    assertThat(w.message()).isEqualTo("编号从“二”跳到“四”");
                });
    }

    @Test
    void leavesMarkdownsSignsOut() {
        Outline outline =
                new Structure().outline(Outlines.markdown("# 某某条例\n\n**第一条** 国家保护。\n\n---\n"));

        assertThat(Outlines.tree(outline))
                .isEqualTo(
                        """
                        f1 front 某某条例
                        a1 article 第一条 第一条 国家保护。
                        """);
    }

    @Test
    void hangsTextBetweenTheClausesOfOneEnumerationBesideThem() {
        assertThat(tree("一、任务", "实施财政政策。一是增加支出。" + PROSE, PROSE, "二是减税。" + PROSE, PROSE))
                .isEqualTo(
                        """
                        s1 section 一 [任务] 一、任务
                          s1-p1 paragraph 实施财政政策。
                            s1-p1-m1 measure 一是 [增加支出] 一是增加支出。坚…推动高质量发展。
                            s1-p1-p1 paragraph 坚持稳中求进工作…推动高质量发展。
                            s1-p1-m2 measure 二是 [减税] 二是减税。坚持稳…推动高质量发展。
                          s1-p2 paragraph 坚持稳中求进工作…推动高质量发展。
                        """);
    }

    @Test
    void numbersTwoIssuedDocumentsEachByItself() {
        assertThat(
                        tree(
                                "关于印发《海州市养老服务方案》和《海州市托育服务办法》的通知",
                                "现将《海州市养老服务方案》和《海州市托育服务办法》印发给你们。",
                                "海州市养老服务方案",
                                "一、" + PROSE,
                                "二、" + PROSE,
                                "海州市托育服务办法",
                                "三、" + PROSE,
                                "本办法自印发之日起施行。"))
                .contains("x1-m2 measure 二", "\nx2 appendix", "\n  x2-p1 paragraph 本办法");
    }

    private static String tree(String... lines) {
        return Outlines.tree(new Structure().outline(Outlines.text(String.join("\n", lines))));
    }

    @Test
    void takesArticlesBehindAWideGapForArticles() {
        String text = "某某条例\n第一条　国家保护水土。\n第二条　各级政府负责水土保持。\n第四十条　违反本条例的，予以处罚。\n第三条规定的情形除外。\n";

        assertThat(new Structure().outline(Outlines.text(text)).nodes())
                .extracting(node -> node.kind() + " " + node.label())
                .containsExactly("FRONT ", "ARTICLE 第一条", "ARTICLE 第二条", "ARTICLE 第四十条");
    }

    @Test
    void takesALineBetweenArticlesForAChapter() {
        assertThat(tree("第一章 总则", "第一条　" + PROSE, "法律责任", "第二条　" + PROSE, "查看：3 篇", "第三条　" + PROSE))
                .isEqualTo(
                        """
                        s1 section 第一章 [总则] 第一章 总则
                          a1 article 第一条 第一条　坚持稳中…推动高质量发展。
                        s2 section [法律责任] 法律责任
                          a2 article 第二条 第二条　坚持稳中…展。查看：3 篇
                          a3 article 第三条 第三条　坚持稳中…推动高质量发展。
                        """);
    }

    @Test
    void takesAnAgencyAndADateForASignatureWhereverTheyStand() {
        String tree = tree("一、" + PROSE, "二、" + PROSE, "海州市水务局", "2024年3月1日", PROSE, "一、" + PROSE);

        assertThat(tree)
                .contains("\nb1 back 海州市水务局\nb2 back 2024年3月1日\np1 paragraph 坚持", "measure 一");
        assertThat(tree.lines().filter(l -> l.contains("measure 一"))).hasSize(2);
    }

    @Test
    void takesWhoIssuesASecondDocumentForNoSignature() {
        assertThat(
                        tree(
                                "关于水土的规定",
                                "第一条　" + PROSE,
                                "关于岸线的规定",
                                "海州市水务局",
                                "2024年3月1日",
                                "第二条　" + PROSE))
                .doesNotContain("back");
    }

    /** What a site prints below one of several texts ends none of the others. */
    @Test
    void goesOnBehindASitesNoteWhereTheFileHasMoreHeadings() {
        String text =
                "# 要闻\n\n## 第一则\n\n"
                        + PROSE
                        + "\n\n[查看原文](/1)\n\n## 第二则\n\n"
                        + PROSE
                        + "\n\n[查看原文](/2)\n";

        assertThat(Outlines.tree(new Structure().outline(Outlines.markdown(text))))
                .contains("s1 section [第一则]", "s2 section [第二则]", "s2-p1 paragraph 坚持");
    }

    @Test
    void leavesAnItemTheOnlyParagraphBelowIt() {
        assertThat(tree("一、总体要求", PROSE, "二、加强领导。", "各地区要高度重视，抓好落实。"))
                .contains("s2 section 二 [加强领导]", "  s2-p1 paragraph 各地区");
    }

    @Test
    void setsNotesAndGlossariesApart() {
        assertThat(tree("一、" + PROSE, PROSE, "注：", "①列宁：《会议》，第1卷。", "②毛泽东：《论》。"))
                .contains("b1 back 注：", "b2 back ①", "b3 back ②");
        assertThat(tree("一、" + PROSE, "二、" + PROSE, "版权登记要做到：", "①" + PROSE, "②" + PROSE))
                .doesNotContain("back");
        assertThat(tree("1．" + PROSE, "注：", "①数字为初步数。", "2．" + PROSE, "3．" + PROSE))
                .doesNotContain("back");
        assertThat(tree("一、" + PROSE, PROSE, "名词解释", "1．双减：" + PROSE))
                .contains("\ns2 section [名词解释] 名词解释\n  s2-m1 measure 1");
    }

    @Test
    void takesAQuestionForNoTitle() {
        assertThat(tree("一、问：如何确定管辖？" + PROSE)).contains("measure 一 [问：如何确定管辖]");
    }

    @Test
    void hangsTextUnderHeadingsWithoutANumber() {
        String text = PROSE.repeat(3);
        assertThat(
                        tree(
                                text,
                                "切实转变政府职能，规范权力",
                                text,
                                "一是加强领导。" + text,
                                "二是落实责任。" + text,
                                "提高行政效能",
                                text))
                .isEqualTo(
                        """
                        p1 paragraph 坚持稳中求进工作…推动高质量发展。
                        s1 section [切实转变政府职能，规范权力] 切实转变政府职能，规范权力
                          s1-p1 paragraph 坚持稳中求进工作…推动高质量发展。
                          s1-m1 measure 一是 [加强领导] 一是加强领导。坚…推动高质量发展。
                          s1-m2 measure 二是 [落实责任] 二是落实责任。坚…推动高质量发展。
                        s2 section [提高行政效能] 提高行政效能
                          s2-p1 paragraph 坚持稳中求进工作…推动高质量发展。
                        """);
    }

    @Test
    void hangsTextUnderAnOrdinalOnALineOfItsOwn() {
        assertThat(tree("一、任务", "第一，全国动员，大办农业", PROSE, "（一）" + PROSE, "第二，加快发展工业", PROSE))
                .contains(
                        "s1-s1 section 第一 [全国动员，大办农业]",
                        "s1-s1-p1 paragraph",
                        "s1-s1-m1 measure （一）",
                        "s1-s2 section 第二 [加快发展工业]");
    }

    @Test
    void nestsHeadingsAsTheFileDoes() {
        Outline outline =
                new Structure()
                        .outline(
                                Outlines.markdown(
                                        "# 某某简报\n\n%s\n\n## 要闻\n\n### 甲\n\n%s\n\n### 乙\n\n%s\n\n## 附记\n\n%s\n"
                                                .replace("%s", PROSE)));

        assertThat(Outlines.tree(outline))
                .isEqualTo(
                        """
                        f1 front 某某简报
                        p1 paragraph 坚持稳中求进工作…推动高质量发展。
                        s1 section [要闻] 要闻
                          s1-s1 section [甲] 甲
                            s1-s1-p1 paragraph 坚持稳中求进工作…推动高质量发展。
                          s1-s2 section [乙] 乙
                            s1-s2-p1 paragraph 坚持稳中求进工作…推动高质量发展。
                        s2 section [附记] 附记
                          s2-p1 paragraph 坚持稳中求进工作…推动高质量发展。
                        """);
    }

    @Test
    void hangsHeadingsWithoutANumberInTheirChapter() {
        String text = PROSE.repeat(3);
        assertThat(tree("第一章　总则", "适用范围", text, "工作原则", text, "第二章　任务", text))
                .contains("s1-s1 section [适用范围]", "s1-s2 section [工作原则]", "\ns2 section 第二章 [任务]");
    }
}
