package jucuo.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jucuo.query.SearchRequest;
import jucuo.web.link.Parameters;
import jucuo.web.mcp.McpEndpoint;

/** What the routes read from a request and write to a response. */
final class Exchange {

    private static final int MAX_PARAMETER = 100;

    /** Beside the API. */
    private static final Set<String> FOR_PROGRAMS =
            Set.of("/healthz", Metrics.PATH, McpEndpoint.PATH);

    private Exchange() {}

    /** The state that the URL holds. */
    static SearchRequest request(Context ctx) {
        return SearchRequest.parse(parameters(ctx));
    }

    /** All that stands behind the question mark. */
    static Map<String, List<String>> parameters(Context ctx) {
        return Parameters.parse(Objects.requireNonNullElse(ctx.queryString(), ""));
    }

    /** One parameter, at most {@value #MAX_PARAMETER} units of it; empty where it is not given. */
    static String parameter(Context ctx, String name) {
        String value = parameters(ctx).getOrDefault(name, List.of("")).getFirst().strip();
        return value.substring(0, Math.min(value.length(), MAX_PARAMETER));
    }

    /** Where the site stands for this browser: {@code https://example.org}. */
    static String site(Context ctx) {
        return ctx.scheme() + "://" + Objects.requireNonNullElse(ctx.host(), "localhost");
    }

    /** Whether a program asks, and not a reader. */
    static boolean isForPrograms(Context ctx) {
        return ctx.path().startsWith("/api/") || FOR_PROGRAMS.contains(ctx.path());
    }

    static void html(Context ctx, String page) {
        ctx.contentType("text/html; charset=utf-8").result(page);
    }

    static void json(Context ctx, byte[] json) {
        ctx.contentType("application/json").result(json);
    }
}
