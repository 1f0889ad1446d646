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

    HELP("检索帮助", "Search help"),
    HELP_INTRO(
            "任何文字都可以直接查找，下面的写法可以随意组合。点开带链接的示例，即可看到结果。",
            "Any text can be searched as it is; what follows can be combined freely. Each linked"
                    + " example leads to its results."),
    HELP_ALSO("同：", "the same as"),
    HELP_WORDS("词语", "Words"),
    HELP_RUN(
            "不空格的一串字先按原样查找；全部文件都没有这样写的，才分成词语查找，并注明分法。",
            "What is typed without a space is looked up as it stands. Only where no document says"
                    + " it, it is taken apart into words, and the page says how."),
    HELP_ALL_WORDS(
            "空格隔开的词须全部出现，上级标题也算。没有一条含有全部词语时，列出含词最多的，并标明缺少的词。",
            "All words must occur, in a passage or the headings above it. Where no passage has all,"
                    + " those with the most are shown, with the missing words marked."),
    HELP_PHRASE(
            "引号内须原样连写，其间的标点不计；不找同义词，也不找其他写法的数字。",
            "Exactly these words in a row, punctuation between them aside; no synonyms, and no"
                    + " other forms of numbers."),
    HELP_NEAR(
            "各词都在一处，次序不限，其间至多相隔十字；可用 0 至 50。",
            "All of the words near each other in any order, with at most ten characters besides;"
                    + " 0 to 50."),
    HELP_EXACT(
            "网址加上 mode=exact：一律按原样查找，不分词，不扩展，也不列意思相近的。",
            "With mode=exact in the address, everything is looked up as it stands: not taken apart,"
                    + " not widened, and nothing that is only near in meaning."),
    HELP_COMBINING("取舍", "Combining"),
    HELP_NOT("减号或 NOT 之后的不要出现。", "Without what stands behind a minus or NOT."),
    HELP_OR("OR 两边有其一即可；OR、NOT、AND 须大写。", "Either of them; OR, NOT and AND in capitals."),
    HELP_GROUP("括号内先算，全角半角皆可。", "What is in parentheses counts as one, of either width."),
    HELP_FIELDS("限定位置", "Fields"),
    HELP_HEADING("条文自己的标题或上级标题。", "In its heading, or in a heading above it."),
    HELP_TEXT("条文自己的文字，不看上级标题。", "In the passage's own words, not in the headings above it."),
    HELP_TITLE("文件标题。", "In the document's title."),
    HELP_YEAR(
            "文件是这一年的，或条文为这一年定下目标。",
            "The document is of that year, or the passage sets a target for it."),
    HELP_ISSUER("发文机关。", "Who issued the document."),
    HELP_GENRE("文种。", "What kind of document it is."),
    HELP_PLACE("条文说到的地方。", "A place that the passage names."),
    HELP_PROGRAMME("条文说到的工程、行动或制度。", "A programme, campaign or system that the passage names."),
    HELP_NUMBER("发文字号，全部或一部分。", "The document's number, or a part of it."),
    HELP_FORMS("不同写法", "Forms"),
    HELP_NUMERALS(
            "数字不论写法：中文或阿拉伯数字，百分号或百分之，万与亿。",
            "A number in any form: Chinese or Arabic numerals, percent in signs or words."),
    HELP_SCRIPTS("繁简、全角半角、大小写和标点不分。", "Either script, width and case, whatever the punctuation."),
    HELP_DOCUMENT_NUMBER(
            "发文字号不论括号：结果上方列出这份文件，其下是它的条文和提到它的条文。",
            "A document's number with any brackets: that document stands above the results, which"
                    + " are its passages and those that name it."),
    HELP_SYNONYMS(
            "同义词和简称一并查找；找了什么，结果上方写明，也可以只找原词。",
            "Synonyms and short forms are searched too; the page says which, and leads to the word"
                    + " alone."),
    HELP_MENDED(
            "写错了也照样查找，并给出改好的写法。",
            "What does not fit is searched all the same, and the mended query is offered."),

    COLLECTION("收录 %,d 份文件，%,d 条举措与段落。", "%,d document{s1}, %,d passage{s2}."),
    NO_DOCUMENTS("还没有收录任何文件。", "The collection is still empty."),
    BROWSE_BY("按%s浏览", "%s"),
    NEWEST("最新文件", "Newest documents"),
    SEE_ALL_PASSAGES("查看全部 %,d 条", "See all %,d passage{s1}"),
    MORE_VALUES("另有 %d 项", "%d more"),

    RESULTS("搜索结果", "Results"),
    RESULTS_FOR("“%s”的搜索结果", "Results for “%s”"),
    FOUND("共 %,d 条", "%,d passage{s1}"),
    SHOW_FOUND("查看 %,d 条结果", "Show %,d result{s1}"),
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
    SEPARATE("分开查找：%s", "Search the words apart: “%s”"),
    TAKEN_APART(
            "没有一处连写“%s”，已分成 %s 查找。",
            "No passage says “%s” in one piece; searched for “%s” instead."),
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
    SHOWN_INSTEAD("已显示“%s”的结果。", "Showing results for “%s”."),
    AS_TYPED("仍搜索“%s”", "Search for “%s” instead"),
    DID_YOU_MEAN("您是不是要找：", "Did you mean:"),
    SUGGESTIONS("搜索建议", "Suggestions"),
    SUGGESTIONS_SHOWN("有 {n} 条建议，可用上下方向键选择。", "{n} suggestions; use the arrow keys to choose."),
    NO_SUGGESTIONS("没有建议。", "No suggestions."),
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
    NOTHING_SEARCHED("查找的是：", "Searched for:"),
    NOTHING_TRY("可以改查：", "Try instead:"),
    NOTHING_MISSING("馆藏中没有出现：", "Nowhere in the collection:"),
    NOTHING_WORDS("单独查找各词：", "Each word by itself:"),
    NOTHING_HOLDS("馆藏范围", "What the collection holds"),
    HOLDS_YEARS("成文年份：%s–%s", "Years: %s–%s"),
    HOLDS_VALUES("%s包括：", "%s: "),
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
    ON_OTHER_PART("所找的位置在本文件第 %,d 页", "The place is on page %,d of this document"),
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
    RECOMMENDED("推荐", "Recommended"),
    WHERE_PUBLISHED("在发布页面查看", "On the page that published it"),
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

    NAV_COMMITMENTS("目标", "Targets"),
    NAV_TRENDS("趋势", "Trends"),
    NAV_PROGRAMMES("工程", "Programmes"),
    COMMITMENTS("目标承诺", "Commitments"),
    COMMITMENTS_INTRO(
            "政策文件写明的每一项目标：做到多少、到哪一年、由谁负责，每行都通向原文。",
            "Every target that a document sets: how much, by when, and who answers for it. Each row"
                    + " leads to its words."),
    COMMITMENT_COUNT("共 %,d 项目标", "%,d commitment{s1}"),
    INDICATOR_COUNT("共 %,d 个指标", "%,d indicator{s1}"),
    BY_INDICATOR("按指标归并", "Put together by indicator"),
    AS_LIST("逐项列出", "One by one"),
    INDICATOR("指标", "Indicator"),
    AMOUNT("目标值", "Target"),
    UNIT("单位", "Unit"),
    ANY_UNIT("不限单位", "Any unit"),
    FIGURES("数字", "Numbers"),
    LEAST("不低于", "At least"),
    MOST("不高于", "At most"),
    TARGET_YEAR("目标年份", "By year"),
    RESPONSIBLE("责任方", "Who"),
    WHERE("地区", "Where"),
    STATED("原文", "In its words"),
    IN_DOCUMENT("文件", "Document"),
    IN_YEAR("%d年", "%d:"),
    HISTORY("该指标的历次目标值", "All values set for this indicator"),
    HISTORY_CHART("“%s”（%s）各年目标值，数值见表", "Values of “%s” (%s) by year; the table has the numbers"),
    INDICATOR_SIZE("%2$,d 份文件，%1$,d 项目标", "%2$,d document{s2}, %1$,d commitment{s1}"),
    NO_COMMITMENTS("没有符合条件的目标", "No commitments found"),
    WORDS_IN("条文含有", "Passage says"),
    DOWNLOAD_CSV("下载表格（CSV）", "Download as CSV"),
    AS_DATA("数据接口（JSON）", "As JSON"),
    TRENDS("用词趋势", "Trends"),
    TRENDS_INTRO(
            "比较词语历年出现的多少：次数、每万字次数、所占文件比例。",
            "How often terms occur over the years: occurrences, per 10,000 characters, and as share"
                    + " of documents."),
    TERMS("词语（最多 %d 个，用逗号隔开）", "Terms, separated by commas (up to %d)"),
    GROUPED_BY("分组", "Grouped by"),
    MEASURED_BY("数值", "Measured as"),
    MEASURE_OCCURRENCES("出现次数", "Occurrences"),
    MEASURE_PER_10K("每万字次数", "Per 10,000 characters"),
    MEASURE_SHARE("占文件比例", "Share of documents"),
    SHOW("查看", "Show"),
    TRY_TERMS("可以先看看：", "For example:"),
    TRENDS_CHART("%s（%s），数值见下表", "%s (%s); the table below has the numbers"),
    TRENDS_TABLE("按%s：%s", "%s: %s"),
    TERM_TOTAL("共 %,d 次，见于 %,d 份文件", "%,d occurrence{s1} in %,d document{s2}"),
    FIRST_USE("最早见于", "First in"),
    NEVER("没有出现", "Occurs nowhere"),
    GROUP_SIZE("文件数", "Documents"),
    EARLIER("另有 %,d 组未列出，完整数据见表格文件。", "%,d more row{s1} in the CSV."),
    NOT_KNOWN("不详", "unknown"),
    COUNTING(
            "计数方法：词语的每个起始位置计一次，不分简繁、全半角和大小写，不计标点；标题与正文都算，不跨段落。同一文本的多个文件只算一份。连线断开处表示当年没有文件。",
            "How it is counted: once for each place where the term begins, whatever the script, width"
                    + " and case, punctuation aside; headings count, and nothing stands across two"
                    + " paragraphs. Files of one text count once. A line breaks where the collection has"
                    + " no document of that year."),
    PROGRAMMES("工程与行动名录", "Programmes"),
    PROGRAMMES_INTRO(
            "文件中点名的工程、行动、计划与制度：何时首次提出，哪些层级在用。",
            "Named projects, campaigns and systems: when each is first named, and at which levels."),
    PROGRAMME_COUNT("共 %,d 项", "%,d programme{s1}"),
    PROGRAMME_NAME("名称", "Name"),
    NAME_CONTAINS("名称含有", "Name contains"),
    ALL_LETTERS("全部", "All"),
    BY_LETTER("按拼音首字母", "By first letter of its pinyin"),
    FIRST_NAMED("最早点名", "First named"),
    IN_YEARS("历年文件数", "Documents by year"),
    IN_LEVELS("层级", "Levels"),
    ANY_LEVEL("不限层级", "Any level"),
    SEE_TREND("用词趋势", "Trend"),
    NO_PROGRAMMES("没有符合条件的名称", "No programmes found"),
    CHART_LIVE("交互图", "Interactive chart"),
    CHART_STILL("静态图", "Drawing"),
    CHART_HINT(
            "指向年份看数值，横向拖动放大，双击复原，点名称可隐去一条线。",
            "Point at a year for its values, drag to zoom, double-click to zoom out, click a name to hide its line."),
    KEEP("加入阅读清单", "Add to reading list"),
    KEPT("已在阅读清单", "On the reading list"),
    KEEP_SEARCH("保存这个检索", "Save this search"),
    KEPT_SEARCH("已保存这个检索", "Search saved"),
    ALL_PASSAGES("全部条目", "All passages"),
    NAV_KEPT("收藏", "Saved"),
    KEPT_PAGE("保存的检索与阅读清单", "Saved searches and reading list"),
    KEPT_INTRO(
            "只存放在您的这个浏览器里，不会发送给任何人；换浏览器或清除浏览数据之前，请先存为文件。",
            "Kept in this browser only and sent to nobody; save them to a file before you change"
                    + " browsers or clear browsing data."),
    KEPT_NEEDS_SCRIPT(
            "收藏由浏览器保存，需要启用 JavaScript。检索也可以用浏览器书签或订阅（Atom）跟踪。",
            "The browser keeps these, which needs JavaScript. A search can also be followed by a"
                    + " bookmark or its feed (Atom)."),
    KEPT_SEARCHES("保存的检索", "Saved searches"),
    KEPT_NO_SEARCHES("还没有保存检索：在结果页下方可以保存。", "None yet: save one below its results."),
    KEPT_LIST("阅读清单", "Reading list"),
    KEPT_NO_LIST(
            "还没有条目：在结果、文件或单条举措的页面上可以加入。",
            "Nothing yet: add passages and documents from results and from their pages."),
    KEPT_TAKE_ALONG("导出与导入", "Take along"),
    KEPT_SAVE("存为文件（JSON）", "Save to a file (JSON)"),
    KEPT_OPEN("从文件导入", "Add from a file"),
    KEPT_FORGET("全部删除", "Delete all"),
    KEPT_SURE("删除全部保存的检索和阅读清单？", "Delete all saved searches and the reading list?"),
    KEPT_REMOVE("移出", "Remove"),
    KEPT_TOTAL("现有 {0} 条结果", "{0} results now"),
    KEPT_TOTALS(
            "现有 {0} 条结果，{2} 查看时为 {1} 条；涉及文件过多，无法逐份比较",
            "{0} results now, {1} on {2}; too many documents to tell which are new"),
    KEPT_FRESH("自 {2} 查看以来新增 {0} 条，见于 {1} 份文件", "{0} new in {1} documents since {2}"),
    KEPT_NOTHING_FRESH("自 {0} 查看以来没有新增", "Nothing new since {0}"),
    KEPT_FAILED("暂时无法查询", "Could not be asked just now"),
    KEPT_TAKEN("已导入 {0} 个检索、{1} 个条目", "{0} searches and {1} entries added"),
    KEPT_UNREADABLE("这个文件不是导出的收藏", "This file is no such collection"),
    MATRIX("词语对照表", "Terms by documents"),
    MATRIX_INTRO(
            "粘贴一批词语，看哪些文件说到哪些词、各多少次。",
            "Paste a list of terms to see which documents say which, and how often."),
    MATRIX_TERMS("词语（每行一个或用逗号隔开，最多 %d 个）", "Terms, one a line or separated by commas (up to %d)"),
    MATRIX_SIZE("%,d 份文件说到其中的词", "%,d document{s1} with any of the terms"),
    MATRIX_COLUMNS("第 %d–%d 个词，共 %d 个", "Terms %d–%d of %d"),
    NEXT_TERMS("后面的词", "Next terms"),
    PREVIOUS_TERMS("前面的词", "Previous terms"),
    MATRIX_DOCUMENTS("见于文件", "Documents with it"),
    COMPARE("文件对照", "Compare"),
    COMPARE_INTRO(
            "把两份文件说同一件事的条文排在一起，并列出只有一方才有的条文。",
            "Passages of two documents on the same matter side by side, and what only one of them has."),
    COMPARE_ISSUERS("发文机关对照", "Compare issuers"),
    COMPARE_ISSUERS_INTRO(
            "就同一个检索，把两个机关说了什么、说了多少、何时说的排在一起。",
            "What two issuers say on one query, how much and when, side by side."),
    COMPARE_DOCUMENTS("对照两份文件", "Compare two documents"),
    COMPARE_THESE("对照这两个机关", "Compare these two issuers"),
    COMPARE_ON("就什么对照（可留空）", "On what (may stay empty)"),
    FIND_ISSUER("查找机关", "Find issuers"),
    ANOTHER_ISSUER("换一个机关", "Choose another issuer"),
    ISSUER_SAYS("“%s”有 %,d 条，见于 %,d 份文件", "“%s”: %,d passage{s2} in %,d document{s3}"),
    ALL_OF_ISSUER("全部 %,d 条", "All %,d"),
    PASSAGES_OF_BOTH("条目", "Passages"),
    NO_PASSAGE_OF_ISSUER("没有相关条目", "Nothing on this"),
    VALUE("取值", "Value"),
    FIRST_DOCUMENT("甲", "First"),
    SECOND_DOCUMENT("乙", "Second"),
    FIND_DOCUMENT("查找文件", "Find documents"),
    CHOOSE_DOCUMENT("选作对照", "Compare this"),
    COMPARE_WORDS("只看含有", "Only passages that say"),
    PAIRS("共有 %,d 对相近条文", "%,d pair{s1} on the same matter"),
    LIKENESS("相近 %d%%", "%d%% alike"),
    ONLY_IN("只见于《%s》（%,d 条）", "Only in “%s” (%,d)"),
    MORE_PASSAGES("另有 %,d 条未列出", "%,d more not listed"),
    SWAP("左右互换", "Swap sides"),
    ANOTHER_DOCUMENT("换一份", "Change"),

    DOCUMENT_COUNT("共 %,d 份文件", "%,d document{s1}"),
    UNDATED("日期不详", "undated"),

    API("接口（API）", "API"),
    API_ABOUT(
            "供程序使用：只读，无需密钥，任何来源的网页都可调用。未知参数不计，取值有误时按默认值处理；出错时返回 RFC 9457 的问题说明。",
            "For programs: reading only, no key, open to pages of any origin. Unknown parameters are"
                    + " dropped, bad values fall back; errors are problems as RFC 9457 has them."),
    API_FILE("OpenAPI 3.1 描述文件", "The description as OpenAPI 3.1"),
    API_ASSISTANTS(
            "智能助手可以通过模型上下文协议（MCP）检索并引用原文：",
            "Assistants can search and quote by the Model Context Protocol (MCP):"),
    API_PARAMETERS("%d 个参数", "%d parameter{s1}"),

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
