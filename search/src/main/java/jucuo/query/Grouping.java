package jucuo.query;

import java.util.Locale;

/** What is counted and paged: passages, or the documents they stand in. */
public enum Grouping {
    NONE,
    /** One entry a document, with its best passages. */
    DOCUMENT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
