package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Span;

/**
 * The lines of a text, what is not seen in them, and what ends them: LF, CRLF, CR, VT, FF, NEL,
 * U+2028, U+2029.
 */
public final class Lines {

    /** {@code ## 第二章　总则} in a text that is no Markdown otherwise. */
    private static final Pattern CHAPTER_MARK =
            Pattern.compile("#{1,6}[ \\t\\u3000]*(?=第[一二三四五六七八九十百\\d]{1,6}[编章节])");

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

    /** The lines that are not blank, without Markdown's signs before the title of a chapter. */
    static List<Block> blocks(String text) {
        return of(text).stream()
                .filter(line -> !text.substring(line.start(), line.end()).isBlank())
                .map(line -> Block.of(Block.Role.LINE, unmarked(text, line)))
                .toList();
    }

    private static Span unmarked(String text, Span line) {
        if (text.charAt(line.start()) != '#') {
            return line;
        }
        Matcher mark = CHAPTER_MARK.matcher(text).region(line.start(), line.end());
        return mark.lookingAt() ? new Span(mark.end(), line.end()) : line;
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

    /** Zero-width spaces, joiners, soft hyphens and direction marks, as editors leave them. */
    public static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
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
