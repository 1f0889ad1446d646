package jucuo.document;

import java.util.Optional;

/** Level of government that issued a document. */
public enum Level {
    NATION("国家"),
    PROVINCE("省"),
    CITY("市"),
    COUNTY("县");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The word used in JSON, URLs and the index. */
    public String label() {
        return label;
    }

    public static Optional<Level> of(String label) {
        for (Level level : values()) {
            if (level.label.equals(label)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
