package jucuo.web.mcp;

import com.fasterxml.jackson.core.JsonGenerator;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jucuo.document.Excerpt;
import jucuo.web.api.Json;

/** How tools are described, and what they answer. */
final class Answers {

    private Answers() {}

    static McpSchema.Tool tool(
            String name, String title, String description, Map<String, Object> arguments) {
        var annotations =
                McpSchema.ToolAnnotations.builder()
                        .title(title)
                        .readOnlyHint(true)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build();
        return McpSchema.Tool.builder(name, arguments)
                .title(title)
                .description(description)
                .annotations(annotations)
                .build();
    }

    /** One JSON object: for programs, and as text for assistants that only read. */
    static McpSchema.CallToolResult of(Json.Members members) {
        String json = new String(Json.object(members), StandardCharsets.UTF_8);
        return McpSchema.CallToolResult.builder()
                .addTextContent(json)
                .structuredContent(McpJsonDefaults.getMapper(), json)
                .isError(false)
                .build();
    }

    /** Tells an assistant why it gets no answer, and what to do. */
    static McpSchema.CallToolResult refusal(String reason) {
        return McpSchema.CallToolResult.builder().addTextContent(reason).isError(true).build();
    }

    /**
     * Writes words with their span, from one unit of them on, at most so many.
     *
     * @param words not empty
     * @param from within the words
     * @return the unit to go on from; the words' length where nothing is left
     */
    static int words(JsonGenerator out, Excerpt words, int from, int most) throws IOException {
        String text = words.text();
        int end = Math.min(text.length(), from + most);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        Excerpt part = words.part(from, end);
        out.writeStringField("text", part.text());
        out.writeNumberField("start", part.span().start());
        out.writeNumberField("end", part.span().end());
        return end;
    }
}
