package jucuo.indexer.structure;

import java.util.regex.Pattern;

/** Tells the appendices that are forms or specimens, whose lines are no units of a text. */
final class Forms {

    /** 文书样式, 申请表（样表）, 授权委托书格式. */
    private static final Pattern TITLE =
            Pattern.compile(
                    ".{0,40}(样式|样表|样本|式样|格式|范本|模板|申请表|申请书|登记表|审批表|汇总表|统计表|推荐表|申报表|承诺书)([（(][^（）()]*[）)])?");

    private Forms() {}

    static boolean is(Draft appendix) {
        return TITLE.matcher(appendix.titleWords().strip()).matches();
    }
}
