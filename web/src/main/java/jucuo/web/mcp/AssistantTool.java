package jucuo.web.mcp;

import io.modelcontextprotocol.spec.McpSchema;

/** Something that an assistant can ask for. Thread-safe. */
interface AssistantTool {

    /** Its name, what it is for, and the arguments it takes. */
    McpSchema.Tool description();

    /**
     * The answer, or why there is none.
     *
     * @param arguments that fit the description
     */
    McpSchema.CallToolResult answer(Arguments arguments);
}
