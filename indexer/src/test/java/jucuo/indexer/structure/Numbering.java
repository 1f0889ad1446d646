package jucuo.indexer.structure;

import jucuo.number.ChineseNumber;

/** A way in which generated documents number: what stands before, after and behind the number. */
enum Numbering {
    PART(true, "第", "部分", "　"),
    CHAPTER(true, "第", "章", "　"),
    SECTION(true, "第", "节", "　"),
    ARTICLE(true, "第", "条", "　"),
    CHINESE(true, "", "", "、"),
    BRACKETED(true, "（", "）", ""),
    ARABIC(false, "", "", "."),
    ARABIC_WIDE(false, "", "", "．"),
    ARABIC_COMMA(false, "", "", "、"),
    ARABIC_BRACKETED(false, "（", "）", ""),
    HALF_BRACKETED(false, "", "", "）"),
    CIRCLED(false, "", "", ""),
    ORDINAL(true, "第", "", "，"),
    IS(true, "", "是", "");

    private final boolean chinese;
    private final String before;
    private final String after;
    private final String behind;

    Numbering(boolean chinese, String before, String after, String behind) {
        this.chinese = chinese;
        this.before = before;
        this.after = after;
        this.behind = behind;
    }

    boolean isDivision() {
        return this == PART || this == CHAPTER || this == SECTION;
    }

    /** 第三章, as nodes are labelled. */
    String label(int ordinal) {
        if (this == CIRCLED) {
            return "①②③④⑤⑥⑦⑧⑨".substring(ordinal - 1, ordinal);
        }
        return before + (chinese ? ChineseNumber.format(ordinal) : ordinal) + after;
    }

    /** The label and the sign or blank behind it. */
    String printed(int ordinal) {
        return label(ordinal) + behind;
    }
}
