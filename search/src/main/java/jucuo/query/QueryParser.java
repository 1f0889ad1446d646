package jucuo.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jucuo.number.ChineseNumber;
import jucuo.schema.Property;

/**
 * Reads the query language. Any text is a query: what does not fit the grammar is read as words,
 * and told as a {@link Fault}.
 *
 * <pre>
 * any    = all { "OR" all }
 * all    = { not }
 * not    = [ "-" | "NOT" ] one
 * one    = "(" any ")" | phrase | field ":" ( phrase | words ) | number | words
 * field  = "heading" | "text" | "year" | a {@link Property} | its Chinese name
 * phrase = quoted [ "~" digits ]
 * quoted = '"' text '"' | “ text ”
 * </pre>
 *
 * A number is that of a document, with its brackets and the spaces in it. Full-width brackets,
 * colons, quotation marks, tildes and digits count as their half-width forms. Linear in the text;
 * nesting is bounded by the length of a request's query.
 */
public final class QueryParser {

    /** What in a text does not fit the grammar. */
    public enum Fault {
        /** A quotation mark without its fellow. */
        QUOTE,
        /** A parenthesis without its fellow. */
        PARENTHESIS,
        /** An OR, NOT or minus with nothing to stand for. */
        OPERATOR,
        /** A distance that is no number up to {@link Query.Near#MAX_WITHIN}, or of one word. */
        PROXIMITY,
        /** A field that there is not, or a year that is none. */
        FIELD;

        /** The word used in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words between which {@code "…"~} without a number looks. */
    private static final int USUAL_DISTANCE = 10;

    private static final Map<String, String> CHINESE_FIELDS =
            Map.ofEntries(
                    Map.entry("标题", "title"),
                    Map.entry("小标题", "heading"),
                    Map.entry("正文", "text"),
                    Map.entry("年份", "year"),
                    Map.entry("发文机关", "issuer"),
                    Map.entry("发文字号", "number"),
                    Map.entry("文号", "number"),
                    Map.entry("文种", "genre"),
                    Map.entry("地区", "place"),
                    Map.entry("工程", "programme"));

    /** {@code isuer:财政部}; not 12:30 and not http://… */
    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("(?<name>[a-z]{3,12})[:：](?!//).+");

    private final String text;
    private final boolean mending;
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private int at;

    private QueryParser(String text, boolean mending) {
        this.text = text;
        this.mending = mending;
    }

    public static Query parse(String text) {
        return new QueryParser(text, false).whole();
    }

    /** What does not fit the grammar; empty for most texts. */
    public static Set<Fault> faults(String text) {
        var parser = new QueryParser(text, false);
        parser.whole();
        return parser.faults;
    }

    /** The text without its faults, as it was probably meant; the same where it has none. */
    public static String mended(String text) {
        var parser = new QueryParser(text, true);
        Query meant = parser.whole();
        return parser.faults.isEmpty() ? text : meant.render();
    }

