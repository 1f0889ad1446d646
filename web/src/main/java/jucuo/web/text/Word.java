package jucuo.web.text;

import java.util.Locale;
import jucuo.query.Language;

/** Everything the interface says; each in both languages, with the same arguments in each. */
public enum Word {
    SITE("举措", "Jucuo"),
    TAGLINE(
            "逐条检索政策文件：搜到的不是整份文件，而是其中的每一条举措，连同它在原文中的位置。",
            "Search Chinese policy documents measure by measure: each result is a single measure"
                    + " (举措), with its place in the source."),
    SKIP_TO_CONTENT("跳到正文", "Skip to content"),
    OTHER_LANGUAGE("English", "中文"),
    SITE_NAVIGATION("站内导航", "Site"),
    DOCUMENTS("文件", "Documents"),
    ALL_DOCUMENTS("全部文件", "All documents"),
    ABOUT_SOURCE("原文为准，逐字可溯。", "The source text prevails; every word leads back to it."),

    SEARCH("搜索", "Search"),
    SEARCH_BOX("搜索举措", "Search measures"),
    SEARCH_PLACEHOLDER("例如：链长制、“专业镇”、2027年", "For example: 产业链, \"专业镇\", 2027"),
    SYNTAX(
            "多个词须同时出现；“…”或\"…\"连写；-词 排除；OR 任一；小标题:词；年份:2027；\"甲 乙\"~5 相隔不过五字",
            "All words must occur; \"…\" exact phrase; -word excludes; OR; heading:word; year:2027; \"a b\"~5 within five characters"),

    COLLECTION("收录 %,d 份文件，%,d 条举措与段落。", "%,d document{s1}, %,d passage{s2}."),
    NO_DOCUMENTS("还没有收录任何文件。", "The collection is still empty."),
    BROWSE_BY("按%s浏览", "%s"),
    NEWEST("最新文件", "Newest documents"),
    SEE_ALL_PASSAGES("查看全部 %,d 条", "See all %,d passage{s1}"),
    MORE_VALUES("另有 %d 项", "%d more"),

