package jucuo.indexer;

/** A command that was given what it cannot take; the message says what. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
