package jucuo.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** One JSON object in UTF-8. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Writes the members of an object. */
    public interface Members {
        void write(JsonGenerator out) throws IOException;
    }

    public static byte[] object(Members members) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            members.write(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory", e);
        }
        return bytes.toByteArray();
    }

    public static void strings(JsonGenerator out, String name, Iterable<String> values)
            throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    public static <T> void objects(
            JsonGenerator out, String name, List<T> values, Element<T> element) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            out.writeStartObject();
            element.write(out, value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes the members of one object of an array. */
    public interface Element<T> {
        void write(JsonGenerator out, T value) throws IOException;
    }
}