    RESULTS("搜索结果", "Results"),
    RESULTS_FOR("“%s”的搜索结果", "Results for “%s”"),
    FOUND("共 %,d 条", "%,d passage{s1}"),
    FOUND_DOCUMENTS("共 %,d 份文件", "%,d document{s1}"),
    IN_DOCUMENTS("见于 %,d 份文件", "in %,d document{s1}"),
    WITH_PASSAGES("含 %,d 条", "with %,d passage{s1}"),
    RANGE_DOCUMENTS("第 %,d–%,d 份", "%,d–%,d"),
    ORDERED("排序：%s", "sorted by: %s"),
    BY_DOCUMENT("按文件归并", "Group by document"),
    BY_PASSAGE("逐条列出", "List every passage"),
    MORE_IN_DOCUMENT("本文件另有 %,d 条", "%,d more in this document"),
    MATCHES_ABOVE("所查词语出现在上级标题中", "The words stand in a heading above it"),
    NO_VALUE("（未注明）", "(none given)"),
    EXCEPT("排除%s", "not %s"),
    EXCLUDE("排除 %s：%s", "Exclude %s: %s"),
    VALUE_EXCLUDED("已排除", "excluded"),
    ALL_VALUES("全部取值", "All values"),
    VALUES_OF("%s：全部取值", "%s: all values"),
    VALUE_COUNT("共 %,d 项", "%,d value{s1}"),
    FIND_VALUE("在%s中查找", "Find in %s"),
    FIND("查找", "Find"),
    NO_SUCH_VALUE("没有这样的取值。", "There is no such value."),
    APPLY_CHOICE("应用所选", "Apply choice"),
    PERIOD("成文时间", "Date"),
    PERIOD_FROM("从", "From"),
    PERIOD_TO("到", "To"),
    PERIOD_HINT("如 2023、2023-11 或 2023年11月", "For example 2023, 2023-11 or 2023-11-29"),
    PERIOD_UNREAD("“%s”不是日期，未作限定。", "“%s” is no date; it limits nothing."),
    RANGE("第 %,d–%,d 条", "%,d–%,d"),
    SORT_BY("排序", "Sort by"),
    APPLY("应用", "Apply"),
    FILTERS("筛选", "Filters"),
    FILTERS_CHOSEN("筛选（已选 %d 项）", "Filters (%d chosen)"),
    CHOSEN_FILTERS("已选筛选条件", "Chosen filters"),
    REMOVE_FILTER("去掉筛选条件 %s：%s", "Remove filter %s: %s"),
    CLEAR_ALL("全部清除", "Clear all"),
    VALUE_CHOSEN("已选", "chosen"),
    SEPARATE("分开查找：%s", "Search the words apart: %s"),
    TAKEN_APART(
            "没有一处连写“%s”，已分成 %s 查找。", "No passage says “%s” in one piece; searched for %s instead."),
    RELAXED(
            "没有一条同时含有全部 %d 个词；以下各条含有其中 %d 个，缺少的词已标明。",
            "No passage has all %d words; these have %d of them, with the missing ones marked."),
    ALSO_SEARCHED("“%s”也找了：%s。", "“%s” also searched as: %s."),
    ONLY_WORD("只找“%s”", "Only “%s”"),
    FAULT_QUOTE("引号不成对，已按词查找。", "A quotation mark has no fellow; searched as words."),
    FAULT_PARENTHESIS("括号不成对。", "A parenthesis has no fellow."),
    FAULT_OPERATOR("OR、NOT 或减号前后缺少词，已略去。", "An OR, NOT or minus stands alone; it was left out."),
    FAULT_PROXIMITY(
            "“~”后须为 0 至 50 的整数，且引号内须有两个以上的词。",
            "Behind ~ a number from 0 to 50 is needed, and two words or more between the quotation marks."),
    FAULT_FIELD("没有这个字段，或年份有误；已按词查找。", "No such field, or no year; searched as words."),
    MENDED_QUERY("改为查找：%s", "Search instead: %s"),
    MISSING("缺少：", "Missing:"),
    NEAR("意思相近", "Similar in meaning"),
    FOUND_AND_NEAR("%,d 条相符，另有 %,d 条意思相近", "%,d passage{s1} found, and %,d similar in meaning"),
    OPEN_MEASURE("单条页面", "This passage alone"),
    FORMS("这些结果的其他形式：", "These results as:"),
    AS_FEED("订阅（Atom）", "feed (Atom)"),
    AS_TABLE("表格（CSV）", "table (CSV)"),
    DOCUMENT("文件", "Document"),
    LEVEL("发文层级", "Level"),
    KIND("条目类型", "Kind of passage"),
    LABEL("标号", "Label"),
    HEADING("标题", "Heading"),
    ADDRESS("链接", "Address"),
    DOCUMENT_ID("文件标识", "Document id"),
    NODE_ID("条目标识", "Node id"),
    START("起", "Start"),
    END("止", "End"),
    READ_IN_CONTEXT("在原文中阅读", "Read in context"),

    NOTHING_FOUND("没有找到符合条件的条文", "Nothing found"),
    NOTHING_SEARCHED("查找的是：%s", "Searched for: %s"),
    NOTHING_TRY("可以改查：", "Try instead:"),
    NOTHING_MISSING("馆藏中没有出现：", "Nowhere in the collection:"),
    NOTHING_WORDS("单独查找各词：", "Each word by itself:"),
    NOTHING_HOLDS("馆藏范围", "What the collection holds"),
    HOLDS_YEARS("成文年份：%s–%s", "Years: %s–%s"),
    HOLDS_VALUES("%s包括：%s", "%s: %s"),
    WITHOUT_FACET("不限%s（%d 项）", "Any %s (%d value{s2} chosen)"),
    WITHOUT_PERIOD("不限时间（%s）", "Any date (%s)"),
    NOTHING_WITH_FILTERS(
            "同时限定了 %d 项筛选条件，可以逐项去掉：", "With %d filter{s1} set, which can be taken off:"),
    WITHOUT_FILTERS("去掉全部筛选条件", "Take off all filters"),
    NOTHING_EXAMPLES("馆藏里有的，例如：", "What the collection holds, for example:"),
    PAST_END("这一页已经超出结果末尾：共 %,d 页。", "This page is past the end; the last is page %,d."),
    TO_LAST_PAGE("转到最后一页", "Go to the last page"),
    PAGES("分页", "Pages"),
    PAGE("第 %,d 页", "Page %,d"),
    PREVIOUS_PAGE("上一页", "Previous"),
    NEXT_PAGE("下一页", "Next"),

