package jucuo.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jucuo.engine.TermCounts;
import jucuo.query.Language;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.link.SurveyLinks;
import jucuo.web.link.TermsRequest;
import jucuo.web.text.Word;
import jucuo.web.text.Words;

/**
 * Documents by terms. The terms stand in the form, whose buttons turn the pages: in links they
 * would make the page many times as long.
 *
 * @param terms as they stand in the form
 * @param columns the terms shown, from {@code firstTerm} on
 * @param page of documents
 */
public record MatrixPage(
        Frame frame,
        String terms,
        int termCount,
        int firstTerm,
        int lastTerm,
        int columnPage,
        int lastColumnPage,
        long total,
        int page,
        int lastPage,
        List<Column> columns,
        List<RowEntry> rows,
        List<Links.Field> kept) {

    /** Documents on a page. */
    public static final int ROWS = 20;

    /** Terms side by side. */
    private static final int COLUMNS = 10;

    /** A term with its results. */
    public record Column(String term, String documents, String occurrences, String url) {}

    /** A document's counts. */
    public record RowEntry(
            String document, String url, String details, List<TrendsPage.Cell> cells) {}

    public static MatrixPage of(TermsRequest request, TermCounts.Matrix matrix) {
        int lastColumns = Math.max(1, Math.ceilDiv(request.terms().size(), COLUMNS));
        int columnPage = Math.min(request.columns(), lastColumns);
        int from = (columnPage - 1) * COLUMNS;
        int to = Math.min(from + COLUMNS, request.terms().size());
        int lastPage = (int) Math.max(1, Math.ceilDiv(matrix.total(), (long) ROWS));
        var columns = new ArrayList<Column>();
        for (int t = from; t < to; t++) {
            TermCounts.Point counted = matrix.columns().get(t);
            String term = request.terms().get(t);
            columns.add(
                    new Column(
                            term,
                            number(counted.documents()),
                            number(counted.occurrences()),
                            Links.search(request.plain().withQuery('"' + term + '"'))));
        }
        return new MatrixPage(
                frame(request),
                String.join("\n", request.terms()),
                request.terms().size(),
                from + 1,
                to,
                columnPage,
                lastColumns,
                matrix.total(),
                request.page(),
                lastPage,
                columns,
                matrix.rows().stream().map(r -> row(request, r, from, to)).toList(),
                Links.fields(request.plain(), Set.of()));
    }

    public boolean isPastEnd() {
        return total > 0 && rows.isEmpty();
    }

    private static RowEntry row(TermsRequest request, TermCounts.Row row, int from, int to) {
        var document = row.document();
        List<TrendsPage.Cell> cells =
                IntStream.range(from, to)
                        .mapToObj(t ->
                                cell(
                                        request,
                                        request.terms().get(t),
                                        document.id(),
                                        row.occurrences().get(t)))
                        .toList();
        return new RowEntry(
                document.title(),
                Links.document(document.id(), request.plain()),
                document.date().map(LocalDate::toString).orElse(""),
                cells);
    }

    private static TrendsPage.Cell cell(TermsRequest request, String term, String id, int times) {
        String url =
                times == 0
                        ? ""
                        : Links.search(
                                SurveyLinks.passages(term, Facet.DOCUMENT, id, request.plain()));
        return new TrendsPage.Cell(times == 0 ? "–" : number(times), url, 0);
    }

    private static String number(long count) {
        return Scaled.grouped(BigDecimal.valueOf(count));
    }

    private static Frame frame(TermsRequest request) {
        Language language = request.language();
        String plain = SurveyLinks.matrix(request.plain());
        return Frame.of(
                Word.MATRIX.in(language),
                request.plain(),
                request.terms().isEmpty() ? plain : "",
                SurveyLinks.matrix(request.with(new Words(language).other())));
    }
}
