package jucuo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Level;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.document.Validity;
import jucuo.document.Warning;
import org.jspecify.annotations.Nullable;

/** Writes one document; names and order of the fields are those of the documented format. */
final class DocumentWriter {

    private final JsonGenerator out;
    private final boolean withWords;
    private final FactWriter facts;

    /**
     * @param withWords whether nodes and facts carry the words that their spans give
     */
    DocumentWriter(JsonGenerator out, boolean withWords) {
        this.out = out;
        this.withWords = withWords;
        this.facts = new FactWriter(out, withWords);
    }

    void write(PolicyDocument document) throws IOException {
        write(document, _ -> {});
    }

    void write(PolicyDocument document, DocumentJson.Members more) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", document.id());
        header(document.header());
        source(document.source());
        out.writeArrayFieldStart("nodes");
        for (Node node : document.nodes()) {
            Span extent = withWords ? document.extent(node) : node.span();
            write(node, extent);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("warnings");
        for (Warning warning : document.warnings()) {
            warning(warning);
        }
        out.writeEndArray();
        more.write(out);
        out.writeEndObject();
    }

    private void header(Header header) throws IOException {
        out.writeStringField("title", header.title());
        stringOrNull("genre", header.genre());
        strings("issuers", header.issuers());
        stringOrNull("level", header.level().map(Level::label).orElse(null));
        stringOrNull("number", header.number());
        stringOrNull("indexNumber", header.indexNumber());
        stringOrNull("date", header.date().map(Object::toString).orElse(null));
        stringOrNull("published", header.published().map(Object::toString).orElse(null));
        stringOrNull("validity", header.validity().map(Validity::label).orElse(null));
        strings("themes", header.themes());
        stringOrNull("url", header.url());
        out.writeObjectFieldStart("provenance");
        for (Map.Entry<Header.Field, Header.Provenance> origin : header.provenance().entrySet()) {
            out.writeStringField(key(origin.getKey()), key(origin.getValue()));
        }
        out.writeEndObject();
    }

    private void source(Source source) throws IOException {
        out.writeObjectFieldStart("source");
        out.writeStringField("file", source.file());
        out.writeStringField("mediaType", source.mediaType());
        out.writeStringField("charset", source.charset());
        out.writeStringField("sha256", source.sha256());
        out.writeNumberField("characters", source.characters());
        out.writeEndObject();
    }

    /**
     * @param extent left out of what is written without words
     */
    void write(Node node, Span extent) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", node.id());
        stringOrNull("parent", node.parent());
        out.writeStringField("kind", node.kind().key());
        out.writeStringField("label", node.label());
        out.writeStringField("heading", node.heading());
        if (withWords) {
            out.writeStringField("text", node.text());
        }
        span(out, node.span());
        pieces(node.words().pieces());
        if (withWords) {
            out.writeObjectFieldStart("extent");
            span(out, extent);
            out.writeEndObject();
        }
        facts(node.facts());
        out.writeEndObject();
    }

    void facts(List<Fact> stated) throws IOException {
        out.writeArrayFieldStart("facts");
        for (Fact fact : stated) {
            facts.write(fact);
        }
        out.writeEndArray();
    }

    /** Only where the words were joined; a single piece is the span itself. */
    private void pieces(List<Span> pieces) throws IOException {
        if (pieces.size() == 1) {
            return;
        }
        out.writeArrayFieldStart("pieces");
        for (Span piece : pieces) {
            out.writeArray(new int[] {piece.start(), piece.end()}, 0, 2);
        }
        out.writeEndArray();
    }

    private void warning(Warning warning) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", warning.code().key());
        out.writeStringField("message", warning.message());
        span(out, warning.span());
        out.writeEndObject();
    }

    static void span(JsonGenerator out, Span span) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }

    /** The word for a constant of {@link Header.Field} or {@link Header.Provenance}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void strings(String field, List<String> values) throws IOException {
        out.writeArrayFieldStart(field);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private void stringOrNull(String field, @Nullable String value) throws IOException {
        if (value == null || value.isEmpty()) {
            out.writeNullField(field);
        } else {
            out.writeStringField(field, value);
        }
    }
}
