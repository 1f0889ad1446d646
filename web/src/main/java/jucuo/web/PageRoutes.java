package jucuo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.Engine;
import jucuo.engine.Relations;
import jucuo.engine.SearchResult;
import jucuo.engine.ValueOrder;
import jucuo.query.Language;
import jucuo.query.Marks;
import jucuo.query.Query;
import jucuo.query.SearchRequest;
import jucuo.query.TextAnalysis;
import jucuo.schema.Facet;
import jucuo.web.cite.Citation;
import jucuo.web.cite.CitationFormat;
import jucuo.web.export.HitsTable;
import jucuo.web.feed.AtomFeed;
import jucuo.web.feed.OpenSearchDescription;
import jucuo.web.feed.Robots;
import jucuo.web.feed.Sitemap;
import jucuo.web.link.Asset;
import jucuo.web.link.Links;
import jucuo.web.link.View;
import jucuo.web.page.ApiPage;
import jucuo.web.page.DocumentsPage;
import jucuo.web.page.FacetPage;
import jucuo.web.page.HelpPage;
import jucuo.web.page.Hierarchies;
import jucuo.web.page.HitEntry;
import jucuo.web.page.HomePage;
import jucuo.web.page.KeptPage;
import jucuo.web.page.MeasurePage;
import jucuo.web.page.NumberEntry;
import jucuo.web.page.PeriodForm;
import jucuo.web.page.ReadingPage;
import jucuo.web.page.ResultSteps;
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
    private final Operator operator;
    private final Templates templates = new StaticTemplates();
    private final Exports exports = new Exports();

    PageRoutes(Engine engine, TextAnalysis analysis, Freshness freshness, Operator operator) {
        this.engine = engine;
        this.analysis = analysis;
        this.freshness = freshness;
        this.operator = operator;
    }

    void addTo(RoutesConfig routes) {
        page(routes, "/", this::home);
        page(routes, "/search", this::search);
        page(routes, "/search.atom", this::feed);
        get(routes, "/search.csv", this::table);
        page(routes, "/search/facet/{key}", this::facet);
        get(routes, "/help", this::help);
        get(routes, "/saved", this::kept);
        page(routes, "/documents", this::documents);
        page(routes, "/documents/{id}", this::document);
        page(routes, "/documents/{id}/nodes/{node}", this::node);
        page(routes, "/api", this::api);
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
        var page = HomePage.of(request, newest, collection, Exchange.site(ctx));
        Exchange.html(ctx, templates.home(page).render());
    }

    private void search(Context ctx) {
        long start = System.nanoTime();
        SearchRequest request = Exchange.request(ctx);
        SearchResult result = engine.search(request);
        operator.log("page", request, result, Duration.ofNanos(System.nanoTime() - start));
        boolean found = result.total() + result.similar() > 0;
        var collection = found ? result : engine.search(SearchRequest.all());
        var typed = PeriodForm.of(request, Exchange.parameters(ctx));
        var numbered = NumberEntry.of(request, result.reading(), engine::search, engine::document);
        var page =
                ResultsPage.of(
                        request,
                        result,
                        collection,
                        analysis,
                        typed,
                        engine::search,
                        numbered,
                        operator.recommended(request, engine),
                        Hierarchies.of(request, result, engine));
        Exchange.html(ctx, templates.results(page).render());
    }

    private void help(Context ctx) {
        Exchange.html(ctx, templates.help(HelpPage.of(Exchange.request(ctx))).render());
    }

    private void kept(Context ctx) {
        Exchange.html(ctx, templates.kept(KeptPage.of(Exchange.request(ctx))).render());
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

    private void facet(Context ctx) {
        Facet facet = Facet.of(ctx.pathParam("key")).orElseThrow(NotFoundResponse::new);
        SearchRequest request = Exchange.request(ctx);
        String wanted = Exchange.parameter(ctx, "find");
        ValueOrder order =
                Exchange.parameter(ctx, "by").equals(ValueOrder.NAME.key())
                        ? ValueOrder.NAME
                        : ValueOrder.COUNT;
        long offset = (request.page() - 1L) * FacetPage.SIZE;
        var values = engine.values(request, facet, wanted, order, offset, FacetPage.SIZE);
        var page = FacetPage.of(request, facet, wanted, order, values);
        Exchange.html(ctx, templates.facet(page).render());
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
        View view = View.parse(Exchange.parameters(ctx));
        var steps =
                ResultSteps.of(
                        request, view, engine::search, (h, v) -> HitEntry.place(h, request, v));
        var page =
                ReadingPage.of(
                        document,
                        relations,
                        request,
                        view,
                        marks(request),
                        steps,
                        Exchange.site(ctx));
        Exchange.html(ctx, templates.reading(page).render());
    }

    private void node(Context ctx) {
        SearchRequest request = Exchange.request(ctx);
        PolicyDocument document = documentOf(ctx);
        String name = ctx.pathParam("node");
        Optional<CitationFormat> format = CitationFormat.of(name);
        if (format.isPresent() && document.node(name).isEmpty()) {
            cite(ctx, document, format.get());
            return;
        }
        Node node = document.node(name).orElseThrow(NotFoundResponse::new);
        var related = engine.related(document.id(), node.id(), RELATED);
        View view = View.parse(Exchange.parameters(ctx));
        var steps =
                ResultSteps.of(
                        request,
                        view,
                        engine::search,
                        (h, v) -> Links.node(h.document().id(), h.node().id(), request, v));
        var page =
                MeasurePage.of(
                        document,
                        node,
                        related,
                        engine.nearWordings(document.id(), node.id()),
                        request,
                        view,
                        marks(request),
                        steps,
                        citation(ctx, document, node),
                        Exchange.parameter(ctx, "text"),
                        Exchange.site(ctx));
        Exchange.html(ctx, templates.measure(page).render());
    }

    private static void cite(Context ctx, PolicyDocument document, CitationFormat format) {
        Node node =
                document.node(format.node(ctx.pathParam("node")))
                        .orElseThrow(NotFoundResponse::new);
        String file = document.id() + "-" + node.id() + "." + format.extension();
        ctx.contentType(format.mediaType() + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .result(citation(ctx, document, node).in(format));
    }

    private static Citation citation(Context ctx, PolicyDocument document, Node node) {
        String url =
                Exchange.site(ctx) + Links.node(document.id(), node.id(), Links.plain(Language.ZH));
        return Citation.of(document, node, url, LocalDate.now(ZoneId.systemDefault()));
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

    private void api(Context ctx) {
        var page = ApiPage.of(Exchange.request(ctx), Exchange.site(ctx));
        Exchange.html(ctx, templates.api(page).render());
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
