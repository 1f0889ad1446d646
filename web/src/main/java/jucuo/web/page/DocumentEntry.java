package jucuo.web.page;

import java.time.LocalDate;
import jucuo.engine.DocumentSummary;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/** A document in a list of documents. */
public record DocumentEntry(
        String title, String url, String issuers, String genre, String date, String passages) {

    static DocumentEntry of(DocumentSummary summary, SearchRequest request) {
        return new DocumentEntry(
                summary.title(),
                Links.document(summary.id(), request.plain()),
                String.join("、", summary.issuers()),
                summary.genre(),
                summary.date().map(LocalDate::toString).orElse(Word.UNDATED.in(request.language())),
                Word.PASSAGE_COUNT.in(request.language(), summary.passages()));
    }
}
