package jucuo.web.page;

import java.util.List;
import jucuo.engine.Listing;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/** A page of the list of documents. */
public record DocumentsPage(
        Frame frame,
        long total,
        long passages,
        List<DocumentEntry> documents,
        Pagination pagination) {

    /** Of a request only language, page and size count here. */
    public static DocumentsPage of(SearchRequest asked, Listing listing) {
        SearchRequest request = state(asked);
        return new DocumentsPage(
                frame(request),
                listing.total(),
                listing.passages(),
                listing.documents().stream().map(d -> DocumentEntry.of(d, request)).toList(),
                Pagination.of(request, listing.total(), Links::documents));
    }

    private static SearchRequest state(SearchRequest asked) {
        return asked.plain().withSize(asked.size()).withPage(asked.page());
    }

    private static Frame frame(SearchRequest request) {
        return Frame.of(
                Word.ALL_DOCUMENTS.in(request.language()),
                request,
                Links.documents(request),
                Links.documents(Frame.inOtherLanguage(request)));
    }

    public boolean isPastEnd() {
        return total > 0 && documents.isEmpty();
    }
}
