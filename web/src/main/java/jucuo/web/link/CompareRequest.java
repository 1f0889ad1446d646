package jucuo.web.link;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import jucuo.query.Language;
import jucuo.query.SearchRequest;

/**
 * The state of a page that compares two documents.
 *
 * @param one id of a document; empty where it is still to be chosen
 * @param other the same
 * @param q words that the passages shown have
 * @param find words by which documents are offered to choose from
 * @param plain the language and letters of the interface
 */
public record CompareRequest(String one, String other, String q, String find, SearchRequest plain) {

    /** Reads decoded URL parameters; what is unknown or bad is dropped. */
    public static CompareRequest parse(Map<String, List<String>> parameters) {
        List<String> documents =
                parameters.getOrDefault("document", List.of()).stream()
                        .filter(id -> id.matches("[A-Za-z0-9._-]{1,100}"))
                        .toList();
        SearchRequest known = SearchRequest.parse(parameters);
        return new CompareRequest(
                documents.isEmpty() ? "" : documents.getFirst(),
                documents.size() < 2 ? "" : documents.get(1),
                known.q(),
                SearchRequest.of(parameters.getOrDefault("find", List.of("")).getFirst()).q(),
                known.plain());
    }

    /** Whether both documents are chosen. */
    public boolean isComplete() {
        return !one.isEmpty() && !other.isEmpty();
    }

    public Language language() {
        return plain.language();
    }

    public String address() {
        var out = new StringJoiner("&");
        for (String id : List.of(one, other)) {
            if (!id.isEmpty()) {
                out.add("document=" + Parameters.encode(id));
            }
        }
        String words = plain.withQuery(q).toQueryString();
        if (!words.isEmpty()) {
            out.add(words);
        }
        return SurveyLinks.with("/compare", out.toString());
    }

    /** With a document chosen, as the first or beside it. */
    public CompareRequest and(String id) {
        return one.isEmpty()
                ? new CompareRequest(id, "", q, "", plain)
                : new CompareRequest(one, id, q, "", plain);
    }

    public CompareRequest swapped() {
        return new CompareRequest(other, one, q, "", plain);
    }

    /** With one document alone. */
    public CompareRequest only(String id) {
        return new CompareRequest(id, "", q, "", plain);
    }

    public CompareRequest with(Language changed) {
        return new CompareRequest(one, other, q, find, plain.withLanguage(changed));
    }
}
