package jucuo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jucuo.engine.Commitments;
import jucuo.engine.Comparisons;
import jucuo.engine.Count;
import jucuo.engine.Engine;
import jucuo.engine.Programmes;
import jucuo.engine.SearchResult;
import jucuo.engine.Surveys;
import jucuo.engine.TermCounts;
import jucuo.engine.ValueOrder;
import jucuo.query.CommitmentRequest;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.api.SurveyJson;
import jucuo.web.export.SurveyTables;
import jucuo.web.link.CompareRequest;
import jucuo.web.link.IssuersRequest;
import jucuo.web.link.Parameters;
import jucuo.web.link.ProgrammesRequest;
import jucuo.web.link.TermsRequest;
import jucuo.web.page.CommitmentsPage;
import jucuo.web.page.ComparePage;
import jucuo.web.page.IssuersPage;
import jucuo.web.page.MatrixPage;
import jucuo.web.page.ProgrammesPage;
import jucuo.web.page.TrendsPage;
import jucuo.web.template.StaticTemplates;
import jucuo.web.template.Templates;

/** What looks at the collection as a whole: pages, tables to take away, and the API. */
final class SurveyRoutes {

    /** Terms to begin with on an empty page of trends. */
    private static final int EXAMPLES = 8;

    /** Documents and issuers offered for a comparison. */
    private static final int OFFERED = 20;

    private final Engine engine;
    private final Surveys surveys;
    private final Freshness freshness;
    private final Exports exports = new Exports();
    private final Templates templates = new StaticTemplates();

    SurveyRoutes(Engine engine, Surveys surveys, Freshness freshness) {
        this.engine = engine;
        this.surveys = surveys;
        this.freshness = freshness;
    }

    void addTo(RoutesConfig routes) {
        get(routes, "/commitments", freshness.check(this::commitments));
        get(routes, "/trends", freshness.check(this::trends));
        get(routes, "/programmes", freshness.check(this::programmes));
        get(routes, "/matrix", freshness.check(this::matrix));
        get(routes, "/compare", freshness.check(this::compare));
        get(routes, "/compare/issuers", freshness.check(this::issuers));
        get(routes, "/commitments.csv", this::commitmentsCsv);
        get(routes, "/trends.csv", this::trendsCsv);
        get(routes, "/matrix.csv", this::matrixCsv);
        get(routes, "/api/v1/commitments", freshness.check(this::commitmentsJson));
        get(routes, "/api/v1/trends", freshness.check(this::trendsJson));
    }

    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private static Map<String, List<String>> parameters(Context ctx) {
        return Parameters.parse(Objects.requireNonNullElse(ctx.queryString(), ""));
    }

    private static TermsRequest terms(Context ctx, int limit) {
        return TermsRequest.parse(parameters(ctx), limit);
    }

    private void commitments(Context ctx) {
        var request = CommitmentRequest.parse(parameters(ctx));
        Commitments.Page page = surveys.commitments(request);
        var indicators =
                request.grouped()
                        ? surveys.indicators(request)
                        : new Commitments.Indicators(0, List.of());
        var shown = CommitmentsPage.of(request, page, indicators, chosen(request));
        Exchange.html(ctx, templates.commitments(shown).render());
    }

    /** The history of the one indicator that is asked for, whatever else is. */
    private Optional<Commitments.Indicator> chosen(CommitmentRequest request) {
        if (request.indicator().isEmpty() || request.grouped()) {
            return Optional.empty();
        }
        return surveys.indicators(request.withPage(1)).indicators().stream()
                .filter(i -> request.unit().isEmpty() || i.unit().equals(request.unit()))
                .findFirst();
    }

    private void commitmentsCsv(Context ctx) throws IOException {
        var request = CommitmentRequest.parse(parameters(ctx));
        String site = Exchange.site(ctx);
        exports.send(
                ctx,
                "commitments",
                SurveyTables.COMMITMENTS,
                rows -> surveys.each(request, c -> rows.accept(SurveyTables.row(c, site))));
    }