    private Query whole() {
        var parts = new ArrayList<Query>();
        while (at < text.length()) {
            parts.addAll(parts(any()));
            skipClosing();
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
        if (choices.size() > 1 && choices.contains(new Query.All())) {
            faults.add(Fault.OPERATOR);
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
            if (part instanceof Query.All) {
                faults.add(Fault.OPERATOR);
                return part;
            }
            return new Query.Not(part);
        }
        return one();
    }

    /** one = "(" any ")" | phrase | field ":" ( phrase | words ) | number | words */
    private Query one() {
        if (isOpen(peek())) {
            at++;
            Query inner = any();
            if (at < text.length() && isClose(peek())) {
                at++;
            } else {
                faults.add(Fault.PARENTHESIS);
            }
            return inner;
        }
        return phrase(Scope.TEXT)
                .or(this::field)
                .or(this::number)
                .orElseGet(() -> words(Scope.TEXT_AND_HEADINGS));
    }

    /** phrase = quoted [ "~" digits ] */
    private Optional<Query> phrase(Scope scope) {
        return quoted().map(q -> isDistance() ? near(q, scope) : phrase(q, scope));
    }

    private static Query phrase(String quoted, Scope scope) {
        return quoted.isBlank() ? new Query.All() : new Query.Phrase(quoted, scope);
    }

    private boolean isDistance() {
        return at < text.length() && (peek() == '~' || peek() == '～');
    }

    private Query near(String quoted, Scope scope) {
        at++;
        String digits = halfWidth(run());
        List<String> words = Stream.of(quoted.split("[\\s\\p{Z}\\p{Cntrl}]+")).toList();
        boolean number = digits.matches("[0-9]{1,4}");
        int within = number ? Integer.parseInt(digits) : USUAL_DISTANCE;
        if (words.size() > 1 && number && within <= Query.Near.MAX_WITHIN) {
            return new Query.Near(words, within, scope);
        }
        faults.add(Fault.PROXIMITY);
        if (mending && words.size() > 1) {
            return new Query.Near(words, Math.min(within, Query.Near.MAX_WITHIN), scope);
        }
        if (mending || words.size() < 2) {
            return phrase(quoted, scope);
        }
        return Query.allOf(words.stream().map(w -> phrase(w, scope)).toList());
    }

    private Optional<Query> number() {
        Optional<DocumentNumber> number = DocumentNumber.at(text, at);
        int start = at;
        number.ifPresent(n -> at = n.end());
        return number.map(
                n -> new Query.Words(text.substring(start, n.end()), Scope.TEXT_AND_HEADINGS));
    }

    private Optional<String> quoted() {
        if (at >= text.length() || !isQuote(peek())) {
            return Optional.empty();
        }
        int close = at + 1;
        while (close < text.length() && !isQuote(text.charAt(close))) {
            close++;
        }
        if (close == text.length() && !mending) {
            return Optional.empty();
        }
        if (close == text.length()) {
            faults.add(Fault.QUOTE);
        }
        String inner = text.substring(at + 1, close).strip();
        at = Math.min(close + 1, text.length());
        return Optional.of(inner);
    }

    private Optional<Query> field() {
        int start = at;
        String word = run();
        int colon = colon(word);
        if (colon > 0) {
            String typed = word.substring(0, colon);
            at = start + colon + 1;
            Optional<Query> value = value(CHINESE_FIELDS.getOrDefault(typed, typed));
            if (value.isPresent()) {
                return value;
            }
        }
        at = start;
        return unknownField(word);
    }

    private Optional<Query> value(String name) {
        return switch (name) {
            case "heading" -> said(Scope.HEADINGS);
            case "text" -> said(Scope.TEXT);
            case "year" -> plain().flatMap(this::year);
            default -> Property.of(name).flatMap(property -> named(property));
        };
    }

    private Optional<Query> said(Scope scope) {
        return phrase(scope)
                .or(() ->
                        Optional.of(run())
                                .filter(w -> !w.isEmpty())
                                .map(w -> new Query.Words(w, scope)))
                .filter(q -> !(q instanceof Query.All));
    }

    private Optional<Query> named(Property property) {
        Optional<DocumentNumber> number =
                property == Property.NUMBER ? DocumentNumber.at(text, at) : Optional.empty();
        if (number.isPresent()) {
            at = number.get().end();
            return Optional.of(new Query.Named(property, number.get().text()));
        }
        return plain().map(words -> new Query.Named(property, words));
    }

    /** A value, quoted or not. */
    private Optional<String> plain() {
        int start = at;
        Optional<String> quoted = quoted().filter(q -> !q.isEmpty());
        if (quoted.isPresent()) {
            return quoted;
        }
        at = start;
        return Optional.of(run()).filter(w -> !w.isEmpty());
    }

    /** 2027, ２０２７, 二〇二七, with or without 年. */
    private Optional<Query> year(String value) {
        String bare = value.endsWith("年") ? value.substring(0, value.length() - 1) : value;
        OptionalInt year = ChineseNumber.parse(halfWidth(bare));
        if (bare.length() == 4 && year.isPresent() && year.getAsInt() >= 1000) {
            return Optional.of(new Query.Year(String.valueOf(year.getAsInt())));
        }
        faults.add(Fault.FIELD);
        return mending ? Optional.of(meant(value)) : Optional.empty();
    }

    /** Of a field that there is not: the nearest that there is, or the words behind it. */
    private Optional<Query> unknownField(String word) {
        var unknown = UNKNOWN_FIELD.matcher(word);
        if (!unknown.matches() || isField(unknown.group("name"))) {
            return Optional.empty();
        }
        faults.add(Fault.FIELD);
        if (!mending) {
            return Optional.empty();
        }
        at += unknown.group("name").length() + 1;
        return Optional.of(meant(run()));
    }

    /** A value without its field, quoted where it would be read as something else than words. */
    private static Query meant(String value) {
        var words = new Query.Words(value, Scope.TEXT_AND_HEADINGS);
        boolean plain = parse(value).equals(words) && faults(value).isEmpty();
        return plain ? words : new Query.Phrase(value, Scope.TEXT);
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
        while (at < text.length() && (isSpace(peek()) || (isLoneQuote() && !mending))) {
            if (isQuote(peek())) {
                faults.add(Fault.QUOTE);
            }
            at++;
        }
        return at < text.length() && !isClose(peek()) && !isKeyword("OR");
    }

    private boolean isLoneQuote() {
        return isQuote(peek()) && text.substring(at + 1).chars().noneMatch(c -> isQuote((char) c));
    }

    private void skipClosing() {
        while (at < text.length() && (isClose(peek()) || isSpace(peek()))) {
            if (isClose(peek())) {
                faults.add(Fault.PARENTHESIS);
            }
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
                    Query.Widened _,
                    Query.Near _,
                    Query.Year _,
                    Query.Named _ ->
                    List.of(query);
        };
    }

    /** 2027 for ２０２７. */
    private static String halfWidth(String digits) {
        return Normalizer.normalize(digits, Normalizer.Form.NFKC);
    }

    private static boolean isField(String name) {
        return List.of("heading", "text", "year").contains(name) || Property.of(name).isPresent();
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
