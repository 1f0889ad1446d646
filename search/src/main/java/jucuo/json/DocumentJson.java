package jucuo.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;

/**
 * Writes and reads a document's JSON. The source text is never part of it and is given beside it
 * when reading.
 *
 * <p>Law, in both forms: {@code read(write(d), d.source().text())} equals {@code d}. Fields that
 * are not known are passed over.
 */
public final class DocumentJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper TREES = new ObjectMapper(FACTORY);

    private DocumentJson() {}

    /**
     * Writes the form other programs see, with the words of every node and fact, into {@code out};
     * does not close it.
     */
    public static void write(PolicyDocument document, JsonGenerator out) throws IOException {
        new DocumentWriter(out, true).write(document);
    }

    /** Writes the member {@code facts} in the form other programs see. */
    public static void writeFacts(JsonGenerator out, List<Fact> facts) throws IOException {
        new DocumentWriter(out, true).facts(facts);
    }

    /** The form other programs see, in UTF-8, on one line. */
    public static byte[] toJson(PolicyDocument document) {
        return bytes(out -> new DocumentWriter(out, true).write(document));
    }

    /**
     * The same, with what is known of the document beside it.
     *
     * @param more writes further members of the document's object
     */
    public static byte[] toJson(PolicyDocument document, Members more) {
        return bytes(out -> new DocumentWriter(out, true).write(document, more));
    }

    /** Writes members into an object that is begun. */
    public interface Members {
        void write(JsonGenerator out) throws IOException;
    }

    /** The form the index keeps: without the words that the source text gives back. */
    public static byte[] toStored(PolicyDocument document) {
        return bytes(out -> new DocumentWriter(out, false).write(document));
    }

    /** The form the index keeps, of one node by itself. */
    public static byte[] toStored(Node node) {
        return bytes(out -> new DocumentWriter(out, false).write(node, node.span()));
    }

    /** The document of either form. */
    public static PolicyDocument fromStored(byte[] json, String sourceText)
            throws MalformedDocumentException {
        return parsed(json, fields -> new DocumentParser(sourceText).document(fields));
    }

    /**
     * The node of the form that {@link #toStored(Node)} writes.
     *
     * @param text the node's joined words
     */
    public static Node nodeFromStored(byte[] json, String text) throws MalformedDocumentException {
        return parsed(json, fields -> DocumentParser.node(fields, text));
    }

    private static <T> T parsed(byte[] json, Function<Fields, T> reading)
            throws MalformedDocumentException {
        try {
            return reading.apply(new Fields(TREES.readTree(json)));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw new MalformedDocumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory", e);
        }
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory", e);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void write(JsonGenerator out) throws IOException;
    }
}
