package jucuo.web.api;

import jucuo.engine.Listing;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;

/** A page of the list of documents, as JSON. */
public final class ListingJson {

    private ListingJson() {}

    public static byte[] of(SearchRequest request, Listing listing) {
        return Json.object(out -> {
            out.writeNumberField("total", listing.total());
            out.writeNumberField("passages", listing.passages());
            out.writeNumberField("page", request.page());
            out.writeNumberField("size", request.size());
            Json.objects(
                    out,
                    "documents",
                    listing.documents(),
                    (o, document) -> {
                        SearchJson.document(o, document);
                        o.writeNumberField("passages", document.passages());
                        o.writeStringField(
                                "url", Links.document(document.id(), SearchRequest.all()));
                    });
        });
    }
}
