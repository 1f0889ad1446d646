package jucuo.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Level;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.document.Validity;
import jucuo.document.Warning;

/** Draws documents that use every field, every type of fact and joined words. */
final class RandomDocuments {

    private static final String LETTERS = "建设国家先进制造业,。“”《》\n\r\t\\\"'<&\u0000\u2028𠮷12aZ";

    private final RandomGenerator random;

    RandomDocuments(RandomGenerator random) {
        this.random = random;
    }

    PolicyDocument next() {
        String text = letters(1, 300);
        var nodes = new ArrayList<Node>();
        int at = 0;
        while (true) {
            List<Span> pieces = pieces(at, text.length());
            if (pieces.isEmpty()) {
                break;
            }
            Excerpt words = Excerpt.of(text, pieces);
            nodes.add(node(nodes, words));
            at = words.span().end();
        }
        return new PolicyDocument(
                "d" + random.nextInt(1000),
                header(),
                new Source("a/" + letters(1, 5), "text/plain", "UTF-8", "0".repeat(64), text),
                nodes,
                random.nextBoolean() ? List.of() : List.of(warning(text)));
    }

    private Node node(List<Node> before, Excerpt words) {
        String parent =
                before.isEmpty() || random.nextInt(3) == 0
                        ? ""
                        : before.get(random.nextInt(before.size())).id();
        var facts = new ArrayList<Fact>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(words.text().length());
            facts.add(fact(words.part(from, random.nextInt(from, words.text().length()) + 1)));
        }
        return new Node(
                "n" + before.size(),
                parent,
                one(Kind.values()),
                letters(0, 3),
                letters(0, 9),
                words,
                facts);
    }

    private Fact fact(Excerpt words) {
        Span span = words.span();
        String text = words.text();
        return switch (random.nextInt(9)) {
            case 0 ->
                    new Fact.Target(
                            span,
                            text,
                            OptionalInt.empty(),
                            letters(1, 5),
                            Optional.of(one(Fact.Comparator.values())),
                            Optional.of(quantity()));
            case 1 ->
                    new Fact.Target(
                            span,
                            text,
                            OptionalInt.of(2000 + random.nextInt(99)),
                            "",
                            Optional.empty(),
                            Optional.empty());
            case 2 -> new Fact.Programme(span, text, letters(1, 5));
            case 3 ->
                    new Fact.Citation(span, text, letters(1, 5), maybe(letters(1, 5)), maybe("d7"));
            case 4 -> new Fact.Place(span, text, letters(1, 5));
            case 5 ->
                    new Fact.Organisation(
                            span, text, letters(1, 5), maybe(one(Fact.Role.values())));
            case 6 -> new Fact.Day(span, text, day());
            case 7 -> new Fact.Amount(span, text, quantity());
            default -> new Fact.Action(span, text);
        };
    }

    private Header header() {
        var provenance = new EnumMap<Header.Field, Header.Provenance>(Header.Field.class);
        for (var field : Header.Field.values()) {
            if (random.nextBoolean()) {
                provenance.put(field, one(Header.Provenance.values()));
            }
        }
        return new Header(
                "题" + letters(0, 9),
                letters(0, 3),
                random.nextBoolean() ? List.of() : List.of(letters(1, 3), letters(1, 3)),
                maybe(one(Level.values())),
                letters(0, 3),
                letters(0, 3),
                maybe(day()),
                maybe(day()),
                maybe(one(Validity.values())),
                random.nextBoolean() ? List.of() : List.of(letters(1, 3)),
                letters(0, 3),
                Map.copyOf(provenance));
    }

    private Warning warning(String text) {
        return new Warning(one(Warning.Code.values()), letters(0, 9), new Span(0, text.length()));
    }

    private Fact.Quantity quantity() {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(-5, 100_000), random.nextInt(-12, 4));
        BigDecimal more = BigDecimal.valueOf(1 + random.nextInt(99), random.nextInt(-12, 4));
        return new Fact.Quantity(value, maybe(value.add(more)), "元");
    }

    private LocalDate day() {
        return LocalDate.of(1980, 1, 1).plusDays(random.nextInt(20_000));
    }

    /** One to three pieces behind {@code at}; empty where no room is left. */
    private List<Span> pieces(int at, int end) {
        var pieces = new ArrayList<Span>();
        int from = at + random.nextInt(3);
        for (int i = random.nextInt(3); i >= 0 && from < end; i--) {
            Span piece = new Span(from, Math.min(end, from + 1 + random.nextInt(40)));
            pieces.add(piece);
            from = piece.end() + 1 + random.nextInt(2);
        }
        return pieces;
    }

    private String letters(int least, int most) {
        var letters = new StringBuilder();
        for (int i = random.nextInt(least, most + 1); i > 0; i--) {
            int at = random.nextInt(LETTERS.codePointCount(0, LETTERS.length()));
            letters.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, at)));
        }
        return letters.toString();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
