package jucuo.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jucuo.query.Mode;
import jucuo.query.Query;
import jucuo.query.QueryParser;
import jucuo.query.Scope;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.query.TextAnalysis;

/** What of a request can be asked by its meaning: words as people type them, and nothing else. */
final class Question {

    /** In plain form; shorter words, such as 就业 or 幼儿园, say too little. A guess. */
    private static final int MIN_LENGTH = 4;

    /** {@code 国办发〔2017〕47号}, {@code 2017年第3号}: one document is meant. */
    private static final Pattern NUMBER =
            Pattern.compile("[〔［\\[（(【]\\s*\\d{4}\\s*[〕］\\]）)】]|\\d+\\s*号");

    private Question() {}

    /** The words; empty where a phrase, a field or a document's number is asked for. */
    static Optional<String> of(SearchRequest request, TextAnalysis analysis) {
        if (request.mode() == Mode.EXACT || request.sort() != Sort.RELEVANCE) {
            return Optional.empty();
        }
        List<Query> parts =
                QueryParser.parse(request.q()) instanceof Query.AllOf(List<Query> all)
                        ? all
                        : List.of(QueryParser.parse(request.q()));
        var words = new ArrayList<String>();
        for (Query part : parts) {
            if (part instanceof Query.Words(String text, Scope scope) && scope != Scope.HEADINGS) {
                words.add(text);
            } else {
                return Optional.empty();
            }
        }
        return Stream.of(String.join(" ", words))
                .filter(text -> analysis.fold(text).length() >= MIN_LENGTH)
                .filter(text -> !NUMBER.matcher(text).find())
                .findFirst();
    }
}
