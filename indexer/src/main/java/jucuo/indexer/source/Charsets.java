package jucuo.indexer.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/**
 * The encoding of a table: by its byte order mark, else UTF-8 where its bytes allow, else GB18030.
 */
final class Charsets {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** So much of a table tells; a guess. */
    private static final int SAMPLE_BYTES = 1024 * 1024;

    private Charsets() {}

    static Charset of(Container file) throws IOException {
        try (InputStream in = file.stream()) {
            return of(in.readNBytes(SAMPLE_BYTES));
        }
    }

    /**
     * @param sample from the beginning of a file; may end within a character
     */
    static Charset of(byte[] sample) {
        if (begins(sample, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (begins(sample, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        return isUtf8(sample) ? UTF_8 : GB18030;
    }

    static boolean isUtf8(byte[] sample) {
        var out = CharBuffer.allocate(sample.length + 1);
        return !UTF_8.newDecoder().decode(ByteBuffer.wrap(sample), out, false).isError();
    }

    /** Whether bytes hold none that no text has; UTF-16 needs its byte order mark. */
    static boolean isText(byte[] head) {
        if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return head.length > 0;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
