package jucuo.web.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The SDK's JSON, but a text that is {@code null} is none: the SDK would take it for a message, and
 * fail.
 */
record ValuesOnly(McpJsonMapper json) implements McpJsonMapper {

    @Override
    public <T> T readValue(String text, Class<T> type) throws IOException {
        return given(json.readValue(text, type));
    }

    @Override
    public <T> T readValue(byte[] text, Class<T> type) throws IOException {
        return given(json.readValue(text, type));
    }

    @Override
    public <T> T readValue(String text, TypeRef<T> type) throws IOException {
        return given(json.readValue(text, type));
    }

    @Override
    public <T> T readValue(byte[] text, TypeRef<T> type) throws IOException {
        return given(json.readValue(text, type));
    }

    private static <T> T given(@Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException("null is no message");
        }
        return value;
    }

    @Override
    public <T> T convertValue(Object value, Class<T> type) {
        return json.convertValue(value, type);
    }

    @Override
    public <T> T convertValue(Object value, TypeRef<T> type) {
        return json.convertValue(value, type);
    }

    @Override
    public String writeValueAsString(Object value) throws IOException {
        return json.writeValueAsString(value);
    }

    @Override
    public byte[] writeValueAsBytes(Object value) throws IOException {
        return json.writeValueAsBytes(value);
    }
}
