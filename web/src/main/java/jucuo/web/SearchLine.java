package jucuo.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableSet;
import jucuo.query.PartialDate;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;

/**
 * A search for the log: what was asked and what came of it, and nothing of who asked.
 *
 * @param time the minute, so that lines of one reader do not stand out by their seconds
 * @param via {@code page} or {@code api}
 */
record SearchLine(Instant time, String via, SearchRequest request, long hits, Duration took) {

    private static final JsonFactory FACTORY = new JsonFactory();

    SearchLine {
        time = time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** One JSON object on one line. */
    String toJson() {
        var line = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(line)) {
            out.writeStartObject();
            out.writeStringField("time", time.toString());
            out.writeStringField("via", via);
            out.writeStringField("q", request.q());
            filters(out, "filters", request.filters());
            filters(out, "excluded", request.excluded());
            day(out, "from", request.period().from().map(PartialDate::text).orElse(""));
            day(out, "to", request.period().to().map(PartialDate::text).orElse(""));
            out.writeStringField("sort", request.sort().key());
            out.writeNumberField("page", request.page());
            out.writeNumberField("hits", hits);
            out.writeNumberField("ms", took.toMillis());
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory", e);
        }
        return line.toString();
    }

    private static void filters(
            JsonGenerator out, String name, Map<Facet, NavigableSet<String>> values)
            throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.writeObjectFieldStart(name);
        for (Map.Entry<Facet, NavigableSet<String>> facet : values.entrySet()) {
            out.writeArrayFieldStart(facet.getKey().key());
            for (String value : facet.getValue()) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void day(JsonGenerator out, String name, String day) throws IOException {
        if (!day.isEmpty()) {
            out.writeStringField(name, day);
        }
    }
}
