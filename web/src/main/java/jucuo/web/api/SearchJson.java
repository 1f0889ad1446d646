package jucuo.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import jucuo.engine.Count;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Group;
import jucuo.engine.Hit;
import jucuo.engine.Run;
import jucuo.engine.SearchResult;
import jucuo.query.Correction;
import jucuo.query.Expansion;
import jucuo.query.Grouping;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;

/** What a search gives, as JSON. */
public final class SearchJson {

    private SearchJson() {}

    public static byte[] of(SearchRequest request, SearchResult result, long tookMillis) {
        return Json.object(out -> {
            out.writeObjectFieldStart("query");
            query(out, request, result);
            out.writeEndObject();
            out.writeNumberField("total", result.total());
            out.writeNumberField("similar", result.similar());
            out.writeNumberField("documents", result.documents());
            relaxed(out, result);
            out.writeNumberField("tookMs", tookMillis);
            Json.objects(out, "hits", result.hits(), SearchJson::hit);
            if (request.group() == Grouping.DOCUMENT) {
                Json.objects(out, "groups", result.groups(), SearchJson::group);
            }
            facets(out, result);
            without(out, result);
            Json.objects(out, "corrections", others(result, true), SearchJson::correction);
            Json.objects(out, "alternatives", others(result, false), SearchJson::correction);
        });
    }

    private static List<Correction> others(SearchResult result, boolean mend) {
        return result.corrections().stream().filter(c -> c.reason().mends() == mend).toList();
    }

    private static void query(JsonGenerator out, SearchRequest request, SearchResult result)
            throws IOException {
        out.writeStringField("q", request.q());
        filters(out, "filters", request.filters());
        narrowed(out, request);
        out.writeStringField("sort", request.sort().key());
        out.writeStringField("mode", request.mode().key());
        out.writeNumberField("page", request.page());
        out.writeNumberField("size", request.size());
        if (result.reading().number().isPresent()) {
            out.writeStringField("number", result.reading().number().get());
        }
        Json.objects(
                out,
                "expansions",
                Expansion.of(request.q(), result.reading()),
                SearchJson::expansion);
    }

    /** What few requests ask for is written only where it is. */
    private static void narrowed(JsonGenerator out, SearchRequest request) throws IOException {
        if (!request.excluded().isEmpty()) {
            filters(out, "excluded", request.excluded());
        }
        if (request.period().from().isPresent()) {
            out.writeStringField("from", request.period().from().get().text());
        }
        if (request.period().to().isPresent()) {
            out.writeStringField("to", request.period().to().get().text());
        }
        if (request.group() != Grouping.NONE) {
            out.writeStringField("group", request.group().key());
        }
    }

    private static void filters(
            JsonGenerator out, String name, Map<Facet, NavigableSet<String>> filters)
            throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<Facet, NavigableSet<String>> filter : filters.entrySet()) {
            Json.strings(out, filter.getKey().key(), filter.getValue());
        }
        out.writeEndObject();
    }

    private static void group(JsonGenerator out, Group group) throws IOException {
        out.writeObjectFieldStart("document");
        document(out, group.document());
        out.writeEndObject();
        out.writeNumberField("total", group.total());
        Json.objects(out, "hits", group.hits(), SearchJson::hit);
    }

    private static void expansion(JsonGenerator out, Expansion expansion) throws IOException {
        out.writeStringField("word", expansion.word());
        Json.strings(out, "also", expansion.also());
        out.writeStringField("without", expansion.without());
    }

    /** How many of the words a hit has where no passage has them all; else null. */
    private static void relaxed(JsonGenerator out, SearchResult result) throws IOException {
        var relaxed = result.reading().relaxed();
        if (relaxed.isEmpty()) {
            out.writeNullField("relaxed");
            return;
        }
        out.writeObjectFieldStart("relaxed");
        out.writeNumberField("words", relaxed.get().parts().size());
        out.writeNumberField("required", relaxed.get().count());
        out.writeEndObject();
    }

    private static void hit(JsonGenerator out, Hit hit) throws IOException {
        out.writeObjectFieldStart("document");
        document(out, hit.document());
        out.writeEndObject();
        out.writeStringField("node", hit.node().id());
        out.writeStringField("kind", hit.node().kind().key());
        Json.strings(out, "path", hit.path());
        out.writeStringField("label", hit.node().label());
        out.writeStringField("heading", hit.node().heading());
        Json.objects(out, "snippet", hit.snippet(), SearchJson::run);
        out.writeStringField("text", hit.node().text());
        out.writeNumberField("start", hit.node().span().start());
        out.writeNumberField("end", hit.node().span().end());
        out.writeNumberField("score", hit.score());
        out.writeStringField("match", hit.match().key());
        Json.strings(out, "missing", hit.missing());
        out.writeStringField(
                "url", Links.place(hit.document().id(), hit.node().id(), SearchRequest.all()));
    }

    /** The members of a document in a list. */
    public static void document(JsonGenerator out, DocumentSummary document) throws IOException {
        out.writeStringField("id", document.id());
        out.writeStringField("title", document.title());
        Json.strings(out, "issuers", document.issuers());
        out.writeStringField("genre", document.genre().isEmpty() ? null : document.genre());
        out.writeStringField("date", document.date().map(LocalDate::toString).orElse(null));
    }

    static void run(JsonGenerator out, Run run) throws IOException {
        out.writeStringField("text", run.text());
        out.writeBooleanField("match", run.match());
    }

    private static void facets(JsonGenerator out, SearchResult result) throws IOException {
        out.writeObjectFieldStart("facets");
        for (Facet facet : Facet.values()) {
            Json.objects(out, facet.key(), result.counts(facet), SearchJson::count);
        }
        out.writeEndObject();
    }

    /** By facet, how many passages have no value: what {@link Facet#NONE} chooses. */
    private static void without(JsonGenerator out, SearchResult result) throws IOException {
        out.writeObjectFieldStart("without");
        for (Facet facet : Facet.values()) {
            out.writeNumberField(facet.key(), result.without(facet));
        }
        out.writeEndObject();
    }

    private static void count(JsonGenerator out, Count count) throws IOException {
        out.writeStringField("value", count.value());
        out.writeStringField("label", count.label());
        out.writeNumberField("count", count.count());
        out.writeBooleanField("selected", count.selected());
    }

    private static void correction(JsonGenerator out, Correction correction) throws IOException {
        out.writeStringField("q", correction.q());
        out.writeStringField("reason", correction.reason().key());
        out.writeBooleanField("applied", correction.applied());
    }
}
