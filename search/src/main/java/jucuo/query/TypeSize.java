package jucuo.query;

import java.util.Locale;

/** How large the interface is set. */
public enum TypeSize {
    NORMAL,
    /** For those who see less well (关怀版). */
    LARGE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
