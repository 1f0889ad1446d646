package jucuo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.Engine;
import jucuo.engine.Relations;
import jucuo.engine.SearchResult;
import jucuo.query.Marks;
import jucuo.query.Query;
import jucuo.query.SearchRequest;
import jucuo.query.TextAnalysis;
import jucuo.web.export.HitsTable;
import jucuo.web.feed.AtomFeed;
import jucuo.web.feed.OpenSearchDescription;
import jucuo.web.feed.Robots;
import jucuo.web.feed.Sitemap;
import jucuo.web.link.Asset;
import jucuo.web.page.DocumentsPage;
import jucuo.web.page.HomePage;
import jucuo.web.page.MeasurePage;
import jucuo.web.page.ReadingPage;
import jucuo.web.page.ResultsPage;
import jucuo.web.template.StaticTemplates;
import jucuo.web.template.Templates;

/** The pages for readers, and what browsers and crawlers ask for. */
final class PageRoutes {

    /** Related passages shown on a passage's page. */
    private static final int RELATED = 5;

    private final Engine engine;
    private final TextAnalysis analysis;
    private final Freshness freshness;
    private final Templates templates = new StaticTemplates();
    private final Exports exports = new Exports();

    PageRoutes(Engine engine, TextAnalysis analysis, Freshness freshness) {
        this.engine = engine;
        this.analysis = analysis;
        this.freshness = freshness;
    }

    void addTo(RoutesConfig routes) {
        page(routes, "/", this::home);
        page(routes, "/search", this::search);
        page(routes, "/search.atom", this::feed);
        get(routes, "/search.csv", this::table);
        page(routes, "/documents", this::documents);
        page(routes, "/documents/{id}", this::document);
        page(routes, "/documents/{id}/nodes/{node}", this::node);
        page(routes, "/sitemap.xml", this::sitemap);
        get(routes, "/opensearch.xml", PageRoutes::openSearch);
        get(routes, "/robots.txt", PageRoutes::robots);
        for (Asset asset : Asset.values()) {
            get(routes, asset.path(), ctx -> asset(ctx, asset));
        }
    }

    private void page(RoutesConfig routes, String path, Handler handler) {
        get(routes, path, freshness.check(handler));
    }

    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private void home(Context ctx) {
        SearchRequest request = Exchange.request(ctx);
        var newest = engine.documents(0, HomePage.NEWEST);
        var collection = engine.search(SearchRequest.all());
        var page = HomePage.of(request, newest, collection);
        Exchange.html(ctx, templates.home(page).render());
    }

    private void search(Context ctx) {
        SearchRequest request = Exchange.request(ctx);
        SearchResult result = engine.search(request);
        boolean found = result.total() > 0;
        var collection = found ? result : engine.search(SearchRequest.all());
        var page = ResultsPage.of(request, result, collection);
        Exchange.html(ctx, templates.results(page).render());
    }

    private void feed(Context ctx) {
        SearchRequest request = AtomFeed.request(Exchange.request(ctx));
        String feed = AtomFeed.of(Exchange.site(ctx), request, engine.search(request));
        ctx.contentType(AtomFeed.MEDIA_TYPE + "; charset=utf-8").result(feed);
    }

    private void table(Context ctx) throws IOException {
        SearchRequest request = Exchange.request(ctx);
        var table = new HitsTable(Exchange.site(ctx), request.language());
        exports.send(
                ctx,
                "jucuo",
                table.head(),
                row -> engine.each(request, hit -> row.accept(table.row(hit))));
    }

    private void documents(Context ctx) {
        SearchRequest request = Exchange.request(ctx);
        var listing = engine.documents(request.offset(), request.size());
        Exchange.html(ctx, templates.documents(DocumentsPage.of(request, listing)).render());
    }

    private void document(Context ctx) {
        SearchRequest request = Exchange.request(ctx);
        PolicyDocument document = documentOf(ctx);
        Relations relations = engine.relations(document.id()).orElseThrow(NotFoundResponse::new);
        var page = ReadingPage.of(document, relations, request, marks(request));
        Exchange.html(ctx, templates.reading(page).render());
    }

    private void node(Context ctx) {
        SearchRequest request = Exchange.request(ctx);
        PolicyDocument document = documentOf(ctx);
        Node node = document.node(ctx.pathParam("node")).orElseThrow(NotFoundResponse::new);
        var related = engine.related(document.id(), node.id(), RELATED);
        var page =
                MeasurePage.of(
                        document, node, related, request, marks(request), Exchange.site(ctx));
        Exchange.html(ctx, templates.measure(page).render());
    }

    private PolicyDocument documentOf(Context ctx) {
        return engine.document(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    /** What the request's query was taken for, to be marked in a text. */
    private Marks marks(SearchRequest request) {
        if (request.q().isEmpty()) {
            return Marks.of(new Query.All(), analysis);
        }
        SearchRequest smallest = request.withoutFilters().withSize(1);
        return Marks.of(engine.search(smallest).reading().query(), analysis);
    }

    private void sitemap(Context ctx) {
        var request = Exchange.request(ctx);
        var part = engine.documents(Sitemap.offset(request.page()), Sitemap.PART);
        String sitemap = Sitemap.of(Exchange.site(ctx), part, request.page());
        ctx.contentType("application/xml; charset=utf-8").result(sitemap);
    }

    private static void openSearch(Context ctx) {
        ctx.contentType("application/opensearchdescription+xml; charset=utf-8")
                .result(OpenSearchDescription.of(Exchange.site(ctx)));
    }

    private static void robots(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8").result(Robots.of(Exchange.site(ctx)));
    }

    private static void asset(Context ctx, Asset asset) {
        ctx.contentType(asset.mediaType())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .result(asset.bytes());
    }
}
