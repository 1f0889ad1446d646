package jucuo.web.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.stream.Stream;
import jucuo.engine.Commitments;
import jucuo.query.CommitmentRequest;
import jucuo.query.CommitmentSort;
import jucuo.query.SearchRequest;
import jucuo.web.api.Json;
import jucuo.web.api.SurveyJson;

/** Targets that documents set, as on the page of commitments. */
final class CommitmentsTool implements AssistantTool {

    private static final int MAX_SIZE = 50;

    private final Commitments commitments;

    CommitmentsTool(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public McpSchema.Tool description() {
        return Answers.tool(
                "list_commitments",
                "List targets",
                """
                Targets that documents set themselves, one a row: indicator, comparator, value, unit, year, who answers \
                for it, and the exact words (`text`) with their span. `total` is exact. `value` is a decimal number in the \
                `unit`: 1200万人 is 12000000 人. Narrow by words, facets, `indicator` and `unit`; `min` and `max` count only \
                with a unit.\
                """,
                new InputSchema()
                        .text("q", "Words of the passages that set them", SearchRequest.MAX_QUERY)
                        .text("indicator", "Exactly this indicator, as `indicator` has it", 100)
                        .text("unit", "Exactly this unit, such as 元, 人, %", 100)
                        .text("min", "The lowest value, in the unit", 31)
                        .text("max", "The highest value, in the unit", 31)
                        .filters()
                        .choice(
                                "sort",
                                "Order of the rows",
                                Stream.of(CommitmentSort.values())
                                        .map(CommitmentSort::key)
                                        .toList())
                        .number("page", "From 1", 1, SearchRequest.MAX_PAGE)
                        .number("size", "Rows a page, 10 where it is not said", 1, MAX_SIZE)
                        .requiring());
    }

    @Override
    public McpSchema.CallToolResult answer(Arguments arguments) {
        var asked = CommitmentRequest.parse(arguments.parameters());
        SearchRequest search = asked.search();
        var request =
                asked.with(
                        search.withSize(Math.min(search.size(), MAX_SIZE)).withPage(search.page()));
        Commitments.Page page = commitments.commitments(request);
        return Answers.of(out -> {
            out.writeNumberField("total", page.total());
            out.writeNumberField("page", request.search().page());
            out.writeNumberField("size", request.search().size());
            Json.objects(
                    out,
                    "commitments",
                    page.commitments(),
                    (o, c) -> SurveyJson.commitment(o, c, arguments.site()));
            Json.objects(
                    out,
                    "units",
                    page.units().stream().limit(10).toList(),
                    (o, unit) -> {
                        o.writeStringField("value", unit.value());
                        o.writeNumberField("count", unit.count());
                    });
        });
    }
}
