package jucuo.indexer.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of Chinese text from its bytes: a byte order mark, else strict UTF-8, else
 * whichever encoding reads most like Chinese with the least damage.
 */
public final class CharsetDetector {

    /** In order of trust, for texts that read alike in several. */
    private static final List<Charset> CANDIDATES =
            List.of(
                    UTF_8,
                    Charset.forName("GB18030"),
                    Charset.forName("Big5-HKSCS"),
                    UTF_16LE,
                    UTF_16BE);

    /**
     * Function words, simplified and traditional, the words of every policy document, and
     * punctuation. About a third of such a text is made of them, and next to nothing of the same
     * bytes read in a wrong encoding.
     */
    private static final String FREQUENT =
            "的一是在不了和有大这這中为為国國上地到工以发發会會全对對要化建设設政与與及人民年月日条條加强強推进進实實行，。、：；“”《》（）,.() \r\n";

    /** A sample this long says as much as the whole file; a guess. */
    private static final int SAMPLE_BYTES = 64 * 1024;

    private CharsetDetector() {}

    /** The text, undecodable bytes as U+FFFD. Never fails: rubbish decodes to rubbish. */
    public static Decoded decode(byte[] bytes) {
        return marked(bytes)
                .or(() -> strictUtf8(bytes))
                .orElseGet(() -> Decoded.of(bytes, 0, likeliest(bytes)));
    }

    /**
     * The encoding of a file.
     *
     * @param sample its beginning; may end within a character
     */
    public static Charset of(byte[] sample) {
        return marked(sample)
                .map(Decoded::charset)
                .orElseGet(() -> isUtf8(sample) ? UTF_8 : likeliest(sample));
    }

    /** Whether a sample, which may end within a character, is UTF-8 without an error. */
    public static boolean isUtf8(byte[] sample) {
        var out = CharBuffer.allocate(sample.length + 1);
        return !UTF_8.newDecoder().decode(ByteBuffer.wrap(sample), out, false).isError();
    }

    /** Whether bytes hold none that no text has; UTF-16 needs its byte order mark. */
    public static boolean isText(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return head.length > 0;
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Decoded.of(bytes, 3, UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(Decoded.of(bytes, 2, UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(Decoded.of(bytes, 2, UTF_16BE));
        }
        return Optional.empty();
    }

    private static Optional<Decoded> strictUtf8(byte[] bytes) {
        return Optional.of(Decoded.of(bytes, 0, UTF_8))
                .filter(d -> d.undecodable().isEmpty() && d.text().indexOf('\0') < 0);
    }

    private static Charset likeliest(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE_BYTES ? bytes : Arrays.copyOf(bytes, SAMPLE_BYTES);
        return CANDIDATES.stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (Charset c) -> likelihood(Decoded.of(sample, 0, c)))
                                .reversed())
                .findFirst()
                .orElse(UTF_8);
    }

    /** The share of frequent characters less the share of damaged ones. */
    private static double likelihood(Decoded decoded) {
        long frequent = decoded.text().chars().filter(c -> FREQUENT.indexOf(c) >= 0).count();
        long damaged =
                decoded.text().chars().filter(c -> c == Decoded.REPLACEMENT || c == '\0').count();
        return (double) (frequent - damaged) / Math.max(1, decoded.text().length());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
