package jucuo.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import jucuo.engine.Suggestion;
import jucuo.query.SearchRequest;
import jucuo.web.link.Iri;
import jucuo.web.link.Links;

/** What may be being typed, as JSON. */
public final class SuggestionsJson {

    private SuggestionsJson() {}

    /**
     * Each suggestion with its kind, how often it occurs, where it leads and what of it was typed.
     *
     * @param plain the request for all passages, in the reader's language
     */
    public static byte[] of(List<Suggestion> suggestions, SearchRequest plain) {
        return Json.object(out ->
                Json.objects(out, "suggestions", suggestions, (o, s) -> suggestion(o, s, plain)));
    }

    private static void suggestion(JsonGenerator out, Suggestion suggestion, SearchRequest plain)
            throws IOException {
        out.writeStringField("text", suggestion.text());
        out.writeStringField("kind", suggestion.kind().key());
        out.writeNumberField("count", suggestion.count());
        out.writeStringField("url", url(suggestion, plain));
        Json.objects(out, "match", suggestion.runs(), SearchJson::run);
    }

    private static String url(Suggestion suggestion, SearchRequest plain) {
        return suggestion.document().isEmpty()
                ? Iri.ascii(Links.search(plain.withQuery(suggestion.text())))
                : Links.document(suggestion.document(), plain);
    }
}
