package jucuo.engine;

/** An encoder that cannot be loaded or cannot compute here; the message says why. */
public final class UnusableEncoderException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnusableEncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
