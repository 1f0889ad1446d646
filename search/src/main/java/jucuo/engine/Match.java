package jucuo.engine;

/** Why a passage stands in a result. */
public enum Match {
    /** It is what was asked for. */
    EXACT("exact"),
    /** It has most of the words, where no passage has all. */
    SOME("some"),
    /** It is near in meaning (意思相近), and not counted among those that match. */
    MEANING("meaning");

    private final String key;

    Match(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
