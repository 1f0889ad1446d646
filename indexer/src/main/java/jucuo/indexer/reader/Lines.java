package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Span;

/** The lines of a text, and what ends them: LF, CRLF, CR, VT, FF, NEL, U+2028, U+2029. */
public final class Lines {

    private Lines() {}

    /** Each line without its break, in order, blank ones too. */
    static List<Span> of(String text) {
        var lines = new ArrayList<Span>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isBreak(text.charAt(at))) {
                lines.add(new Span(start, at));
                at += isPair(text, at) ? 1 : 0;
                start = at + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /** The lines that are not blank. */
    static List<Block> blocks(String text) {
        return of(text).stream()
                .filter(line -> !text.substring(line.start(), line.end()).isBlank())
                .map(line -> Block.of(Block.Role.LINE, line))
                .toList();
    }

    /** How many line breaks stand in {@code text} from {@code from} to {@code to}. */
    public static int breaks(String text, int from, int to) {
        int breaks = 0;
        for (int at = from; at < to; at++) {
            if (isBreak(text.charAt(at))) {
                breaks++;
                at += isPair(text, at) ? 1 : 0;
            }
        }
        return breaks;
    }

    private static boolean isPair(String text, int at) {
        return text.startsWith("\r\n", at);
    }

    private static boolean isBreak(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
