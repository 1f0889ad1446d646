package jucuo.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The plain form of a code point: compatibility forms and full width resolved (NFKC), lower-case,
 * simplified. Context-free, so that it can be a table; but for the point of a number, which {@link
 * #isPoint} tells.
 *
 * <p>Traditional forms come from {@code traditional-simplified.txt}, one pair a line, which is what
 * ICU's transliterator {@code Traditional-Simplified} makes of single characters; asking ICU itself
 * takes a second and leaves 100,000 characters a second. {@code variants.txt} adds the forms of old
 * and Taiwanese prints that ICU leaves (敎, 衞, 祇).
 */
final class Folding {

    private static final Map<Integer, Integer> SIMPLIFIED = simplified();

    /** In {@link #TABLE}: the form is not one UTF-16 unit. */
    private static final char LONG = 1;

    /** The form by code point; 0 where it is empty. */
    private static final char[] TABLE = new char[0x10000];

    private static final Map<Integer, String> LONG_FORMS = new HashMap<>();

    static {
        for (int c = 0; c < TABLE.length; c++) {
            if (isPlainHan(c)) {
                TABLE[c] = (char) c;
            } else if (!Character.isSurrogate((char) c)) {
                put(c, form(c));
            }
        }
        SIMPLIFIED.keySet().stream().filter(c -> c < TABLE.length).forEach(c -> put(c, form(c)));
    }

    private Folding() {}

    /**
     * Whether the character at {@code at} is the point of a number (5.5, ５．５). It stays, so that
     * 5.5 is not 55; a point anywhere else is punctuation.
     */
    static boolean isPoint(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '．')
                && at > 0
                && at + 1 < text.length()
                && isDigit(text.charAt(at - 1))
                && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** Adds the plain form of a code point to {@code out}: its letters and digits, often none. */
    static void fold(int codePoint, StringBuilder out) {
        if (codePoint >= TABLE.length) {
            out.append(form(codePoint));
            return;
        }
        char form = TABLE[codePoint];
        if (form == LONG) {
            out.append(Objects.requireNonNull(LONG_FORMS.get(codePoint)));
        } else if (form != 0) {
            out.append(form);
        }
    }

    private static void put(int codePoint, String form) {
        switch (form.length()) {
            case 0 -> TABLE[codePoint] = 0;
            case 1 -> TABLE[codePoint] = form.charAt(0);
            default -> {
                TABLE[codePoint] = LONG;
                LONG_FORMS.put(codePoint, form);
            }
        }
    }

    private static String form(int codePoint) {
        String compatible = normalized(Character.toString(codePoint));
        var lower = new StringBuilder();
        compatible
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(lower::appendCodePoint);
        var form = new StringBuilder();
        normalized(lower.toString())
                .codePoints()
                .map(c -> SIMPLIFIED.getOrDefault(c, c))
                .filter(Folding::isKept)
                .forEach(form::appendCodePoint);
        return form.toString();
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * Letters and digits, the numeral 〇, which Unicode counts as neither, and the signs that make
     * another number of one: 5% is not 5.
     */
    private static boolean isKept(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '%'
                || codePoint == '‰'
                || Character.getType(codePoint) == Character.LETTER_NUMBER;
    }

    /** The ideographs that have no compatibility form; they are half of all code points. */
    private static boolean isPlainHan(int codePoint) {
        return (codePoint >= 0x3400 && codePoint <= 0x4DBF)
                || (codePoint >= 0x4E00 && codePoint <= 0x9FFF);
    }

    private static Map<Integer, Integer> simplified() {
        var pairs = new HashMap<Integer, Integer>();
        for (String table : List.of("traditional-simplified.txt", "variants.txt")) {
            lines(table)
                    .map(line -> line.codePoints().toArray())
                    .forEach(pair -> pairs.put(pair[0], pair[1]));
        }
        return Map.copyOf(pairs);
    }

    private static Stream<String> lines(String table) {
        try (InputStream in = Folding.class.getResourceAsStream(table)) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
