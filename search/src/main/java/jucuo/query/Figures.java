package jucuo.query;

/** Whether commitments with a number are wanted, or those without. */
public enum Figures {
    ANY(""),
    WITH("yes"),
    WITHOUT("no");

    private final String key;

    Figures(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