    private void commitmentsJson(Context ctx) {
        var request = CommitmentRequest.parse(parameters(ctx));
        Exchange.json(ctx, SurveyJson.of(request, surveys.commitments(request)));
    }

    private void trends(Context ctx) {
        TermsRequest request = terms(ctx, TermsRequest.MAX_TRENDS);
        List<String> examples = request.terms().isEmpty() ? examples() : List.of();
        var page = TrendsPage.of(request, surveys.trends(request.terms(), request.by()), examples);
        Exchange.html(ctx, templates.trends(page).render());
    }

    private List<String> examples() {
        var used =
                new Programmes.Request("", "", Optional.empty(), Programmes.Sort.USED, 0, EXAMPLES);
        return surveys.programmes(used).programmes().stream()
                .map(Programmes.Programme::name)
                .toList();
    }

    private void trendsCsv(Context ctx) throws IOException {
        TermsRequest request = terms(ctx, TermsRequest.MAX_TRENDS);
        exports.send(
                ctx,
                "trends",
                SurveyTables.trendsHead(request.by()),
                rows -> SurveyTables.trends(surveys.trends(request.terms(), request.by()), rows));
    }

    private void trendsJson(Context ctx) {
        TermsRequest request = terms(ctx, TermsRequest.MAX_TRENDS);
        Exchange.json(
                ctx, SurveyJson.of(surveys.trends(request.terms(), request.by()), request.by()));
    }

    private void programmes(Context ctx) {
        var request = ProgrammesRequest.parse(parameters(ctx));
        var page = ProgrammesPage.of(request, surveys.programmes(request.asked()));
        Exchange.html(ctx, templates.programmes(page).render());
    }

    private void matrix(Context ctx) {
        TermsRequest request = terms(ctx, TermCounts.MAX_TERMS);
        int offset = (int) Math.min((request.page() - 1L) * MatrixPage.ROWS, Integer.MAX_VALUE);
        var counted = surveys.matrix(request.terms(), offset, MatrixPage.ROWS);
        Exchange.html(ctx, templates.matrix(MatrixPage.of(request, counted)).render());
    }

    private void matrixCsv(Context ctx) throws IOException {
        TermsRequest request = terms(ctx, TermCounts.MAX_TERMS);
        exports.send(
                ctx,
                "matrix",
                SurveyTables.matrixHead(request.terms()),
                rows -> surveys.eachRow(request.terms(), r -> rows.accept(SurveyTables.row(r))));
    }

    private void compare(Context ctx) {
        var request = CompareRequest.parse(parameters(ctx));
        Optional<Comparisons.Comparison> compared =
                request.isComplete()
                        ? surveys.compare(request.one(), request.other(), request.q())
                        : Optional.empty();
        SearchResult offered =
                compared.isPresent()
                        ? engine.search(SearchRequest.all().withSize(1))
                        : engine.search(SearchRequest.of(request.find()).withSize(1));
        var documents = offered.counts(Facet.DOCUMENT).stream().limit(OFFERED).toList();
        var one = engine.document(request.one());
        var page = ComparePage.of(request, compared, one, documents);
        Exchange.html(ctx, templates.compare(page).render());
    }

    private void issuers(Context ctx) {
        var request = IssuersRequest.parse(parameters(ctx));
        List<SearchResult> results =
                Stream.of(request.one(), request.other())
                        .filter(issuer -> !issuer.isEmpty())
                        .map(i -> engine.search(request.search(i).withSize(IssuersPage.PASSAGES)))
                        .toList();
        List<Count> offered =
                request.isComplete()
                        ? List.of()
                        : engine.values(
                                        request.search(""),
                                        Facet.ISSUER,
                                        request.find(),
                                        ValueOrder.COUNT,
                                        0,
                                        OFFERED)
                                .values();
        var page = IssuersPage.of(request, results, offered);
        Exchange.html(ctx, templates.issuers(page).render());
    }
}
