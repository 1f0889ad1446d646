package jucuo.web.mcp;

import com.fasterxml.jackson.core.JsonGenerator;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jucuo.engine.Engine;
import jucuo.engine.Hit;
import jucuo.engine.SearchResult;
import jucuo.query.Correction;
import jucuo.query.Grouping;
import jucuo.query.Mode;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.web.api.Json;
import jucuo.web.api.SearchJson;
import jucuo.web.link.Iri;
import jucuo.web.link.Links;

/** Passages that match, as on the page of results. */
final class SearchTool implements AssistantTool {

    private static final int MAX_SIZE = 20;

    /** UTF-16 units of words; the longest of 8,083 passages of 118 documents has 1,342. */
    private static final int WORDS = 1_500;

    private final Engine engine;

    SearchTool(Engine engine) {
        this.engine = engine;
    }

    @Override
    public McpSchema.Tool description() {
        return Answers.tool(
                "search",
                "Search passages",
                """
                Finds passages of policy documents: measures, articles, paragraphs. `total` is exact. Words must all \
                occur, in the passage or the headings above it; where no passage has them all, those with the most are \
                given, and `missing` names what each lacks. A hit with `match` "meaning" is near in meaning and has none \
                of the words. Long passages are cut (`truncated`): `get_measure` has the rest.\
                """,
                new InputSchema()
                        .text(
                                "q",
                                "Chinese words, or \"…\" for an exact phrase; also -word, OR, parentheses, heading:…, year:2027,"
                                        + " issuer:…, number:…",
                                SearchRequest.MAX_QUERY)
                        .filters()
                        .choice(
                                "sort",
                                "Order of the hits; relevance where it is not said",
                                Stream.of(Sort.values()).map(Sort::key).toList())
                        .choice(
                                "mode",
                                "exact: without synonyms, meaning or mended spelling",
                                Stream.of(Mode.values()).map(Mode::key).toList())
                        .number("page", "From 1", 1, SearchRequest.MAX_PAGE)
                        .number("size", "Hits a page, 10 where it is not said", 1, MAX_SIZE)
                        .requiring("q"));
    }

    @Override
    public McpSchema.CallToolResult answer(Arguments arguments) {
        SearchRequest asked = SearchRequest.parse(arguments.parameters());
        SearchRequest request =
                asked.withGroup(Grouping.NONE)
                        .withSize(Math.min(asked.size(), MAX_SIZE))
                        .withPage(asked.page());
        SearchResult result = engine.search(request);
        return Answers.of(out -> {
            out.writeNumberField("total", result.total());
            out.writeNumberField("documents", result.documents());
            out.writeNumberField("page", request.page());
            out.writeNumberField("size", request.size());
            Json.objects(out, "hits", result.hits(), (o, hit) -> hit(o, hit, arguments.site()));
            Json.objects(out, "corrections", mended(result), SearchTool::correction);
            String page = Links.search(request.withSize(SearchRequest.DEFAULT_SIZE));
            out.writeStringField("url", arguments.site() + Iri.ascii(page));
        });
    }

    private static List<Correction> mended(SearchResult result) {
        return result.corrections().stream().filter(c -> c.reason().mends()).toList();
    }

    private static void hit(JsonGenerator out, Hit hit, String site) throws IOException {
        out.writeObjectFieldStart("document");
        SearchJson.document(out, hit.document());
        out.writeEndObject();
        out.writeStringField("node", hit.node().id());
        out.writeStringField("kind", hit.node().kind().key());
        Json.strings(out, "path", hit.path());
        out.writeStringField("label", hit.node().label());
        out.writeStringField("heading", hit.node().heading());
        int end = Answers.words(out, hit.node().words(), 0, WORDS);
        out.writeBooleanField("truncated", end < hit.node().text().length());
        out.writeStringField("match", hit.match().key());
        List<String> missing = hit.missing();
        if (!missing.isEmpty()) {
            Json.strings(out, "missing", missing);
        }
        String page = Links.node(hit.document().id(), hit.node().id(), SearchRequest.all());
        out.writeStringField("url", site + page);
    }

    private static void correction(JsonGenerator out, Correction correction) throws IOException {
        out.writeStringField("q", correction.q());
        out.writeStringField("reason", correction.reason().key());
        out.writeBooleanField("applied", correction.applied());
    }
}
