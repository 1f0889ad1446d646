package jucuo.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Span;

/** Reads the facts of one node; their words come from the node's. */
final class FactParser {

    private final Excerpt words;

    FactParser(Excerpt words) {
        this.words = words;
    }

    /** Empty where the type is one that this version does not know. */
    Optional<Fact> fact(Fields fields) {
        Span span = fields.span();
        String text = text(span);
        return Optional.ofNullable(
                switch (fields.string("type")) {
                    case "target" -> target(fields, span, text);
                    case "programme" -> new Fact.Programme(span, text, fields.string("name"));
                    case "citation" ->
                            new Fact.Citation(
                                    span,
                                    text,
                                    fields.string("title"),
                                    fields.optionalString("number"),
                                    fields.optionalString("documentId"));
                    case "place" -> new Fact.Place(span, text, fields.string("name"));
                    case "organisation" ->
                            new Fact.Organisation(
                                    span,
                                    text,
                                    fields.string("name"),
                                    fields.optionalString("role").map(Fact.Role::of));
                    case "date" -> new Fact.Day(span, text, LocalDate.parse(fields.string("date")));
                    case "amount" -> new Fact.Amount(span, text, quantity(fields));
                    case "action" -> new Fact.Action(span, text);
                    default -> null;
                });
    }

    private static Fact target(Fields fields, Span span, String text) {
        return new Fact.Target(
                span,
                text,
                fields.has("year") ? OptionalInt.of(fields.integer("year")) : OptionalInt.empty(),
                fields.stringOrEmpty("indicator"),
                fields.optionalString("comparator").map(Fact.Comparator::of),
                fields.has("value") ? Optional.of(quantity(fields)) : Optional.empty());
    }

    private static Fact.Quantity quantity(Fields fields) {
        return Fact.Quantity.of(fields.string("value"), fields.string("unit"));
    }

    private String text(Span span) {
        return words.toText(span).map(s -> s.in(words.text())).orElse("");
    }
}
