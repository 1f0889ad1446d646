package jucuo.indexer.structure;

/**
 * A way of numbering. What stands above what is not said here: each document shows it by the order
 * in which it uses them.
 */
enum Style {
    /** 第一编. */
    BOOK,
    /** 第一分编. */
    SUBBOOK,
    /** 第一篇, 第一部分. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    SECTION,
    /** 第一条, 第一条之一. */
    ARTICLE,
    /** 附则 without a number, as statutes end. */
    SUPPLEMENT,
    /** 附件, 附件1, 附录A, 附表1, 附：. */
    APPENDIX,
    /** 专栏1. */
    BOX,
    /** 一、. */
    CHINESE,
    /** （一）. */
    CHINESE_BRACKETED,
    /** 1. 1． 1、. */
    ARABIC,
    /** 1.1, 1.1.1, and the 1 above them. */
    DECIMAL,
    /** （1）. */
    ARABIC_BRACKETED,
    /** 1）. */
    ARABIC_HALF_BRACKETED,
    /** ①. */
    CIRCLED,
    /** 一是. */
    IS,
    /** 一要. */
    MUST,
    /** 第一，. */
    ORDINAL,
    /** 首先，其次，最后. */
    FIRST,
    /** 其一，. */
    AMONG,
    /** ——. */
    DASH,
    /** ● • ■. */
    BULLET;

    /** Whether units of this style divide a statute or plan and are never measures. */
    boolean isDivision() {
        return switch (this) {
            case BOOK, SUBBOOK, PART, CHAPTER, SECTION, SUPPLEMENT, BOX -> true;
            default -> false;
        };
    }

    /** Whether units of this style are those that books are made of: 编 to 节. */
    boolean isChapter() {
        return switch (this) {
            case BOOK, SUBBOOK, PART, CHAPTER, SECTION -> true;
            default -> false;
        };
    }

    /** Whether units of this style may hold {@code chapter}, one of 编 to 节. */
    boolean isAbove(Style chapter) {
        return this == APPENDIX || (isChapter() && compareTo(chapter) < 0);
    }

    /**
     * Whether a unit of this style ends the article (条) before it, whose clauses (项) are its own
     * text.
     */
    boolean endsArticle() {
        return switch (this) {
            case BOOK, SUBBOOK, PART, CHAPTER, SECTION, SUPPLEMENT, ARTICLE, APPENDIX -> true;
            default -> false;
        };
    }

    /**
     * Whether units of this style begin sentences of running text, so that only their sequence
     * tells them from prose.
     */
    boolean isClause() {
        return switch (this) {
            case IS, MUST, ORDINAL, FIRST, AMONG -> true;
            default -> false;
        };
    }

    /** Whether units of this style are headings even where a line break before them was lost. */
    boolean headsSections() {
        return (isDivision() && this != BOX) || this == CHINESE || this == CHINESE_BRACKETED;
    }

    /** Whether units of this style carry a mark instead of a number. */
    boolean isMark() {
        return this == DASH || this == BULLET;
    }

    /**
     * Whether such a unit is one paragraph, so that an unnumbered one after it belongs to what
     * stands above.
     */
    boolean isOneParagraph() {
        return isClause() || isMark();
    }
}
