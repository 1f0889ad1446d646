package jucuo.query;

import java.util.Locale;

/**
 * The order of hits. Ties go by document date, newest first, then by document id and place in the
 * document.
 */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /** By document id, then as printed. */
    ORDER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
