package jucuo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import jucuo.document.PolicyDocument;
import jucuo.engine.Engine;
import jucuo.engine.Relations;
import jucuo.engine.UnusableIndexException;
import jucuo.query.SearchRequest;
import jucuo.web.api.HealthJson;
import jucuo.web.api.ListingJson;
import jucuo.web.api.OpenApi;
import jucuo.web.api.RelationsJson;
import jucuo.web.api.SearchJson;
import jucuo.web.api.SuggestionsJson;

/** The JSON API, open to scripts of any origin, and the state of the site for its operator. */
final class ApiRoutes {

    private final Engine engine;
    private final Freshness freshness;
    private final Operator operator;

    ApiRoutes(Engine engine, Freshness freshness, Operator operator) {
        this.engine = engine;
        this.freshness = freshness;
        this.operator = operator;
    }

    void addTo(RoutesConfig routes) {
        routes.before("/api/*", ApiRoutes::share);
        answer(routes, "/api/v1/search", freshness.check(this::search));
        answer(routes, "/api/v1/suggest", freshness.check(this::suggest));
        answer(routes, "/api/v1/documents", freshness.check(this::documents));
        answer(routes, "/api/v1/documents/{id}", freshness.check(this::document));
        answer(routes, "/api/v1/documents/{id}/source", freshness.check(this::source));
        answer(routes, "/api/v1/openapi.json", ctx -> Exchange.json(ctx, OpenApi.json()));
        answer(routes, "/healthz", this::health);
    }

    private static void answer(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** Lets pages of other sites read. */
    private static void share(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private void search(Context ctx) {
        long start = System.nanoTime();
        SearchRequest request = Exchange.request(ctx);
        var result = engine.search(request);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        operator.log("api", request, result, took);
        Exchange.json(ctx, SearchJson.of(request, result, took.toMillis()));
    }

    private void suggest(Context ctx) {
        SearchRequest request = Exchange.request(ctx);
        var suggestions = engine.suggest(request.q(), request.size());
        Exchange.json(ctx, SuggestionsJson.of(suggestions, request.plain()));
    }

    private void documents(Context ctx) {
        SearchRequest request = Exchange.request(ctx);
        var listing = engine.documents(request.offset(), request.size());
        Exchange.json(ctx, ListingJson.of(request, listing));
    }

    private void document(Context ctx) {
        PolicyDocument document = documentOf(ctx);
        Relations relations = engine.relations(document.id()).orElseThrow(NotFoundResponse::new);
        Exchange.json(ctx, RelationsJson.of(document, relations));
    }

    private void source(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8").result(documentOf(ctx).source().text());
    }

    private PolicyDocument documentOf(Context ctx) {
        return engine.document(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private void health(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        try {
            Exchange.json(ctx, HealthJson.ok(engine.commit(), engine.documents(0, 1)));
        } catch (UnusableIndexException e) {
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE);
            Exchange.json(ctx, HealthJson.unusable(String.valueOf(e.getMessage())));
        }
    }
}
