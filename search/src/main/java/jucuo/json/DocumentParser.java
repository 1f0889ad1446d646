package jucuo.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Level;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.document.Validity;
import jucuo.document.Warning;

/**
 * Reads one document; the words come from the source text. Throws {@link IllegalArgumentException}
 * at what does not fit.
 */
final class DocumentParser {

    private final String sourceText;

    DocumentParser(String sourceText) {
        this.sourceText = sourceText;
    }

    PolicyDocument document(Fields fields) {
        return new PolicyDocument(
                fields.string("id"),
                header(fields),
                source(fields.object("source")),
                fields.objects("nodes").stream().map(this::node).toList(),
                fields.objects("warnings").stream().map(DocumentParser::warning).toList());
    }

    private static Header header(Fields fields) {
        return new Header(
                fields.string("title"),
                fields.stringOrEmpty("genre"),
                fields.strings("issuers"),
                fields.optionalString("level").flatMap(Level::of),
                fields.stringOrEmpty("number"),
                fields.stringOrEmpty("indexNumber"),
                fields.optionalString("date").map(LocalDate::parse),
                fields.optionalString("published").map(LocalDate::parse),
                fields.optionalString("validity").flatMap(Validity::of),
                fields.strings("themes"),
                fields.stringOrEmpty("url"),
                fields.has("provenance") ? provenance(fields.object("provenance")) : Map.of());
    }

    private static Map<Header.Field, Header.Provenance> provenance(Fields fields) {
        var provenance = new EnumMap<Header.Field, Header.Provenance>(Header.Field.class);
        for (var field : Header.Field.values()) {
            for (var origin : Header.Provenance.values()) {
                if (fields.stringOrEmpty(DocumentWriter.key(field))
                        .equals(DocumentWriter.key(origin))) {
                    provenance.put(field, origin);
                }
            }
        }
        return provenance;
    }

    private Source source(Fields fields) {
        if (fields.integer("characters") != sourceText.length()) {
            throw new IllegalArgumentException(
                    "a source of %d characters, given %d"
                            .formatted(fields.integer("characters"), sourceText.length()));
        }
        return new Source(
                fields.string("file"),
                fields.string("mediaType"),
                fields.string("charset"),
                fields.string("sha256"),
                sourceText);
    }

    private Node node(Fields fields) {
        List<Span> pieces = pieces(fields);
        for (Span piece : pieces) {
            if (piece.end() > sourceText.length()) {
                throw new IllegalArgumentException(piece + " is behind the end of the source");
            }
        }
        return node(fields, Excerpt.of(sourceText, pieces));
    }

    /** A node by itself, whose joined words are {@code text}. */
    static Node node(Fields fields, String text) {
        return node(fields, new Excerpt(text, pieces(fields)));
    }

    private static Node node(Fields fields, Excerpt words) {
        var facts = new FactParser(words);
        return new Node(
                fields.string("id"),
                fields.stringOrEmpty("parent"),
                kind(fields.string("kind")),
                fields.stringOrEmpty("label"),
                fields.stringOrEmpty("heading"),
                words,
                fields.objects("facts").stream().flatMap(f -> facts.fact(f).stream()).toList());
    }

    private static Kind kind(String key) {
        return Kind.of(key).orElseThrow(() -> new IllegalArgumentException("no kind: " + key));
    }

    private static List<Span> pieces(Fields fields) {
        return fields.has("pieces")
                ? fields.elements("pieces").stream().map(DocumentParser::piece).toList()
                : List.of(fields.span());
    }

    private static Span piece(JsonNode pair) {
        if (!pair.path(0).canConvertToInt() || !pair.path(1).canConvertToInt()) {
            throw new IllegalArgumentException("no piece: " + pair);
        }
        return new Span(pair.path(0).intValue(), pair.path(1).intValue());
    }

    private static Warning warning(Fields fields) {
        return new Warning(
                Warning.Code.of(fields.string("code")),
                fields.stringOrEmpty("message"),
                fields.span());
    }
}
