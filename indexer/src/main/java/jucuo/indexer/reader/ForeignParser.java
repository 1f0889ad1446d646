package jucuo.indexer.reader;

import java.io.IOException;

/**
 * The border to the parsers of office and page formats, which throw whatever a damaged file makes
 * of them: behind it there is only text or a refusal.
 */
final class ForeignParser {

    private ForeignParser() {}

    /** Work with a foreign parser. */
    interface Work<T> {
        T run() throws IOException, UnreadableDocumentException;
    }

    /**
     * What {@code work} gives.
     *
     * @param format for the message, with its article: {@code a PDF file}
     * @throws UnreadableDocumentException instead of whatever else the parser throws, but for what
     *     ends the whole run anyway
     */
    static <T> T guard(String file, String format, Work<T> work)
            throws UnreadableDocumentException {
        try {
            return work.run();
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            throw new UnreadableDocumentException(
                    file,
                    "",
                    "damaged as %s (%s); fetch it anew or save it as text"
                            .formatted(format, reason(e)));
        }
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return first.isBlank() ? e.getClass().getSimpleName() : shortened(first);
    }

    private static String shortened(String message) {
        return message.length() <= 120 ? message : message.substring(0, 120) + "…";
    }
}
