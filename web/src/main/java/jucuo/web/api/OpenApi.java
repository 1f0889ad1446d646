package jucuo.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import jucuo.query.Language;

/**
 * The description of the API: as the file that programs read, and as lists for people. The file is
 * the source of both.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
public final class OpenApi {

    private static final byte[] FILE = file();
    private static final JsonNode ROOT = root();

    /**
     * Something that the API answers.
     *
     * @param path with the names of its variables in braces
     */
    public record Operation(
            String method, String path, String summary, List<Parameter> parameters) {
        public Operation {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * What can be said along with a request.
     *
     * @param choices the only values that count; empty where any does
     */
    public record Parameter(String name, String description, List<String> choices) {
        public Parameter {
            choices = List.copyOf(choices);
        }
    }

    private OpenApi() {}

    /** The file, in JSON. */
    public static byte[] json() {
        return FILE.clone();
    }

    /** What the API answers, in the order of the file. */
    public static List<Operation> operations(Language language) {
        return ROOT.path("paths")
                .propertyStream()
                .flatMap(path ->
                        path.getValue()
                                .propertyStream()
                                .map(o ->
                                        operation(
                                                o.getKey(), path.getKey(), o.getValue(), language)))
                .toList();
    }

    private static Operation operation(
            String method, String path, JsonNode operation, Language language) {
        List<Parameter> parameters =
                operation
                        .path("parameters")
                        .valueStream()
                        .map(OpenApi::resolved)
                        .map(p -> parameter(p, language))
                        .toList();
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                text(operation, "summary", language),
                parameters);
    }

    private static Parameter parameter(JsonNode parameter, Language language) {
        JsonNode schema = parameter.path("schema");
        return new Parameter(
                parameter.path("name").asText(),
                text(parameter, "description", language),
                schema.path("enum").valueStream().map(JsonNode::asText).toList());
    }

    /** {@code {"$ref": "#/components/parameters/q"}} as what it refers to. */
    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : ROOT.at(reference.substring(1));
    }

    private static String text(JsonNode node, String name, Language language) {
        String english = node.path(name).asText();
        return switch (language) {
            case EN -> english;
            case ZH -> node.path("x-" + name + "-zh").asText(english);
        };
    }

    private static byte[] file() {
        try (InputStream in = OpenApi.class.getResourceAsStream("/api/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: /api/openapi.json");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("/api/openapi.json", e);
        }
    }

    private static JsonNode root() {
        try {
            return new ObjectMapper().readTree(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("/api/openapi.json", e);
        }
    }
}
