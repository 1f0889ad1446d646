package jucuo.indexer.structure;

import java.util.List;
import java.util.Optional;

/** The kind of writing (文种) that a title names with its last word. */
final class Genre {

    /**
     * The kinds of 《党政机关公文处理工作条例》 art. 8, and those of plans, statutes and reports; longer names
     * first.
     */
    private static final List<String> NAMES =
            List.of(
                    "政府工作报告", "指导意见", "实施意见", "行动计划", "行动方案", "实施方案", "工作方案", "工作要点", "实施细则",
                    "若干措施", "政策措施", "若干政策", "建议", "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知",
                    "通报", "报告", "请示", "批复", "议案", "纪要", "条例", "规定", "办法", "细则", "规则", "规划", "纲要",
                    "计划", "方案", "措施", "政策", "讲话", "解释", "答复", "法典", "章程", "准则", "标准", "函", "令",
                    "指南", "指引", "规范", "预案", "倡议", "要点", "声明", "宣言", "安排", "法");

    private Genre() {}

    static Optional<String> of(String title) {
        String bare = title.replaceAll("[（(][^（）()]*[）)]\\s*$", "").strip();
        return NAMES.stream().filter(bare::endsWith).findFirst();
    }
}
