package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Span;

/** Tells a line's words from the signs that Markdown and HTML put around them. */
final class MarkdownLines {

    private MarkdownLines() {}

    /** The lines that hold words. */
    static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        for (Span line : Lines.of(text)) {
            List<Span> words = words(text, line);
            if (words.stream()
                    .anyMatch(piece -> !text.substring(piece.start(), piece.end()).isBlank())) {
                blocks.add(new Block(Block.Role.LINE, 0, words));
            }
        }
        return blocks;
    }

    /**
     * The pieces of the line {@code span} that are words: without {@code #}, {@code **}, {@code
     * ---}, comments and tags.
     */
    private static List<Span> words(String source, Span span) {
        int at = span.start();
        while (at < span.end() && source.charAt(at) == '#') {
            at++;
        }
        boolean heading =
                at > span.start()
                        && (at == span.end() || Character.isWhitespace(source.charAt(at)));
        at = heading ? skipBlanks(source, at, span.end()) : span.start();
        if (isRule(source.substring(span.start(), span.end()))) {
            return List.of();
        }
        var pieces = new ArrayList<Span>();
        int from = at;
        while (at < span.end()) {
            int decoration = decoration(source, at, span.end());
            if (decoration > 0) {
                add(pieces, from, at);
                from = at + decoration;
            }
            at += Math.max(1, decoration);
        }
        add(pieces, from, span.end());
        return pieces;
    }

    private static int decoration(String source, int at, int end) {
        if (source.startsWith("**", at)) {
            return 2;
        }
        if (source.startsWith("<!--", at)) {
            int close = source.indexOf("-->", at, end);
            return close >= 0 ? close + 3 - at : 0;
        }
        return 0;
    }

    // --- *** ___ make a horizontal rule
    private static boolean isRule(String line) {
        return line.length() >= 3
                && (line.chars().allMatch(c -> c == '-')
                        || line.chars().allMatch(c -> c == '*')
                        || line.chars().allMatch(c -> c == '_'));
    }

    private static int skipBlanks(String source, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void add(List<Span> pieces, int start, int end) {
        if (end > start) {
            pieces.add(new Span(start, end));
        }
    }
}
