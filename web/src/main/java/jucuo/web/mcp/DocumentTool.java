package jucuo.web.mcp;

import com.fasterxml.jackson.core.JsonGenerator;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Warning;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Engine;
import jucuo.query.SearchRequest;
import jucuo.web.api.Json;
import jucuo.web.api.SearchJson;
import jucuo.web.link.Links;

/** A document with its nodes, some at a time. */
final class DocumentTool implements AssistantTool {

    /** Nodes of one answer. */
    private static final int NODES = 200;

    /** UTF-16 units of words in one answer, about as many tokens: a guess at what is welcome. */
    private static final int WORDS = 20_000;

    private static final int WARNINGS = 20;
    private static final String FROM = "from";

    private final Engine engine;

    DocumentTool(Engine engine) {
        this.engine = engine;
    }

    @Override
    public McpSchema.Tool description() {
        return Answers.tool(
                "get_document",
                "Read a document",
                """
                A document: title, issuers, date, number, and its nodes in order, each with its exact words, label, \
                heading, parent and span. A long one comes in parts: where `next` is a number, ask again with it as \
                `from`. With `outline`, words are left out, to see first how it is made.\
                """,
                new InputSchema()
                        .text("id", "The document's id, as `search` gives it", 100)
                        .number(FROM, "The node to begin with, counted from 0", 0, 999_999_999)
                        .flag("outline", "Labels and headings alone")
                        .requiring("id"));
    }

    @Override
    public McpSchema.CallToolResult answer(Arguments arguments) {
        Optional<PolicyDocument> found = engine.document(arguments.text("id"));
        if (found.isEmpty()) {
            return Answers.refusal(
                    "No document " + arguments.text("id") + "; ids are what `search` gives.");
        }
        PolicyDocument document = found.get();
        List<Node> nodes = document.nodes();
        int from = Math.min(arguments.number(FROM), nodes.size());
        return Answers.of(out -> {
            SearchJson.document(out, DocumentSummary.of(document));
            out.writeStringField("number", document.header().number());
            out.writeStringField("source", document.header().url());
            out.writeStringField(
                    "url", arguments.site() + Links.document(document.id(), SearchRequest.all()));
            out.writeNumberField("characters", document.source().characters());
            List<Warning> warnings = document.warnings().stream().limit(WARNINGS).toList();
            Json.strings(out, "warnings", warnings.stream().map(Warning::message).toList());
            out.writeNumberField("nodesTotal", nodes.size());
            out.writeArrayFieldStart("nodes");
            int next = nodes(out, nodes, from, !arguments.is("outline"));
            out.writeEndArray();
            if (next < nodes.size()) {
                out.writeNumberField("next", next);
            } else {
                out.writeNullField("next");
            }
        });
    }

    /** Writes nodes, at least one, and gives the one to go on with. */
    private static int nodes(JsonGenerator out, List<Node> nodes, int from, boolean withWords)
            throws IOException {
        int end = Math.min(nodes.size(), from + NODES);
        int left = WORDS;
        for (int n = from; n < end; n++) {
            Node node = nodes.get(n);
            int length = withWords ? node.text().length() : 0;
            if (length > left && n > from) {
                return n;
            }
            left -= length;
            out.writeStartObject();
            out.writeStringField("id", node.id());
            out.writeStringField("parent", node.isTop() ? null : node.parent());
            out.writeStringField("kind", node.kind().key());
            out.writeStringField("label", node.label());
            out.writeStringField("heading", node.heading());
            if (withWords) {
                int shown = Answers.words(out, node.words(), 0, WORDS);
                out.writeBooleanField("truncated", shown < length);
            }
            out.writeEndObject();
        }
        return end;
    }
}
