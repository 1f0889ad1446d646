package jucuo.web.mcp;

import com.fasterxml.jackson.core.JsonGenerator;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Engine;
import jucuo.json.DocumentJson;
import jucuo.query.SearchRequest;
import jucuo.web.api.Json;
import jucuo.web.api.SearchJson;
import jucuo.web.cite.Citation;
import jucuo.web.link.Links;

/** One measure, or any other node, with all that is needed to cite it. */
final class MeasureTool implements AssistantTool {

    /** UTF-16 units of words in one answer. */
    private static final int WORDS = 20_000;

    private static final int FACTS = 200;
    private static final int CHILDREN = 200;
    private static final String FROM = "from";

    private final Engine engine;

    MeasureTool(Engine engine) {
        this.engine = engine;
    }

    @Override
    public McpSchema.Tool description() {
        return Answers.tool(
                "get_measure",
                "Read and cite a measure",
                """
                One measure, article or other node of a document: its exact words with their span, the headings above \
                it, the facts it states (targets, programmes, places, agencies, sums, dates), a citation by GB/T 7714 and \
                a permalink that tells when the words behind it have changed. Where `next` is a number, the words go on: \
                ask again with it as `from`.\
                """,
                new InputSchema()
                        .text("document", "The document's id, as `search` gives it", 100)
                        .text("node", "The node's id within it, such as s4-m1", 100)
                        .number(
                                FROM,
                                "The character of its words to begin with, counted from 0",
                                0,
                                999_999_999)
                        .requiring("document", "node"));
    }

    @Override
    public McpSchema.CallToolResult answer(Arguments arguments) {
        Optional<PolicyDocument> document = engine.document(arguments.text("document"));
        Optional<Node> node = document.flatMap(d -> d.node(arguments.text("node")));
        if (document.isEmpty() || node.isEmpty()) {
            String missing =
                    document.isEmpty()
                            ? "No document " + arguments.text("document")
                            : "No node " + arguments.text("node") + " in it";
            return Answers.refusal(missing + "; ids are what `search` gives.");
        }
        return answer(document.get(), node.get(), arguments);
    }

    private static McpSchema.CallToolResult answer(
            PolicyDocument document, Node node, Arguments arguments) {
        int from = arguments.number(FROM);
        if (from >= node.text().length()) {
            return Answers.refusal(
                    "The words end at " + node.text().length() + "; begin before that.");
        }
        String page = Links.node(document.id(), node.id(), SearchRequest.all());
        String url = arguments.site() + page;
        var citation = Citation.of(document, node, url, LocalDate.now(ZoneId.systemDefault()));
        return Answers.of(out -> {
            out.writeObjectFieldStart("document");
            SearchJson.document(out, DocumentSummary.of(document));
            out.writeStringField("number", document.header().number());
            out.writeStringField("source", document.header().url());
            out.writeEndObject();
            out.writeStringField("node", node.id());
            out.writeStringField("kind", node.kind().key());
            Json.strings(out, "path", document.passage(node).path());
            out.writeStringField("label", node.label());
            out.writeStringField("heading", node.heading());
            words(out, node, from);
            out.writeNumberField("factsTotal", node.facts().size());
            DocumentJson.writeFacts(out, node.facts().stream().limit(FACTS).toList());
            List<Node> children = document.children(node);
            out.writeNumberField("childrenTotal", children.size());
            Json.strings(out, "children", children.stream().limit(CHILDREN).map(Node::id).toList());
            out.writeStringField("url", url);
            out.writeStringField("permalink", citation.url());
            out.writeStringField("citation", citation.gbt7714());
        });
    }

    private static void words(JsonGenerator out, Node node, int from) throws IOException {
        int end = Answers.words(out, node.words(), from, WORDS);
        if (end < node.text().length()) {
            out.writeNumberField("next", end);
        } else {
            out.writeNullField("next");
        }
    }
}
