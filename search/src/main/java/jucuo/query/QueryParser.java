package jucuo.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

    private final QueryText text;
    private final boolean mending;
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);

    private QueryParser(String text, boolean mending) {
        this.text = new QueryText(text);
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
        while (!text.isAtEnd()) {
            parts.addAll(parts(any()));
            skipClosing();
        }
        return Query.allOf(parts);
    }

    /** any = all { "OR" all } */
    private Query any() {
        var choices = new ArrayList<Query>();
        choices.add(all());
        while (text.keyword("OR")) {
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
            if (!text.keyword("AND")) {
                parts.addAll(parts(not()));
            }
        }
        return Query.allOf(parts);
    }

    /** not = [ "-" | "NOT" ] one */
    private Query not() {
        if (minus() || text.keyword("NOT")) {
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
        if (text.isOpen()) {
            text.skip();
            Query inner = any();
            if (text.isClose()) {
                text.skip();
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
        return quoted().map(q -> text.isTilde() ? near(q, scope) : phrase(q, scope));
    }

    private static Query phrase(String quoted, Scope scope) {
        return quoted.isBlank() ? new Query.All() : new Query.Phrase(quoted, scope);
    }

    private Query near(String quoted, Scope scope) {
        text.skip();
        String digits = halfWidth(text.run());
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
        return text.number().map(number -> new Query.Words(number, Scope.TEXT_AND_HEADINGS));
    }

    private Optional<String> quoted() {
        boolean lone = text.isLoneQuote();
        if (!text.isQuote() || (lone && !mending)) {
            return Optional.empty();
        }
        if (lone) {
            faults.add(Fault.QUOTE);
        }
        return Optional.of(text.quoted());
    }

    private Optional<Query> field() {
        int start = text.at();
        String run = text.run();
        Optional<FieldName> name = FieldName.of(run);
        if (name.isPresent()) {
            text.moveTo(start + name.get().length());
            Optional<Query> value = value(name.get().key());
            if (value.isPresent()) {
                return value;
            }
        }
        text.moveTo(start);
        return FieldName.unknown(run).flatMap(this::unknown);
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
                        Optional.of(text.run())
                                .filter(w -> !w.isEmpty())
                                .map(w -> new Query.Words(w, scope)))
                .filter(q -> !(q instanceof Query.All));
    }

    private Optional<Query> named(Property property) {
        Optional<String> number =
                property == Property.NUMBER
                        ? text.documentNumber().map(DocumentNumber::text)
                        : Optional.empty();
        if (number.isPresent()) {
            return Optional.of(new Query.Named(property, number.get()));
        }
        return plain().map(words -> new Query.Named(property, words));
    }

    /** A value, quoted or not. */
    private Optional<String> plain() {
        int start = text.at();
        Optional<String> quoted = quoted().filter(q -> !q.isEmpty());
        if (quoted.isPresent()) {
            return quoted;
        }
        text.moveTo(start);
        return Optional.of(text.run()).filter(w -> !w.isEmpty());
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
    private Optional<Query> unknown(FieldName name) {
        faults.add(Fault.FIELD);
        if (!mending) {
            return Optional.empty();
        }
        text.moveTo(text.at() + name.length());
        return Optional.of(meant(text.run()));
    }

    /** A value without its field, quoted where it would be read as something else than words. */
    private static Query meant(String value) {
        var words = new Query.Words(value, Scope.TEXT_AND_HEADINGS);
        boolean plain = parse(value).equals(words) && faults(value).isEmpty();
        return plain ? words : new Query.Phrase(value, Scope.TEXT);
    }

    private Query words(Scope scope) {
        String run = text.run();
        if (run.isEmpty()) {
            text.skip(); // a lone mark says nothing
            return new Query.All();
        }
        return new Query.Words(run, scope);
    }

    /**
     * Whether another part of an "all" follows; white space before it is passed over, and a
     * quotation mark without its fellow.
     */
    private boolean more() {
        while (text.isSpace() || (text.isLoneQuote() && !mending)) {
            if (text.isQuote()) {
                faults.add(Fault.QUOTE);
            }
            text.skip();
        }
        return !text.isAtEnd() && !text.isClose() && !text.isKeyword("OR");
    }

    private void skipClosing() {
        while (text.isClose() || text.isSpace()) {
            if (text.isClose()) {
                faults.add(Fault.PARENTHESIS);
            }
            text.skip();
        }
    }

    private boolean minus() {
        boolean here = text.isMinus();
        if (here) {
            text.skip();
        }
        return here;
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
}
