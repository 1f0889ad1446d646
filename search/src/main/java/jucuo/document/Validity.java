package jucuo.document;

import java.util.Optional;

/** Whether a document is in force (有效性), as stated at some time. */
public enum Validity {
    IN_FORCE("有效"),
    AMENDED("已修改"),
    REPEALED("已废止"),
    NOT_YET_IN_FORCE("尚未生效");

    private final String label;

    Validity(String label) {
        this.label = label;
    }

    /** The word used in JSON and URLs. */
    public String label() {
        return label;
    }

    public static Optional<Validity> of(String label) {
        for (Validity validity : values()) {
            if (validity.label.equals(label)) {
                return Optional.of(validity);
            }
        }
        return Optional.empty();
    }
}
