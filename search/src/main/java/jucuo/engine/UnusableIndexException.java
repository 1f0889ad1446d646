package jucuo.engine;

/**
 * An index that is missing, damaged, or of another schema version; the message says which, where,
 * and the mend.
 */
public final class UnusableIndexException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnusableIndexException(String message) {
        super(message);
    }

    public UnusableIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
