package jucuo.indexer.structure;

import java.util.regex.Pattern;

/** Tells the appendices that are forms or specimens, whose lines are no units of a text. */
final class Forms {

    /** 文书样式, 申请表（样表）, 授权委托书格式, 项目申报书; a table is none of its units either. */
    private static final Pattern TITLE =
            Pattern.compile(
                    ".{0,40}(样式|样表|样本|式样|格式|范本|模板|(申请|申报|推荐|承诺|任务|委托|告知|意向|保证|确认)书|(?<!代)表)([（(][^（）()]*[）)])?");

    private Forms() {}

    static boolean is(Draft appendix) {
        return TITLE.matcher(appendix.titleWords().strip()).matches();
    }
}
