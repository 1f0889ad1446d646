package jucuo.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import jucuo.document.Level;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Relations;
import jucuo.json.DocumentJson;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;

/** A document with how it stands to others, as JSON. */
public final class RelationsJson {

    private RelationsJson() {}

    /** The document's own form, and behind it {@code sources} and the lists of other documents. */
    public static byte[] of(PolicyDocument document, Relations relations) {
        return DocumentJson.toJson(
                document,
                out -> {
                    Json.objects(out, "sources", relations.copies(), RelationsJson::copy);
                    Json.objects(out, "versions", relations.versions(), RelationsJson::document);
                    Json.objects(
                            out,
                            "similar",
                            relations.similar(),
                            (o, similar) -> {
                                document(o, similar.document());
                                o.writeNumberField("similarity", similar.similarity());
                            });
                    Json.objects(out, "cites", relations.cited(), RelationsJson::document);
                    Json.objects(out, "citedBy", relations.citing(), RelationsJson::document);
                    out.writeNumberField("citedByTotal", relations.citingTotal());
                });
    }

    private static void copy(JsonGenerator out, Relations.Copy copy) throws IOException {
        out.writeStringField("id", copy.id());
        out.writeStringField("file", copy.file());
        out.writeStringField("mediaType", copy.mediaType());
        out.writeStringField("charset", copy.charset());
        out.writeStringField("sha256", copy.sha256());
    }

    private static void document(JsonGenerator out, DocumentSummary document) throws IOException {
        SearchJson.document(out, document);
        out.writeStringField("level", document.level().map(Level::label).orElse(null));
        out.writeStringField("url", Links.document(document.id(), SearchRequest.all()));
    }
}
