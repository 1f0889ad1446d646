package jucuo.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import jucuo.document.Level;
import jucuo.engine.DocumentSummary;
import jucuo.engine.TermCounts;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.link.SurveyLinks;
import jucuo.web.link.TermsRequest;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;
import jucuo.web.text.Words;

/**
 * How often terms occur, by year or by who says them.
 *
 * @param terms as they stand in the form
 * @param chart of years; empty where there is none
 * @param earlier how many years are left out of the table because they are many
 * @param examples terms to begin with
 */
public record TrendsPage(
        Frame frame,
        String terms,
        List<Option> groupings,
        List<Option> measures,
        List<TermEntry> entries,
        Optional<Chart> chart,
        String heading,
        List<RowEntry> rows,
        int earlier,
        String csv,
        String json,
        List<Link> examples,
        List<Links.Field> kept) {

    /** Rows of the table, so that the page stays small; the CSV has all. */
    private static final int CELLS = 240;

    private static final int LEAST_ROWS = 20;
    private static final int WIDTH = 760;
    private static final int HEIGHT = 320;

    /**
     * A term as a whole.
     *
     * @param first where it occurs first; empty where it occurs nowhere
     * @param total what is known of all groups
     */
    public record TermEntry(
            String term,
            String look,
            String form,
            String pattern,
            String total,
            String first,
            String firstUrl,
            String firstDetails,
            String results) {}

    /** A group's row; {@code size} says how many documents there are. */
    public record RowEntry(String label, String size, List<Cell> cells) {}

    /**
     * A count.
     *
     * @param url of its results; empty where there are none
     * @param bar its length in percent of the longest
     */
    public record Cell(String text, String url, int bar) {}

    public static TrendsPage of(
            TermsRequest request, TermCounts.Trends trends, List<String> examples) {
        Language language = request.language();
        List<Integer> shown = shown(request, trends);
        Optional<Chart> chart =
                request.by() == TermCounts.By.YEAR ? chart(request, trends) : Optional.empty();
        return new TrendsPage(
                frame(request),
                String.join("、", request.terms()),
                Stream.of(TermCounts.By.values())
                        .map(b ->
                                new Option(
                                        b.key(), Labels.of(facet(b), language), b == request.by()))
                        .toList(),
                Stream.of(TermsRequest.Measure.values())
                        .map(m -> new Option(m.key(), label(m, language), m == request.measure()))
                        .toList(),
                entries(request, trends, chart),
                chart,
                Labels.of(facet(request.by()), language),
                shown.stream().map(g -> row(request, trends, g)).toList(),
                Math.max(0, used(trends) - shown.size()),
                SurveyLinks.trendsCsv(request),
                "/api/v1" + SurveyLinks.trends(request),
                examples.stream()
                        .map(e -> new Link(e, SurveyLinks.trend(e, request.plain())))
                        .toList(),
                Links.fields(request.plain(), Set.of()));
    }

    /** The key of the measure that is shown. */
    public String measure() {
        return measures.stream().filter(Option::chosen).findFirst().map(Option::key).orElse("");
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    private static Facet facet(TermCounts.By by) {
        return switch (by) {
            case YEAR -> Facet.YEAR;
            case LEVEL -> Facet.LEVEL;
            case ISSUER -> Facet.ISSUER;
        };
    }

    private static String label(TermsRequest.Measure measure, Language language) {
        return switch (measure) {
            case OCCURRENCES -> Word.MEASURE_OCCURRENCES.in(language);
            case PER_10K -> Word.MEASURE_PER_10K.in(language);
            case SHARE -> Word.MEASURE_SHARE.in(language);
        };
    }

    private static List<TermEntry> entries(
            TermsRequest request, TermCounts.Trends trends, Optional<Chart> chart) {
        var entries = new ArrayList<TermEntry>();
        Language language = request.language();
        for (int t = 0; t < trends.terms().size(); t++) {
            TermCounts.Term term = trends.terms().get(t);
            Optional<Chart.Series> drawn =
                    chart.isPresent() ? Optional.of(chart.get().series().get(t)) : Optional.empty();
            SearchRequest results = request.plain().withQuery('"' + term.term() + '"');
            Optional<DocumentSummary> first = term.first();
            entries.add(
                    new TermEntry(
                            term.term(),
                            "series-" + (t + 1),
                            drawn.map(Chart.Series::form).orElse(""),
                            drawn.map(Chart.Series::pattern).orElse(""),
                            total(request.by(), term, language),
                            first.map(DocumentSummary::title).orElse(""),
                            first.map(d -> Links.document(d.id(), results)).orElse(""),
                            first.map(d -> details(d)).orElse(""),
                            Links.search(results)));
        }
        return List.copyOf(entries);
    }

    private static String details(DocumentSummary document) {
        return Stream.of(
                        document.date().map(LocalDate::toString).orElse(""),
                        String.join("、", document.issuers()))
                .filter(d -> !d.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    /** A document with several issuers is counted under each, and so not added up. */
    private static String total(TermCounts.By by, TermCounts.Term term, Language language) {
        if (by == TermCounts.By.ISSUER) {
            return "";
        }
        long occurrences = term.points().stream().mapToLong(TermCounts.Point::occurrences).sum();
        long documents = term.points().stream().mapToLong(TermCounts.Point::documents).sum();
        return Word.TERM_TOTAL.in(language, occurrences, documents);
    }

    /** Numbers of the groups in which any term occurs, and of the years between. */
    private static List<Integer> shown(TermsRequest request, TermCounts.Trends trends) {
        var used = new ArrayList<Integer>();
        for (int g = 0; g < trends.groups().size(); g++) {
            boolean between = request.by() == TermCounts.By.YEAR && !used.isEmpty();
            if (between || isUsed(trends, g)) {
                used.add(g);
            }
        }
        int most = Math.max(LEAST_ROWS, CELLS / Math.max(1, trends.terms().size()));
        return switch (request.by()) {
            case YEAR -> used.subList(Math.max(0, used.size() - most), used.size());
            case LEVEL, ISSUER -> used.subList(0, Math.min(most, used.size()));
        };
    }

    private static int used(TermCounts.Trends trends) {
        int used = 0;
        for (int g = 0; g < trends.groups().size(); g++) {
            used += isUsed(trends, g) ? 1 : 0;
        }
        return used;
    }

    private static boolean isUsed(TermCounts.Trends trends, int group) {
        return trends.terms().stream().anyMatch(t -> t.points().get(group).documents() > 0);
    }

    private static RowEntry row(TermsRequest request, TermCounts.Trends trends, int g) {
        Language language = request.language();
        TermCounts.Group group = trends.groups().get(g);
        String label =
                group.value().isEmpty()
                        ? Word.NOT_KNOWN.in(language)
                        : request.by() == TermCounts.By.LEVEL
                                ? Level.of(group.value())
                                        .map(l -> Labels.of(l, language))
                                        .orElse(group.value())
                                : group.value();
        double longest = longest(request, trends);
        List<Cell> cells =
                trends.terms().stream()
                        .map(t -> cell(request, t.term(), t.points().get(g), group, longest))
                        .toList();
        return new RowEntry(label, Scaled.grouped(BigDecimal.valueOf(group.documents())), cells);
    }

    private static double longest(TermsRequest request, TermCounts.Trends trends) {
        double longest = 0;
        for (TermCounts.Term term : trends.terms()) {
            for (int g = 0; g < trends.groups().size(); g++) {
                longest =
                        Math.max(
                                longest,
                                value(request, term.points().get(g), trends.groups().get(g))
                                        .map(BigDecimal::doubleValue)
                                        .orElse(0.0));
            }
        }
        return longest;
    }

    private static Cell cell(
            TermsRequest request,
            String term,
            TermCounts.Point point,
            TermCounts.Group group,
            double longest) {
        Optional<BigDecimal> value = value(request, point, group);
        String url =
                point.passages() == 0 || group.value().isEmpty()
                        ? ""
                        : Links.search(
                                SurveyLinks.passages(
                                        term, facet(request.by()), group.value(), request.plain()));
        double share = longest == 0 ? 0 : value.map(BigDecimal::doubleValue).orElse(0.0) / longest;
        return new Cell(text(request, value), url, (int) Math.round(100 * share));
    }

    private static Optional<BigDecimal> value(
            TermsRequest request, TermCounts.Point point, TermCounts.Group group) {
        return switch (request.measure()) {
            case OCCURRENCES -> Optional.of(BigDecimal.valueOf(point.occurrences()));
            case PER_10K -> point.per10k(group);
            case SHARE -> point.share(group);
        };
    }

    private static String text(TermsRequest request, Optional<BigDecimal> value) {
        return value.map(v ->
                        request.measure() == TermsRequest.Measure.SHARE
                                ? percent(v)
                                : Scaled.grouped(v))
                .orElse("–");
    }

    /** {@code 12.5%} of {@code 0.125} */
    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + "%";
    }

    /** From the first year in which a term occurs to the last of which there are documents. */
    private static Optional<Chart> chart(TermsRequest request, TermCounts.Trends trends) {
        Map<Integer, Integer> byYear = new HashMap<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int g = 0; g < trends.groups().size(); g++) {
            String value = trends.groups().get(g).value();
            if (!value.isEmpty()) {
                int year = Integer.parseInt(value);
                byYear.put(year, g);
                last = year;
                first = isUsed(trends, g) ? Math.min(first, year) : first;
            }
        }
        if (first > last) {
            return Optional.empty();
        }
        long points = (long) (last - first + 1) * trends.terms().size();
        var rows = new ArrayList<Chart.Row>();
        for (TermCounts.Term term : trends.terms()) {
            var values = new ArrayList<Chart.Value>();
            for (int year = first; year <= last; year++) {
                Integer group = byYear.get(year);
                values.add(
                        group == null
                                ? new Chart.Value(OptionalDouble.empty(), "", "")
                                : value(request, trends, term, group, points <= CELLS));
            }
            rows.add(new Chart.Row(term.term(), true, values));
        }
        return Optional.of(
                Chart.of(WIDTH, HEIGHT, first, rows, n -> text(request, Optional.of(n))));
    }

    private static Chart.Value value(
            TermsRequest request,
            TermCounts.Trends trends,
            TermCounts.Term term,
            int g,
            boolean linked) {
        TermCounts.Group group = trends.groups().get(g);
        Optional<BigDecimal> value = value(request, term.points().get(g), group);
        Cell cell = cell(request, term.term(), term.points().get(g), group, 1);
        return new Chart.Value(
                value.map(v -> OptionalDouble.of(v.doubleValue())).orElse(OptionalDouble.empty()),
                term.term() + " " + group.value() + ": " + cell.text(),
                linked ? cell.url() : "");
    }

    private static Frame frame(TermsRequest request) {
        Language language = request.language();
        String title = Word.TRENDS.in(language);
        return Frame.of(
                request.terms().isEmpty()
                        ? title
                        : String.join("、", request.terms()) + " · " + title,
                request.plain(),
                request.terms().isEmpty() ? SurveyLinks.trends(request) : "",
                SurveyLinks.trends(request.with(new Words(language).other())));
    }
}