    PREVIOUS_RESULT("上一条结果", "Previous result"),
    NEXT_RESULT("下一条结果", "Next result"),
    RESULT_OF("第 %,d 条，共 %,d 条结果", "Result %,d of %,d"),
    PART_OF("本文件较长，分页阅读：第 %,d 页，共 %,d 页", "A long document: page %,d of %,d"),
    PREVIOUS_PART("上一页", "Previous page"),
    NEXT_PART("下一页", "Next page"),
    PARTS("文件分页", "Pages of the document"),
    BESIDE_SOURCE("对照源文本", "Beside the source"),
    WITHOUT_SOURCE("不对照源文本", "Without the source"),
    WITHOUT_FACTS("不标注", "Marks off"),
    WITH_FACTS("标注事实", "Marks on"),
    VIEWS("阅读方式", "View"),
    SOURCE_AT("源文本；划去的字符未计入正文", "Source text; what is struck out is not among the words"),
    STATUS("有效性：%s", "Validity: %s"),
    KEYS("快捷键：n 下一处，p 上一处，/ 搜索", "Keys: n next hit, p previous, / search"),
    LARGE_TYPE("大字版", "Large type"),
    NORMAL_TYPE("标准字号", "Normal type"),
    COPY("复制", "Copy"),
    COPIED("已复制", "Copied"),
    OUTLINE("目录", "Outline"),
    HITS_HERE("%d 处命中", "%d hit{s1}"),
    HITS_IN_TEXT("“%s”在全文命中 %d 处", "“%s”: %d hit{s2} in this document"),
    NO_HITS_IN_TEXT("“%s”在正文中没有直接命中", "“%s” does not occur in this text"),
    FIRST_HIT("第一处", "First hit"),
    LAST_HIT("最后一处", "Last hit"),
    PREVIOUS_HIT("上一处命中", "Previous hit"),
    NEXT_HIT("下一处命中", "Next hit"),
    BACK_TO_RESULTS("返回搜索结果", "Back to results"),
    DOCUMENT_DETAILS("文件信息", "About this document"),
    ISSUER("发文机关", "Issued by"),
    DATE("成文日期", "Date"),
    PUBLISHED("发布日期", "Published"),
    NUMBER("发文字号", "Document number"),
    INDEX_NUMBER("索引号", "Index number"),
    VALIDITY("有效性", "Validity"),
    GENRE("文种", "Genre"),
    THEMES("主题分类", "Themes"),
    PASSAGES("条文数", "Passages"),
    PASSAGE_COUNT("%,d 条", "%,d passage{s1}"),
    PUBLISHED_AT("发布页面", "Published at"),
    SOURCE("源文件", "Source"),
    SOURCE_TEXT("查看原始文本", "Plain source text"),
    AS_JSON("结构化数据（JSON）", "Structured data (JSON)"),
    NOTE("提示", "Note"),
    SEE_PLACE("查看此处", "See the place"),
    LEGEND("文中标注", "Marked in the text"),
    RELATIONS("相关文件", "Related documents"),
    VERSIONS("各版本（新的在前）", "Versions, newest first"),
    SIMILAR("内容相近", "Nearly the same words"),
    CITES("引用的文件", "Cites"),
    CITED_BY("被引用于", "Cited by"),
    SAME_TEXT("同一文本的来源文件", "Files with this text"),
    OLDER_VERSION("这不是最新版本。", "This is not the newest version."),
    TO_NEWEST_VERSION("转到最新版本", "Go to the newest version"),
    PERMALINK("%s的固定链接", "Permalink to %s"),
    THIS_PASSAGE("此条", "this passage"),
    TEXT("正文", "Text"),

