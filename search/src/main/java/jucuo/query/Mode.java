package jucuo.query;

import java.util.Locale;

/** How freely a query is read. */
public enum Mode {
    /** A run that occurs nowhere as it stands is taken apart into its words. */
    AUTO,
    /** Every run is looked up as it stands. */
    EXACT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
