package jucuo.indexer.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import jucuo.indexer.source.Refusal;

/** A question that answers are judged for. */
public record JudgedQuery(String id, String text) {

    private static final ObjectMapper TREES = new ObjectMapper();

    /**
     * Reads one JSON object a line, with id and text.
     *
     * @param refusals take the lines that are none, or whose id is taken; the rest is read
     */
    public static List<JudgedQuery> read(Path file, Consumer<Refusal> refusals) throws IOException {
        var queries = new LinkedHashMap<String, JudgedQuery>();
        Lines.read(
                file,
                line -> {
                    JudgedQuery query = of(line);
                    if (queries.putIfAbsent(query.id(), query) != null) {
                        throw new IllegalArgumentException(
                                "the id " + query.id() + " is taken; give the query another");
                    }
                },
                refusals);
        return List.copyOf(queries.values());
    }

    private static JudgedQuery of(byte[] line) throws IOException {
        JsonNode object;
        try {
            object = TREES.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "no JSON object (" + e.getOriginalMessage() + "); mend the line", e);
        }
        if (!object.isObject()) {
            throw new IllegalArgumentException(
                    "no JSON object (" + new String(line, UTF_8).strip() + "); mend the line");
        }
        return new JudgedQuery(required(object, "id"), required(object, "text"));
    }

    /** A number goes as its digits. */
    private static String required(JsonNode object, String field) {
        JsonNode value = object.path(field);
        boolean isThere = value.isTextual() || value.isIntegralNumber();
        if (!isThere || value.asText().isBlank()) {
            throw new IllegalArgumentException("no \"" + field + "\"; add it or drop the line");
        }
        return value.asText();
    }
}
