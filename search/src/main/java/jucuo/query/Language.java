package jucuo.query;

import java.util.Locale;

/** A language of the interface; documents stay as they are. */
public enum Language {
    ZH,
    EN;

    /** The BCP 47 tag, as in the URL. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
