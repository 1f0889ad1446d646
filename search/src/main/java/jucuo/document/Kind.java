package jucuo.document;

import java.util.Locale;
import java.util.Optional;

/** What a node is in the document's own structure. */
public enum Kind {
    /** Masthead, title block, adoption note. */
    FRONT,
    /** A heading that holds others, or a theme of a resolution. */
    SECTION,
    /** An enumerated item at the lowest level that states its own action: 一是…, （一）…, 1. … */
    MEASURE,
    /** An article of a statute (第…条). */
    ARTICLE,
    /** Running text of a section. */
    PARAGRAPH,
    /** An appendix (附件). */
    APPENDIX,
    /** Signature, date, continuation note. */
    BACK;

    /** The word used in JSON, URLs and the index. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String key) {
        for (Kind kind : values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
