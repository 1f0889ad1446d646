package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.document.Warning;

/**
 * A file as decoded text.
 *
 * @param source the text as in the file, without a byte order mark, and where it came from
 * @param warnings what went wrong in reading it
 */
public record TextDocument(Source source, List<Warning> warnings) {

    public TextDocument {
        warnings = List.copyOf(warnings);
    }

    public String text() {
        return source.text();
    }

    /**
     * The lines in order, empty ones too, each without its line break (LF, CRLF, CR, VT, FF,
     * U+2028, U+2029).
     */
    public List<Span> lines() {
        String text = source.text();
        var lines = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isLineBreak(text.charAt(i))) {
                lines.add(new Span(start, i));
                if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    private static boolean isLineBreak(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
