package jucuo.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import jucuo.document.Fact;
import jucuo.engine.Commitment;
import jucuo.engine.Commitments;
import jucuo.engine.Count;
import jucuo.engine.DocumentSummary;
import jucuo.engine.TermCounts;
import jucuo.query.CommitmentRequest;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;

/** Commitments and trends as JSON. */
public final class SurveyJson {

    private SurveyJson() {}

    public static byte[] of(CommitmentRequest request, Commitments.Page page) {
        return Json.object(out -> {
            out.writeNumberField("total", page.total());
            out.writeNumberField("page", request.search().page());
            out.writeNumberField("size", request.search().size());
            Json.objects(out, "commitments", page.commitments(), (o, c) -> commitment(o, c, ""));
            out.writeObjectFieldStart("facets");
            for (Facet facet : Commitments.COUNTED) {
                Json.objects(out, facet.key(), page.counts(facet), SurveyJson::count);
            }
            out.writeEndObject();
            Json.objects(out, "units", page.units(), SurveyJson::count);
        });
    }

    /**
     * The members of one commitment.
     *
     * @param site put before its address, such as {@code https://example.org}; may be empty
     */
    public static void commitment(JsonGenerator out, Commitment commitment, String site)
            throws IOException {
        Fact.Target target = commitment.target();
        out.writeObjectFieldStart("document");
        SearchJson.document(out, commitment.document());
        out.writeEndObject();
        out.writeStringField("node", commitment.node().id());
        Json.strings(out, "path", commitment.path());
        out.writeStringField("indicator", commitment.indicator());
        out.writeStringField("statedAs", target.indicator());
        out.writeStringField(
                "comparator", target.comparator().map(Fact.Comparator::sign).orElse(null));
        out.writeStringField("value", target.quantity().map(q -> plain(q.value())).orElse(null));
        out.writeStringField(
                "upTo",
                target.quantity().flatMap(Fact.Quantity::upTo).map(SurveyJson::plain).orElse(null));
        out.writeStringField("unit", target.quantity().map(Fact.Quantity::unit).orElse(null));
        if (target.year().isPresent()) {
            out.writeNumberField("year", target.year().getAsInt());
        } else {
            out.writeNullField("year");
        }
        Json.strings(out, "responsible", commitment.responsible());
        Json.strings(out, "places", commitment.places());
        out.writeStringField("text", target.text());
        out.writeNumberField("start", target.span().start());
        out.writeNumberField("end", target.span().end());
        String page =
                Links.place(
                        commitment.document().id(), commitment.node().id(), SearchRequest.all());
        out.writeStringField("url", site + page);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static void count(JsonGenerator out, Count count) throws IOException {
        out.writeStringField("value", count.value());
        out.writeNumberField("count", count.count());
        out.writeBooleanField("selected", count.selected());
    }

    public static byte[] of(TermCounts.Trends trends, TermCounts.By by) {
        return Json.object(out -> {
            out.writeStringField("by", by.key());
            Json.objects(out, "terms", trends.terms(), (o, term) -> term(o, term, trends, by));
            Json.objects(
                    out,
                    "totals",
                    trends.groups(),
                    (o, group) -> {
                        group(o, by, group);
                        o.writeNumberField("documents", group.documents());
                        o.writeNumberField("passages", group.passages());
                        o.writeNumberField("characters", group.characters());
                    });
        });
    }

    private static void term(
            JsonGenerator out, TermCounts.Term term, TermCounts.Trends trends, TermCounts.By by)
            throws IOException {
        out.writeStringField("q", term.term());
        Optional<DocumentSummary> first = term.first();
        if (first.isPresent()) {
            out.writeObjectFieldStart("first");
            SearchJson.document(out, first.get());
            out.writeEndObject();
        } else {
            out.writeNullField("first");
        }
        out.writeArrayFieldStart("points");
        for (int g = 0; g < trends.groups().size(); g++) {
            TermCounts.Group group = trends.groups().get(g);
            TermCounts.Point point = term.points().get(g);
            out.writeStartObject();
            group(out, by, group);
            out.writeNumberField("passages", point.passages());
            out.writeNumberField("documents", point.documents());
            out.writeNumberField("occurrences", point.occurrences());
            number(out, "per10k", point.per10k(group));
            number(out, "share", point.share(group));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** The group's value; null for documents without one. */
    private static void group(JsonGenerator out, TermCounts.By by, TermCounts.Group group)
            throws IOException {
        if (group.value().isEmpty()) {
            out.writeNullField(by.key());
        } else if (by == TermCounts.By.YEAR) {
            out.writeNumberField(by.key(), Integer.parseInt(group.value()));
        } else {
            out.writeStringField(by.key(), group.value());
        }
    }

    private static void number(JsonGenerator out, String name, Optional<BigDecimal> number)
            throws IOException {
        if (number.isPresent()) {
            out.writeNumberField(name, number.get());
        } else {
            out.writeNullField(name);
        }
    }
}
