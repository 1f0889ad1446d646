package jucuo.query;

import java.util.Optional;

/**
 * The characters of a query, read from left to right. Full-width forms count as their half-width
 * ones; what asks for a character where there is none is false.
 */
final class QueryText {

    private final String text;
    private int at;

    QueryText(String text) {
        this.text = text;
    }

    /** Number of characters read. */
    int at() {
        return at;
    }

    /** Goes on behind the first {@code at} characters. */
    void moveTo(int at) {
        this.at = at;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    void skip() {
        at++;
    }

    boolean isOpen() {
        return !isAtEnd() && isOpen(text.charAt(at));
    }

    boolean isClose() {
        return !isAtEnd() && isClose(text.charAt(at));
    }

    boolean isSpace() {
        return !isAtEnd() && isSpace(text.charAt(at));
    }

    boolean isQuote() {
        return !isAtEnd() && isQuote(text.charAt(at));
    }

    boolean isTilde() {
        return !isAtEnd() && (text.charAt(at) == '~' || text.charAt(at) == '～');
    }

    /** A quotation mark behind which there is no other. */
    boolean isLoneQuote() {
        return isQuote() && quoteFrom(at + 1) == text.length();
    }

    /** A minus with something directly behind it. */
    boolean isMinus() {
        return !isAtEnd()
                && (text.charAt(at) == '-' || text.charAt(at) == '－')
                && at + 1 < text.length()
                && !isSpace(text.charAt(at + 1))
                && !isClose(text.charAt(at + 1));
    }

    /** Whether {@code word} follows, and nothing else in one piece with it. */
    boolean isKeyword(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || isBreak(text.charAt(end)));
    }

    /** Reads {@code word} where {@link #isKeyword} says that it follows. */
    boolean keyword(String word) {
        boolean here = isKeyword(word);
        if (here) {
            at += word.length();
        }
        return here;
    }

    /** Reads what stands in one piece; may be empty. */
    String run() {
        int start = at;
        while (!isAtEnd() && !isBreak(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Reads what stands between two quotation marks, or from a lone one to the end. */
    String quoted() {
        int close = quoteFrom(at + 1);
        String inner = text.substring(at + 1, close).strip();
        at = Math.min(close + 1, text.length());
        return inner;
    }

    /** Reads the number of a document as it was typed. */
    Optional<String> number() {
        int start = at;
        return documentNumber().map(_ -> text.substring(start, at));
    }

    /** Reads the number of a document. */
    Optional<DocumentNumber> documentNumber() {
        Optional<DocumentNumber> number = DocumentNumber.at(text, at);
        number.ifPresent(n -> at = n.end());
        return number;
    }

    private int quoteFrom(int from) {
        int quote = from;
        while (quote < text.length() && !isQuote(text.charAt(quote))) {
            quote++;
        }
        return quote;
    }

    private static boolean isBreak(char c) {
        return isSpace(c) || isQuote(c) || isOpen(c) || isClose(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '＂';
    }

    private static boolean isOpen(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isClose(char c) {
        return c == ')' || c == '）';
    }
}
