package jucuo.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jucuo.document.PolicyDocument;
import jucuo.engine.Group;
import jucuo.engine.SearchResult;
import jucuo.query.Grouping;
import jucuo.query.Query;
import jucuo.query.Reading;
import jucuo.query.SearchRequest;
import jucuo.schema.Property;

/**
 * A document number that was typed, and the documents that carry it.
 *
 * @param number in its official form; empty where none was typed
 */
public record NumberEntry(String number, List<DocumentEntry> documents) {

    /** Looked at, and so shown, at most: a number belongs to one document, seldom to its copies. */
    private static final int MAX = 5;

    private static final NumberEntry NONE = new NumberEntry("", List.of());

    public NumberEntry {
        documents = List.copyOf(documents);
    }

    /**
     * Asks nothing where no number was typed, and reads at most {@value #MAX} documents else.
     *
     * @param reading of the request's query
     */
    public static NumberEntry of(
            SearchRequest request,
            Reading reading,
            Function<SearchRequest, SearchResult> search,
            Function<String, Optional<PolicyDocument>> document) {
        return reading.number()
                .map(number ->
                        new NumberEntry(
                                number,
                                search.apply(numbered(number, request)).groups().stream()
                                        .map(Group::document)
                                        .filter(d -> carries(document.apply(d.id()), reading))
                                        .map(d -> DocumentEntry.of(d, request))
                                        .toList()))
                .orElse(NONE);
    }

    private static SearchRequest numbered(String number, SearchRequest request) {
        return request.plain()
                .withQuery(new Query.Named(Property.NUMBER, number).render())
                .withGroup(Grouping.DOCUMENT)
                .withSize(MAX);
    }

    private static boolean carries(Optional<PolicyDocument> document, Reading reading) {
        return document.filter(d -> reading.asksFor(d.header().number())).isPresent();
    }
}
