package jucuo.indexer.reader;

/** A file that cannot be read. The message says what is wrong, where, and what to do about it. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final String reason;

    /**
     * @param place within the file, such as {@code byte 0}; empty for the file as a whole
     * @param reason what is wrong and what to do about it
     */
    public UnreadableDocumentException(String file, String place, String reason) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
