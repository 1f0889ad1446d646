package jucuo.document;

import java.util.Locale;

/**
 * Something about a document that its reader should know.
 *
 * @param message for people, in Chinese
 * @param span the words it is about
 */
public record Warning(Code code, String message, Span span) {

    /** What is wrong. */
    public enum Code {
        /** The text goes on elsewhere (下转…版). */
        TRUNCATED,
        /** An ordinal is missing in a numbering. */
        NUMBERING_GAP,
        /** Bytes that the encoding does not know; shown as U+FFFD. */
        UNDECODABLE,
        /** A page is an image whose words nobody can read without text recognition. */
        PAGE_WITHOUT_TEXT;

        /** The word used in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Code of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
