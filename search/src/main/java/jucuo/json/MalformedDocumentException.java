package jucuo.json;

import java.io.IOException;

/**
 * Says that bytes are not a document's JSON, or that they do not fit the source text given with
 * them.
 */
public final class MalformedDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedDocumentException(Exception cause) {
        super("not a document: " + cause.getMessage(), cause);
    }
}
