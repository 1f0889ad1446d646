package jucuo.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import jucuo.document.Span;

/**
 * The fields of one JSON object, read by name and type.
 *
 * @param object anything else has no fields
 */
record Fields(JsonNode object) {

    /**
     * @throws IllegalArgumentException where it is missing or no string, as do all others without
     *     {@code Optional}
     */
    String string(String name) {
        return optionalString(name).orElseThrow(() -> missing(name, "string"));
    }

    /** Empty where missing or null. */
    String stringOrEmpty(String name) {
        return optionalString(name).orElse("");
    }

    Optional<String> optionalString(String name) {
        JsonNode value = object.path(name);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    int integer(String name) {
        JsonNode value = object.path(name);
        if (!value.canConvertToInt()) {
            throw missing(name, "integer");
        }
        return value.intValue();
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    Span span() {
        return new Span(integer("start"), integer("end"));
    }

    Fields object(String name) {
        JsonNode value = object.path(name);
        if (!value.isObject()) {
            throw missing(name, "object");
        }
        return new Fields(value);
    }

    /** Empty where missing. */
    List<Fields> objects(String name) {
        return elements(name).stream().map(Fields::new).toList();
    }

    /** Empty where missing; elements that are no strings are left out. */
    List<String> strings(String name) {
        return elements(name).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    /** Empty where missing. */
    List<JsonNode> elements(String name) {
        return StreamSupport.stream(object.path(name).spliterator(), false).toList();
    }

    private static IllegalArgumentException missing(String name, String type) {
        return new IllegalArgumentException("no " + type + " \"" + name + "\"");
    }
}
