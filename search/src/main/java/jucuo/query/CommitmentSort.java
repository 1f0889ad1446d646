package jucuo.query;

import java.util.Locale;

/**
 * The order of commitments. Ties go by document id, then as printed; what has no year, no value or
 * no date comes last.
 */
public enum CommitmentSort {
    /** By the passage that states them; where no words are asked for as {@link #NEWEST}. */
    RELEVANCE,
    /** By target year, the nearest in time first. */
    YEAR,
    /** Highest first; values of one unit stand together, units in order of code points. */
    HIGHEST,
    /** Lowest first, otherwise as {@link #HIGHEST}. */
    LOWEST,
    /** By date of the document. */
    NEWEST,
    OLDEST,
    /** By indicator in order of code points, then by target year. */
    INDICATOR;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
