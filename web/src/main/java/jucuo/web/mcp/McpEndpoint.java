package jucuo.web.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import jucuo.engine.Commitments;
import jucuo.engine.Engine;
import jucuo.engine.UnusableIndexException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server of the Model Context Protocol over streamable HTTP, without sessions: each message is
 * answered by itself, on the thread that brings it, and nothing is kept between two. Thread-safe.
 *
 * @see <a href="https://modelcontextprotocol.io/specification/2025-11-25/basic/transports">its
 *     transports</a>
 */
public final class McpEndpoint implements AutoCloseable {

    public static final String PATH = "/mcp";

    private static final Logger LOG = LoggerFactory.getLogger(McpEndpoint.class);

    /** A call with a long query and fifty values of each facet fits. */
    private static final int MESSAGE_BYTES = 256 * 1024;

    /**
     * Pages that may ask: those on the reader's own machine. Assistants are no pages and send no
     * origin; any other page would come by a name that was turned to this machine's address.
     */
    private static final List<String> ORIGINS =
            List.of(
                    "http://localhost:*",
                    "https://localhost:*",
                    "http://127.0.0.1:*",
                    "https://127.0.0.1:*",
                    "http://[::1]:*",
                    "https://[::1]:*");

    private static final String VERSION = "1";

    private static final String INSTRUCTIONS =
            """
            A collection of Chinese policy documents, split into passages (measures, articles, paragraphs). \
            Find passages with `search`, numbers that documents set themselves with `list_commitments`; read \
            on with `get_measure` and `get_document`. Every `text` is verbatim: quote it unchanged. `start` \
            and `end` are UTF-16 offsets, half-open, into the document's source text, at \
            `/api/v1/documents/{id}/source`. Give `url` with what you quote; `citation` of `get_measure` is \
            ready to print. Ask in Chinese: the documents are Chinese.\
            """;

    private final HttpServletStatelessServerTransport transport;
    private final McpStatelessSyncServer server;

    /**
     * @param engine stays the caller's to close
     * @param commitments of the same collection
     */
    public McpEndpoint(Engine engine, Commitments commitments) {
        this.transport =
                HttpServletStatelessServerTransport.builder()
                        .jsonMapper(new ValuesOnly(McpJsonDefaults.getMapper()))
                        .messageEndpoint(PATH)
                        .maxRequestSize(MESSAGE_BYTES)
                        .contextExtractor(
                                r -> McpTransportContext.create(Map.of(Arguments.SITE, site(r))))
                        .httpHeaderValidator(
                                DefaultServerTransportSecurityValidator.builder()
                                        .allowedOrigins(ORIGINS)
                                        .build())
                        .build();
        var specification =
                McpServer.sync(transport)
                        .serverInfo("jucuo", VERSION)
                        .instructions(INSTRUCTIONS)
                        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
                        .validateToolInputs(true)
                        .jsonSchemaValidator(new ArgumentsValidator())
                        .immediateExecution(true);
        List<AssistantTool> tools =
                List.of(
                        new SearchTool(engine),
                        new DocumentTool(engine),
                        new MeasureTool(engine),
                        new CommitmentsTool(commitments));
        for (AssistantTool tool : tools) {
            specification.toolCall(
                    tool.description(),
                    (context, call) -> answer(tool, Arguments.of(context, call)));
        }
        this.server = specification.build();
    }

    private static McpSchema.CallToolResult answer(AssistantTool tool, Arguments arguments) {
        try {
            return tool.answer(arguments);
        } catch (UnusableIndexException e) {
            return Answers.refusal(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("{}", tool.description().name(), e); // the SDK logs no more than its message
            throw e;
        }
    }

    private static String site(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return request.getScheme() + "://" + (host == null ? "localhost" : host);
    }

    /** Answers one message; also refuses what is none. */
    public void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        transport.service(request, response);
    }

    @Override
    public void close() {
        server.close();
    }
}
