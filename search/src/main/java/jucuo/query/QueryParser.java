package jucuo.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the query language. Any text is a query: what does not fit the grammar is read as words.
 *
 * <pre>
 * any    = all { "OR" all }
 * all    = { not }
 * not    = [ "-" | "NOT" ] one
 * one    = "(" any ")" | phrase | field ":" ( phrase | words ) | words
 * field  = "heading" | "year" | "issuer"
 * phrase = '"' text '"' | “ text ”
 * </pre>
 *
 * Full-width brackets, colons, quotation marks and digits of a year count as their half-width
 * forms. Linear in the text; nesting is bounded by the length of a request's query.
 */
public final class QueryParser {

    private final String text;
    private int at;

    private QueryParser(String text) {
        this.text = text;
    }

    public static Query parse(String text) {
        var parser = new QueryParser(text);
        var parts = new ArrayList<Query>();
        while (parser.at < text.length()) {
            parts.addAll(parts(parser.any()));
            parser.skipClosing();
        }
        return Query.allOf(parts);
    }

    /** any = all { "OR" all } */
    private Query any() {
        var choices = new ArrayList<Query>();
        choices.add(all());
        while (keyword("OR")) {
            choices.add(all());
        }
        choices.removeIf(Query.All.class::isInstance);
        return choices.isEmpty() ? new Query.All() : Query.anyOf(choices);
    }

    /** all = { not } */
    private Query all() {
        var parts = new ArrayList<Query>();
        while (more()) {
            if (!keyword("AND")) {
                parts.addAll(parts(not()));
            }
        }
        return Query.allOf(parts);
    }

    /** not = [ "-" | "NOT" ] one */
    private Query not() {
        if (minus() || keyword("NOT")) {
            Query part = more() ? not() : new Query.All();
            return part instanceof Query.All ? part : new Query.Not(part);
        }
        return one();
    }

    /** one = "(" any ")" | phrase | field ":" ( phrase | words ) | words */
    private Query one() {
        if (isOpen(peek())) {
            at++;
            Query inner = any();
            if (at < text.length() && isClose(peek())) {
                at++;
            }
            return inner;
        }
        return phrase(Scope.TEXT).or(this::field).orElseGet(() -> words(Scope.TEXT_AND_HEADINGS));
    }

    /** phrase = '"' text '"' | “ text ” */
    private Optional<Query> phrase(Scope scope) {
        return quoted().map(q -> q.isBlank() ? new Query.All() : new Query.Phrase(q, scope));
    }

    private Optional<String> quoted() {
        if (at >= text.length() || !isQuote(peek())) {
            return Optional.empty();
        }
        int close = at + 1;
        while (close < text.length() && !isQuote(text.charAt(close))) {
            close++;
        }
        if (close == text.length()) {
            return Optional.empty();
        }
        String inner = text.substring(at + 1, close).strip();
        at = close + 1;
        return Optional.of(inner);
    }

    private Optional<Query> field() {
        int start = at;
        String word = run();
        int colon = colon(word);
        if (colon > 0 && isField(word.substring(0, colon))) {
            String name = word.substring(0, colon);
            at = start + colon + 1;
            Optional<Query> value = value(name);
            if (value.isPresent()) {
                return value;
            }
        }
        at = start;
        return Optional.empty();
    }

    private Optional<Query> value(String name) {
        int start = at;
        String value = quoted().orElse("");
        boolean phrase = !value.isEmpty();
        if (!phrase) {
            at = start;
            value = run();
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (name) {
            case "heading" ->
                    Optional.of(
                            phrase
                                    ? new Query.Phrase(value, Scope.HEADINGS)
                                    : new Query.Words(value, Scope.HEADINGS));
            case "issuer" -> Optional.of(new Query.Issuer(value));
            case "year" ->
                    Optional.of(halfWidth(value)).filter(QueryParser::isYear).map(Query.Year::new);
            default -> Optional.empty();
        };
    }

    private Query words(Scope scope) {
        String run = run();
        if (run.isEmpty()) {
            at++; // a lone mark says nothing
            return new Query.All();
        }
        return new Query.Words(run, scope);
    }

    private String run() {
        int start = at;
        while (at < text.length() && !isBreak(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /**
     * Whether another part of an "all" follows; white space before it is passed over, and a
     * quotation mark without its fellow.
     */
    private boolean more() {
        while (at < text.length() && (isSpace(peek()) || isLoneQuote())) {
            at++;
        }
        return at < text.length() && !isClose(peek()) && !isKeyword("OR");
    }

    private boolean isLoneQuote() {
        return isQuote(peek()) && text.substring(at + 1).chars().noneMatch(c -> isQuote((char) c));
    }

    private void skipClosing() {
        while (at < text.length() && (isClose(peek()) || isSpace(peek()))) {
            at++;
        }
    }

    private boolean minus() {
        boolean here =
                (peek() == '-' || peek() == '－')
                        && at + 1 < text.length()
                        && !isSpace(text.charAt(at + 1))
                        && !isClose(text.charAt(at + 1));
        if (here) {
            at++;
        }
        return here;
    }

    private boolean keyword(String word) {
        if (!isKeyword(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private boolean isKeyword(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || isBreak(text.charAt(end)));
    }

    private char peek() {
        return text.charAt(at);
    }

    private static List<Query> parts(Query query) {
        return switch (query) {
            case Query.All() -> List.of();
            case Query.AllOf(List<Query> parts) -> parts;
            case Query.AnyOf _,
                    Query.AtLeast _,
                    Query.Not _,
                    Query.Words _,
                    Query.Phrase _,
                    Query.Year _,
                    Query.Issuer _ ->
                    List.of(query);
        };
    }

    /** 2027 for ２０２７. */
    private static String halfWidth(String digits) {
        return Normalizer.normalize(digits, Normalizer.Form.NFKC);
    }

    private static boolean isYear(String value) {
        return value.matches("[0-9]{4}");
    }

    private static boolean isField(String word) {
        return word.equals("heading") || word.equals("year") || word.equals("issuer");
    }

    private static int colon(String word) {
        int half = word.indexOf(':');
        int full = word.indexOf('：');
        return half < 0 ? full : full < 0 ? half : Math.min(half, full);
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
