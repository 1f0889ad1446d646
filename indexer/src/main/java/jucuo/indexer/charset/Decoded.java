package jucuo.indexer.charset;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import jucuo.document.Span;

/**
 * Text and the encoding it was decoded from.
 *
 * @param undecodable where U+FFFD stands in place of bytes that the encoding does not know, runs as
 *     one
 */
public record Decoded(String text, Charset charset, List<Span> undecodable) {

    public static final char REPLACEMENT = '\uFFFD';

    /** Decodes {@code bytes} from {@code offset} on. */
    public static Decoded of(byte[] bytes, int offset, Charset charset) {
        String text = new String(bytes, offset, bytes.length - offset, charset);
        return new Decoded(text, charset, replacements(text));
    }

    private static List<Span> replacements(String text) {
        var spans = new ArrayList<Span>();
        for (int i = text.indexOf(REPLACEMENT); i >= 0; i = text.indexOf(REPLACEMENT, i)) {
            int start = i;
            while (i < text.length() && text.charAt(i) == REPLACEMENT) {
                i++;
            }
            spans.add(new Span(start, i));
        }
        return spans;
    }
}
