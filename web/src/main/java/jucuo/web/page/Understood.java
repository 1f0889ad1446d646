package jucuo.web.page;

import java.util.List;
import jucuo.engine.SearchResult;
import jucuo.query.Correction;
import jucuo.query.Expansion;
import jucuo.query.Language;
import jucuo.query.QueryParser;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/**
 * What a query was taken for beyond its words, and how to have it otherwise.
 *
 * @param faults what in it does not fit the query language, one sentence each
 * @param mended the queries that were probably meant
 */
public record Understood(List<Widened> widened, List<String> faults, List<Link> mended) {

    /**
     * A word that was looked for with others.
     *
     * @param only leads to the results of the word alone
     */
    public record Widened(String sentence, Link only) {}

    static Understood of(SearchRequest request, SearchResult result) {
        Language language = request.language();
        return new Understood(
                Expansion.of(request.q(), result.reading()).stream()
                        .map(e -> widened(e, request))
                        .toList(),
                QueryParser.faults(request.q()).stream().map(f -> fault(f).in(language)).toList(),
                result.corrections().stream()
                        .filter(c -> c.reason() == Correction.Reason.SYNTAX)
                        .map(c -> new Link(c.q(), Links.search(request.withQuery(c.q()))))
                        .toList());
    }

    public boolean isPlain() {
        return widened.isEmpty() && faults.isEmpty();
    }

    private static Widened widened(Expansion expansion, SearchRequest request) {
        Language language = request.language();
        return new Widened(
                Word.ALSO_SEARCHED.in(
                        language, expansion.word(), String.join("、", expansion.also())),
                new Link(
                        Word.ONLY_WORD.in(language, expansion.word()),
                        Links.search(request.withQuery(expansion.without()))));
    }

    private static Word fault(QueryParser.Fault fault) {
        return switch (fault) {
            case QUOTE -> Word.FAULT_QUOTE;
            case PARENTHESIS -> Word.FAULT_PARENTHESIS;
            case OPERATOR -> Word.FAULT_OPERATOR;
            case PROXIMITY -> Word.FAULT_PROXIMITY;
            case FIELD -> Word.FAULT_FIELD;
        };
    }
}
