package jucuo.web.export;

import java.time.LocalDate;
import java.util.List;
import jucuo.document.Node;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Hit;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * Passages as rows, with where each stands.
 *
 * @param site where the site stands, such as {@code https://example.org}
 */
public record HitsTable(String site, Language language) {

    public List<String> head() {
        return List.of(
                        Word.DOCUMENT,
                        Word.ISSUER,
                        Word.GENRE,
                        Word.LEVEL,
                        Word.DATE,
                        Word.PATH,
                        Word.KIND,
                        Word.LABEL,
                        Word.HEADING,
                        Word.EXACT_WORDS,
                        Word.ADDRESS,
                        Word.DOCUMENT_ID,
                        Word.NODE_ID,
                        Word.START,
                        Word.END)
                .stream()
                .map(word -> word.in(language))
                .toList();
    }

    /** As many cells as {@link #head}; empty where nothing is known. */
    public List<String> row(Hit hit) {
        DocumentSummary document = hit.document();
        Node node = hit.node();
        SearchRequest plain = Links.plain(language);
        return List.of(
                document.title(),
                String.join("、", document.issuers()),
                document.genre(),
                document.level().map(level -> Labels.of(level, language)).orElse(""),
                document.date().map(LocalDate::toString).orElse(""),
                String.join(" › ", hit.path()),
                Labels.of(node.kind(), language),
                node.label(),
                node.heading(),
                node.text(),
                site + Links.place(document.id(), node.id(), plain),
                document.id(),
                node.id(),
                String.valueOf(node.span().start()),
                String.valueOf(node.span().end()));
    }
}
