package jucuo.web.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jucuo.document.Fact;
import jucuo.engine.Commitment;
import jucuo.engine.TermCounts;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;

/** Surveys as rows. */
public final class SurveyTables {

    /** Names of the columns of commitments. */
    public static final List<String> COMMITMENTS =
            List.of(
                    "indicator",
                    "comparator",
                    "value",
                    "unit",
                    "year",
                    "text",
                    "stated_as",
                    "responsible",
                    "places",
                    "document",
                    "title",
                    "issuers",
                    "genre",
                    "date",
                    "node",
                    "start",
                    "end",
                    "url");

    private SurveyTables() {}

    /**
     * A commitment's cells.
     *
     * @param site where the site stands, such as {@code https://example.org}
     */
    public static List<String> row(Commitment commitment, String site) {
        Fact.Target target = commitment.target();
        var document = commitment.document();
        String node = commitment.node().id();
        return List.of(
                commitment.indicator(),
                target.comparator().map(Fact.Comparator::sign).orElse(""),
                target.quantity().map(Fact.Quantity::written).orElse(""),
                target.quantity().map(Fact.Quantity::unit).orElse(""),
                target.year().isPresent() ? String.valueOf(target.year().getAsInt()) : "",
                target.text(),
                target.indicator(),
                String.join("；", commitment.responsible()),
                String.join("；", commitment.places()),
                document.id(),
                document.title(),
                String.join("；", document.issuers()),
                document.genre(),
                document.date().map(LocalDate::toString).orElse(""),
                node,
                String.valueOf(target.span().start()),
                String.valueOf(target.span().end()),
                site + Links.place(document.id(), node, SearchRequest.all()));
    }

    /** Names of the columns of trends. */
    public static List<String> trendsHead(TermCounts.By by) {
        return List.of(
                "q",
                by.key(),
                "occurrences",
                "per10k",
                "share",
                "documents",
                "passages",
                "all_documents",
                "all_passages",
                "characters");
    }

    /** Trends, one row a term and group. */
    public static void trends(TermCounts.Trends trends, Consumer<List<String>> rows) {
        for (TermCounts.Term term : trends.terms()) {
            for (int g = 0; g < trends.groups().size(); g++) {
                TermCounts.Group group = trends.groups().get(g);
                TermCounts.Point point = term.points().get(g);
                rows.accept(
                        List.of(
                                term.term(),
                                group.value(),
                                String.valueOf(point.occurrences()),
                                point.per10k(group).map(BigDecimal::toPlainString).orElse(""),
                                point.share(group).map(BigDecimal::toPlainString).orElse(""),
                                String.valueOf(point.documents()),
                                String.valueOf(point.passages()),
                                String.valueOf(group.documents()),
                                String.valueOf(group.passages()),
                                String.valueOf(group.characters())));
            }
        }
    }

    /** Names of the columns of a matrix. */
    public static List<String> matrixHead(List<String> terms) {
        var head = new ArrayList<>(List.of("document", "title", "issuers", "date"));
        head.addAll(terms);
        return head;
    }

    /** A document's cells. */
    public static List<String> row(TermCounts.Row row) {
        var document = row.document();
        var cells =
                new ArrayList<>(
                        List.of(
                                document.id(),
                                document.title(),
                                String.join("；", document.issuers()),
                                document.date().map(LocalDate::toString).orElse("")));
        row.occurrences().forEach(n -> cells.add(String.valueOf(n)));
        return cells;
    }
}
