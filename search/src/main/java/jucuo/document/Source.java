package jucuo.document;

/**
 * The file a document was read from and its decoded text, kept once; nodes and facts point into it.
 *
 * @param file path relative to the folder that was indexed, with {@code /}; a collection's entry
 *     adds {@code #} and its id
 * @param mediaType such as {@code text/plain}
 * @param charset IANA name of the encoding that was detected
 * @param sha256 of the file's bytes (of a collection's entry: of its line), 64 hexadecimal digits
 * @param text decoded, otherwise as in the file
 */
public record Source(String file, String mediaType, String charset, String sha256, String text) {

    /** Length of the text in UTF-16 code units. */
    public int characters() {
        return text.length();
    }
}
