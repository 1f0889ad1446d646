package jucuo.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jucuo.engine.Commitments;
import jucuo.engine.Count;
import jucuo.query.CommitmentRequest;
import jucuo.query.CommitmentSort;
import jucuo.query.Figures;
import jucuo.query.Language;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.link.SurveyLinks;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;
import jucuo.web.text.Words;

/**
 * The table of commitments, or the indicators that they set values for.
 *
 * @param words asked for
 * @param first number of the first row shown; 0 where none is
 * @param dense whether there are very many rows
 * @param figures with and without numbers
 * @param kept fields that the form sends along
 * @param indicators empty where the commitments themselves are listed
 * @param chosen the one indicator that is listed; empty where there is none
 */
public record CommitmentsPage(
        Frame frame,
        String words,
        long total,
        long first,
        long last,
        boolean grouped,
        boolean dense,
        String otherView,
        List<Chip> chips,
        String withoutFilters,
        List<Choices> facets,
        List<Option> figures,
        List<Option> units,
        String least,
        String most,
        List<Option> orders,
        List<Links.Field> kept,
        List<CommitmentEntry> rows,
        List<IndicatorEntry> indicators,
        Optional<IndicatorEntry> chosen,
        Pagination pagination,
        String csv,
        String json) {

    /** Units offered; the rest are rare ones. */
    private static final int UNITS = 30;

    private static final int CHART_WIDTH = 720;
    private static final int CHART_HEIGHT = 260;

    /** With more rows each has but one link, and no drawing: all would outgrow 100 kB. */
    private static final int IN_FULL = 50;

    /** The page of a request. */
    public static CommitmentsPage of(
            CommitmentRequest request,
            Commitments.Page page,
            Commitments.Indicators indicators,
            Optional<Commitments.Indicator> chosen) {
        Language language = request.search().language();
        long total = request.grouped() ? indicators.total() : page.total();
        int shown = request.grouped() ? indicators.indicators().size() : page.commitments().size();
        return new CommitmentsPage(
                frame(request),
                request.search().q(),
                total,
                shown == 0 ? 0 : request.search().offset() + 1L,
                request.search().offset() + (long) shown,
                request.grouped(),
                isDense(request),
                SurveyLinks.commitments(request.withoutIndicator().grouped(!request.grouped())),
                chips(request),
                SurveyLinks.commitments(request.withoutFilters()),
                facets(request, page),
                Stream.of(Figures.values())
                        .map(f ->
                                new Option(f.key(), Labels.of(f, language), f == request.figures()))
                        .toList(),
                units(request, page),
                number(request.least()),
                number(request.most()),
                Stream.of(CommitmentSort.values())
                        .map(s -> new Option(s.key(), Labels.of(s, language), s == request.sort()))
                        .toList(),
                kept(request),
                request.grouped() ? List.of() : rows(request, page),
                request.grouped()
                        ? indicators.indicators().stream()
                                .map(i -> IndicatorEntry.of(i, address(i, request), language))
                                .toList()
                        : List.of(),
                chosen.map(i ->
                        new IndicatorEntry(
                                i.name(),
                                i.unit(),
                                i.commitments(),
                                i.documents(),
                                IndicatorEntry.chart(i, language, CHART_WIDTH, CHART_HEIGHT),
                                "",
                                "")),
                Pagination.of(
                        request.search(), total, s -> SurveyLinks.commitments(request.with(s))),
                SurveyLinks.commitmentsCsv(request.grouped(false)),
                "/api/v1" + SurveyLinks.commitments(request.grouped(false)));
    }

    private static boolean isDense(CommitmentRequest request) {
        return request.search().size() > IN_FULL;
    }

    private static String number(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("");
    }

    private static String address(Commitments.Indicator indicator, CommitmentRequest request) {
        return SurveyLinks.commitments(request.only(indicator.name(), indicator.unit()));
    }

    private static List<CommitmentEntry> rows(CommitmentRequest request, Commitments.Page page) {
        return page.commitments().stream()
                .map(c -> {
                    String unit = c.target().quantity().map(q -> q.unit()).orElse("");
                    var history =
                            CommitmentRequest.of(request.search().plain())
                                    .only(c.indicator(), unit);
                    return CommitmentEntry.of(
                            c,
                            request.search().plain().withQuery(request.search().q()),
                            isDense(request),
                            request.indicator().isEmpty() ? SurveyLinks.commitments(history) : "");
                })
                .toList();
    }

    private static List<Choices> facets(CommitmentRequest request, Commitments.Page page) {
        var facets = new ArrayList<Choices>();
        for (Facet facet : Commitments.COUNTED) {
            if (!page.counts(facet).isEmpty()) {
                facets.add(
                        Choices.of(
                                facet,
                                page.counts(facet),
                                request.search().language(),
                                facets.size() < 3,
                                (f, value) ->
                                        SurveyLinks.commitments(
                                                request.with(request.search().toggle(f, value)))));
            }
        }
        return facets;
    }

    private static List<Chip> chips(CommitmentRequest request) {
        Language language = request.search().language();
        var chips = new ArrayList<Chip>();
        request.search()
                .filters()
                .forEach((facet, values) ->
                        values.forEach(value ->
                                chips.add(
                                        new Chip(
                                                Labels.of(facet, language),
                                                Labels.of(facet, value, language),
                                                SurveyLinks.commitments(
                                                        request.with(
                                                                request.search()
                                                                        .toggle(facet, value)))))));
        if (!request.indicator().isEmpty()) {
            chips.add(
                    new Chip(
                            Word.INDICATOR.in(language),
                            request.indicator(),
                            SurveyLinks.commitments(request.withoutIndicator())));
        }
        if (!request.unit().isEmpty()) {
            chips.add(
                    new Chip(
                            Word.UNIT.in(language),
                            request.unit() + range(request),
                            SurveyLinks.commitments(request.withUnit(""))));
        }
        if (request.figures() != Figures.ANY) {
            chips.add(
                    new Chip(
                            Word.FIGURES.in(language),
                            Labels.of(request.figures(), language),
                            SurveyLinks.commitments(request.with(Figures.ANY))));
        }
        return List.copyOf(chips);
    }

    /** {@code （≥ 1000，≤ 2000）} */
    private static String range(CommitmentRequest request) {
        Language language = request.search().language();
        List<String> bounds =
                Stream.of(
                                request.least().map(l -> "≥ " + Scaled.of(l, language)),
                                request.most().map(m -> "≤ " + Scaled.of(m, language)))
                        .flatMap(Optional::stream)
                        .toList();
        return bounds.isEmpty() ? "" : "（" + String.join("，", bounds) + "）";
    }

    private static List<Option> units(CommitmentRequest request, Commitments.Page page) {
        Language language = request.search().language();
        var units = new ArrayList<Option>();
        units.add(new Option("", Word.ANY_UNIT.in(language), request.unit().isEmpty()));
        page.units().stream()
                .limit(UNITS)
                .map((Count c) ->
                        new Option(c.value(), c.value() + "（" + c.count() + "）", c.selected()))
                .forEach(units::add);
        return units;
    }

    private static List<Links.Field> kept(CommitmentRequest request) {
        var kept = new ArrayList<>(Links.fields(request.search(), Set.of("q")));
        if (request.grouped()) {
            kept.add(new Links.Field("view", "indicators"));
        }
        if (!request.indicator().isEmpty()) {
            kept.add(new Links.Field("indicator", request.indicator()));
        }
        return List.copyOf(kept);
    }

    private static Frame frame(CommitmentRequest request) {
        Language language = request.search().language();
        CommitmentRequest plain = CommitmentRequest.of(request.search().plain());
        boolean kept = request.equals(plain) || request.equals(plain.grouped(true));
        String title =
                request.indicator().isEmpty()
                        ? Word.COMMITMENTS.in(language)
                        : request.indicator() + " · " + Word.COMMITMENTS.in(language);
        return Frame.of(
                request.search().page() == 1
                        ? title
                        : title + " · " + Word.PAGE.in(language, request.search().page()),
                request.search().plain(),
                kept ? SurveyLinks.commitments(request) : "",
                SurveyLinks.commitments(
                        request.with(
                                request.search()
                                        .withLanguage(new Words(language).other())
                                        .withPage(request.search().page()))));
    }

    public boolean isPastEnd() {
        return total > 0 && first == 0;
    }
}
