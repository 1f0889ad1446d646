package jucuo.web;

import io.javalin.http.Context;
import java.util.Objects;
import jucuo.query.SearchRequest;
import jucuo.web.link.Parameters;

/** What the routes read from a request and write to a response. */
final class Exchange {

    private Exchange() {}

    /** The state that the URL holds. */
    static SearchRequest request(Context ctx) {
        return SearchRequest.parse(
                Parameters.parse(Objects.requireNonNullElse(ctx.queryString(), "")));
    }

    /** Where the site stands for this browser: {@code https://example.org}. */
    static String site(Context ctx) {
        return ctx.scheme() + "://" + Objects.requireNonNullElse(ctx.host(), "localhost");
    }

    /** Whether a program asks, and not a reader. */
    static boolean isForPrograms(Context ctx) {
        return ctx.path().startsWith("/api/") || ctx.path().equals("/healthz");
    }

    static void html(Context ctx, String page) {
        ctx.contentType("text/html; charset=utf-8").result(page);
    }

    static void json(Context ctx, byte[] json) {
        ctx.contentType("application/json").result(json);
    }
}
