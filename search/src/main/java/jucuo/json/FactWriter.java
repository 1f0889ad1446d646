package jucuo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import jucuo.document.Fact;

/** Writes one fact: type, words and span, then what is particular to its type. */
final class FactWriter {

    private final JsonGenerator out;
    private final boolean withWords;

    FactWriter(JsonGenerator out, boolean withWords) {
        this.out = out;
        this.withWords = withWords;
    }

    void write(Fact fact) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", fact.type());
        if (withWords) {
            out.writeStringField("text", fact.text());
        }
        DocumentWriter.span(out, fact.span());
        switch (fact) {
            case Fact.Target target -> target(target);
            case Fact.Programme programme -> out.writeStringField("name", programme.name());
            case Fact.Citation citation -> citation(citation);
            case Fact.Place place -> out.writeStringField("name", place.name());
            case Fact.Organisation organisation -> organisation(organisation);
            case Fact.Day day -> out.writeStringField("date", day.date().toString());
            case Fact.Amount amount -> quantity(amount.quantity());
            case Fact.Action _ -> {} // its words say all
        }
        out.writeEndObject();
    }

    private void target(Fact.Target target) throws IOException {
        if (target.year().isPresent()) {
            out.writeNumberField("year", target.year().getAsInt());
        }
        if (!target.indicator().isEmpty()) {
            out.writeStringField("indicator", target.indicator());
        }
        if (target.comparator().isPresent()) {
            out.writeStringField("comparator", target.comparator().get().sign());
        }
        if (target.quantity().isPresent()) {
            quantity(target.quantity().get());
        }
    }

    /** The value is a string, so that no reader turns it into a binary fraction. */
    private void quantity(Fact.Quantity quantity) throws IOException {
        out.writeStringField("value", quantity.written());
        out.writeStringField("unit", quantity.unit());
    }

    private void organisation(Fact.Organisation organisation) throws IOException {
        out.writeStringField("name", organisation.name());
        if (organisation.role().isPresent()) {
            out.writeStringField("role", organisation.role().get().key());
        }
    }

    private void citation(Fact.Citation citation) throws IOException {
        out.writeStringField("title", citation.title());
        if (citation.number().isPresent()) {
            out.writeStringField("number", citation.number().get());
        }
        if (citation.documentId().isPresent()) {
            out.writeStringField("documentId", citation.documentId().get());
        }
    }
}
