package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jucuo.document.Span;

/** The lines of a piece of HTML within another text: what stands outside of its tags. */
final class MarkupLines {

    private static final Set<String> BREAKS =
            Set.of(
                    "p", "br", "div", "tr", "li", "ul", "ol", "table", "section", "center", "hr",
                    "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> UNSEEN = Set.of("script", "style");

    private MarkupLines() {}

    /** The pieces of each line between {@code start} and {@code end}; blank lines have none. */
    static List<List<Span>> of(String text, int start, int end) {
        var lines = new ArrayList<List<Span>>();
        var line = new ArrayList<Span>();
        int from = start;
        int at = start;
        while (at < end) {
            int markup = markupEnd(text, at, end);
            boolean lineBreak = text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (markup == at && !lineBreak) {
                at++;
                continue;
            }
            add(line, from, at);
            if (lineBreak || breaksLine(text.substring(at, markup))) {
                lines.add(List.copyOf(line));
                line.clear();
            }
            at = Math.max(at + 1, markup);
            from = at;
        }
        add(line, from, end);
        lines.add(line);
        return lines;
    }

    /** Behind the tag, comment or script that begins at {@code at}; {@code at} if none does. */
    private static int markupEnd(String text, int at, int end) {
        if (text.startsWith("<!--", at)) {
            return close(text, "-->", at, end);
        }
        if (text.charAt(at) != '<' || at + 1 == end) {
            return at;
        }
        char next = text.charAt(at + 1);
        if (next != '/' && next != '!' && !isLatin(next)) {
            return at;
        }
        int close = close(text, ">", at, end);
        String name = name(text.substring(at, close));
        boolean unseen = UNSEEN.contains(name) && next != '/';
        return unseen ? close(text, ">", close(text, "</" + name, close, end), end) : close;
    }

    private static int close(String text, String sign, int at, int end) {
        int close = text.indexOf(sign, at, end);
        return close < 0 ? end : close + sign.length();
    }

    /** Whether {@code tag} begins or ends what stands on lines of its own. */
    static boolean breaksLine(String tag) {
        return BREAKS.contains(name(tag));
    }

    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length()
                && (isLatin(tag.charAt(end)) || Character.isDigit(tag.charAt(end)))) {
            end++;
        }
        return tag.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void add(List<Span> line, int start, int end) {
        if (end > start) {
            line.add(new Span(start, end));
        }
    }
}
