package jucuo.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jucuo.document.Level;
import jucuo.document.PolicyDocument;

/** A document in a list. */
public record DocumentSummary(
        String id,
        String title,
        List<String> issuers,
        String genre,
        Optional<Level> level,
        Optional<LocalDate> date,
        int passages) {

    public DocumentSummary {
        issuers = List.copyOf(issuers);
    }

    public static DocumentSummary of(PolicyDocument document) {
        var header = document.header();
        return new DocumentSummary(
                document.id(),
                header.title(),
                header.issuers(),
                header.genre(),
                header.level(),
                header.date(),
                document.passages().size());
    }
}