    PATH("所在位置", "Where it stands"),
    EXACT_WORDS("原文", "Exact words"),
    FACTS("其中的事实", "Facts it states"),
    FACT("类型", "Type"),
    FACT_VALUE("内容", "Value"),
    FACT_EVIDENCE("原文依据", "In its words"),
    BELOW("下属条目", "Below it"),
    NEIGHBOURS("前后条目", "Before and after"),
    PREVIOUS_PASSAGE("前一条", "Before"),
    NEXT_PASSAGE("后一条", "After"),
    RELATED("相关条文", "Related passages"),
    LINEAGE("措辞沿革", "The wording over time"),
    LINEAGE_NOTE(
            "其他文件中用语与本条至少一半相同的条文，按时间排列。与本条相比：划去的词语本条没有，加框的词语为本条所增。",
            "Passages of other documents of which at least half the wording is the same, in order of"
                    + " time. Against this passage: words struck out are not in it, words in a frame"
                    + " are new in it."),
    LINEAGE_FIRST("馆藏中最早", "first in the collection"),
    LINEAGE_THIS("本条", "this passage"),
    SHARE("相同 %d%%", "%d%% the same"),
    SAME_WORDS("文字相同", "the same words"),
    CITE("引用", "Cite"),
    CITE_GBT("参考文献（GB/T 7714—2015）", "Reference (GB/T 7714—2015)"),
    CITE_PLAIN("行文引用", "In running text"),
    CITE_PERMALINK("固定链接：带文字摘要，文字改动后会提示", "Permalink: tells when the words have changed"),
    CITE_FILES("下载引文：", "As a file:"),
    TEXT_CHANGED("建立此链接之后，这里的文字有过改动。", "The words here have changed since this link was made."),
    TEXT_SAME("文字与建立此链接时一致。", "The words are as they were when this link was made."),
    SPAN(
            "源文本第 %,d 至 %,d 个字符（UTF-16，含始不含终）",
            "Characters %,d to %,d of the source text (UTF-16, end exclusive)"),
    TARGET_BY("到%d年", "by %d"),

    DOCUMENT_COUNT("共 %,d 份文件", "%,d document{s1}"),
    UNDATED("日期不详", "undated"),

    NOT_FOUND("没有这个页面", "Page not found"),
    NOT_FOUND_DETAIL(
            "地址可能有误，或者这份文件已不在收录之列。",
            "The address may be wrong, or the document has left the collection."),
    NOT_ALLOWED("不支持这种请求", "Method not allowed"),
    NOT_ALLOWED_DETAIL("本站只供阅读：请使用 GET 或 HEAD。", "This site is for reading only: use GET or HEAD."),
    BAD_REQUEST("请求无法理解", "Bad request"),
    BAD_REQUEST_DETAIL("地址写法有误。", "The request cannot be understood."),
    UNAVAILABLE("索引暂不可用", "The index is not available"),
    UNAVAILABLE_DETAIL(
            "修好之后本站会自行恢复，无需重启。",
            "The site recovers by itself once it is mended; no restart is needed."),
    BUSY("正忙", "Busy"),
    BUSY_DETAIL(
            "同时导出的表格太多，请过一会儿再试。", "Too many tables are being made at once; try again in a moment."),
    FAILED("出错了", "Something went wrong"),
    FAILED_DETAIL(
            "这是本站的问题，已经记录。请稍后再试。",
            "This is our fault, and it is on record. Please try again later."),
    TRY("可以从这里继续：", "You can go on from here:"),
    HOME("首页", "Home"),

    BY_RELEVANCE("相关度", "Relevance"),
    BY_NEWEST("最新在前", "Newest first"),
    BY_OLDEST("最早在前", "Oldest first"),
    BY_ORDER("文件内顺序", "Order in the document");

    private final String chinese;
    private final String english;

    Word(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** In {@code language}, with {@code arguments} in the places of its format. */
    public String in(Language language, Object... arguments) {
        String format = format(language);
        for (int i = 0; i < arguments.length; i++) {
            boolean one = arguments[i] instanceof Number n && n.longValue() == 1;
            format = format.replace("{s" + (i + 1) + "}", one ? "" : "s");
        }
        return arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments);
    }

    /** A format for {@link String#format}; {@code {s1}} is a plural's s after argument 1. */
    String format(Language language) {
        return switch (language) {
            case ZH -> chinese;
            case EN -> english;
        };
    }
}
