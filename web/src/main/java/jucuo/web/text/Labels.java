package jucuo.web.text;

import jucuo.division.Divisions;
import jucuo.document.Fact;
import jucuo.document.Kind;
import jucuo.document.Level;
import jucuo.document.Validity;
import jucuo.engine.Programmes;
import jucuo.engine.Suggestion;
import jucuo.engine.ValueOrder;
import jucuo.query.CommitmentSort;
import jucuo.query.Figures;
import jucuo.query.Language;
import jucuo.query.Sort;
import jucuo.schema.Facet;

/** Names of the choices that the code declares; the compiler asks for each. */
public final class Labels {

    private Labels() {}

    public static String of(Facet facet, Language language) {
        return switch (facet) {
            case DOCUMENT -> pick(language, "文件", "Document");
            case SECTION -> pick(language, "章节", "Section");
            case KIND -> pick(language, "条目类型", "Kind of passage");
            case GENRE -> pick(language, "文种", "Genre");
            case ISSUER -> pick(language, "发文机关", "Issuer");
            case LEVEL -> pick(language, "发文层级", "Level");
            case DIVISION -> pick(language, "行政区划", "Division");
            case YEAR -> pick(language, "成文年份", "Year");
            case TARGET_YEAR -> pick(language, "目标年份", "Target year");
            case THEME -> pick(language, "主题分类", "Theme");
            case PROGRAMME -> pick(language, "工程与行动", "Programme");
            case PLACE -> pick(language, "地区", "Place");
            case ACTION -> pick(language, "举措动词", "Action");
        };
    }

    /** A facet's value for people; those that are words of documents stay as they are. */
    public static String of(Facet facet, String value, Language language) {
        return switch (facet) {
            case KIND -> Kind.of(value).map(k -> of(k, language)).orElse(value);
            case LEVEL -> Level.of(value).map(l -> of(l, language)).orElse(value);
            case DIVISION -> value.replace(Divisions.BELOW, " › ");
            case DOCUMENT,
                    SECTION,
                    GENRE,
                    ISSUER,
                    YEAR,
                    TARGET_YEAR,
                    THEME,
                    PROGRAMME,
                    PLACE,
                    ACTION ->
                    value;
        };
    }

    public static String of(Validity validity, Language language) {
        return switch (validity) {
            case IN_FORCE -> pick(language, "有效", "In force");
            case AMENDED -> pick(language, "已修改", "Amended");
            case REPEALED -> pick(language, "已废止", "Repealed");
            case NOT_YET_IN_FORCE -> pick(language, "尚未生效", "Not yet in force");
        };
    }

    public static String of(Kind kind, Language language) {
        return switch (kind) {
            case FRONT -> pick(language, "文首", "Front matter");
            case SECTION -> pick(language, "章节", "Section");
            case MEASURE -> pick(language, "举措", "Measure");
            case ARTICLE -> pick(language, "条款", "Article");
            case PARAGRAPH -> pick(language, "段落", "Paragraph");
            case APPENDIX -> pick(language, "附件", "Appendix");
            case BACK -> pick(language, "文尾", "Back matter");
        };
    }

    public static String of(Level level, Language language) {
        return switch (level) {
            case NATION -> pick(language, "国家", "National");
            case PROVINCE -> pick(language, "省级", "Province");
            case CITY -> pick(language, "市级", "City");
            case COUNTY -> pick(language, "县级", "County");
        };
    }

    public static String of(Sort sort, Language language) {
        Word word =
                switch (sort) {
                    case RELEVANCE -> Word.BY_RELEVANCE;
                    case NEWEST -> Word.BY_NEWEST;
                    case OLDEST -> Word.BY_OLDEST;
                    case ORDER -> Word.BY_ORDER;
                };
        return word.in(language);
    }

    public static String of(ValueOrder order, Language language) {
        return switch (order) {
            case COUNT -> pick(language, "按条数", "By number");
            case NAME -> pick(language, "按名称", "By name");
        };
    }

    public static String of(CommitmentSort sort, Language language) {
        return switch (sort) {
            case RELEVANCE -> pick(language, "相关度", "Relevance");
            case YEAR -> pick(language, "目标年份", "Target year");
            case HIGHEST -> pick(language, "数值从高到低", "Highest value");
            case LOWEST -> pick(language, "数值从低到高", "Lowest value");
            case NEWEST -> pick(language, "文件最新在前", "Newest document");
            case OLDEST -> pick(language, "文件最早在前", "Oldest document");
            case INDICATOR -> pick(language, "指标名称", "Indicator");
        };
    }

    public static String of(Programmes.Sort sort, Language language) {
        return switch (sort) {
            case USED -> pick(language, "文件数", "Most documents");
            case NAME -> pick(language, "名称", "Name");
            case FIRST -> pick(language, "最早提出", "Earliest");
            case LATEST -> pick(language, "最新提出", "Latest");
        };
    }

    public static String of(Figures figures, Language language) {
        return switch (figures) {
            case ANY -> pick(language, "不限", "Any");
            case WITH -> pick(language, "有数字", "With a number");
            case WITHOUT -> pick(language, "无数字", "Without a number");
        };
    }

    /** What a suggestion is; a word is just that. */
    public static String of(Suggestion.Kind kind, Language language) {
        return switch (kind) {
            case PROGRAMME -> pick(language, "工程与行动", "Programme");
            case PLACE -> pick(language, "地区", "Place");
            case ISSUER -> pick(language, "发文机关", "Issuer");
            case HEADING -> pick(language, "标题", "Heading");
            case DOCUMENT -> pick(language, "文件", "Document");
            case NUMBER -> pick(language, "文号", "Document number");
            case WORD -> "";
        };
    }

    /** The name of a fact's type. */
    public static String of(Fact fact, Language language) {
        return switch (fact) {
            case Fact.Target _ -> pick(language, "目标", "Target");
            case Fact.Programme _ -> pick(language, "工程与行动", "Programme");
            case Fact.Citation _ -> pick(language, "引用文件", "Cited document");
            case Fact.Place _ -> pick(language, "地区", "Place");
            case Fact.Organisation _ -> pick(language, "机构", "Organisation");
            case Fact.Day _ -> pick(language, "日期", "Date");
            case Fact.Amount _ -> pick(language, "金额", "Amount");
            case Fact.Action _ -> pick(language, "举措动词", "Action");
        };
    }

    /** What an organisation has to do with a task. */
    public static String of(Fact.Role role, Language language) {
        return switch (role) {
            case LEAD -> pick(language, "牵头负责", "responsible");
            case SUPPORTING -> pick(language, "配合参与", "supporting");
        };
    }

    private static String pick(Language language, String chinese, String english) {
        return switch (language) {
            case ZH -> chinese;
            case EN -> english;
        };
    }
}
