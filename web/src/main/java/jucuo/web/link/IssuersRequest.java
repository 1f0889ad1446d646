package jucuo.web.link;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;

/**
 * The state of a page that compares what two issuers say on one query.
 *
 * @param one name of an issuer; empty where it is still to be chosen
 * @param other the same
 * @param q what both are asked; empty for all they say
 * @param find what the names of issuers hold that are offered to choose from
 * @param plain the language and letters of the interface
 */
public record IssuersRequest(String one, String other, String q, String find, SearchRequest plain) {

    /** Reads decoded URL parameters; what is unknown or bad is dropped. */
    public static IssuersRequest parse(Map<String, List<String>> parameters) {
        List<String> issuers =
                parameters.getOrDefault("issuer", List.of()).stream()
                        .map(IssuersRequest::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        SearchRequest known = SearchRequest.parse(parameters);
        return new IssuersRequest(
                issuers.isEmpty() ? "" : issuers.getFirst(),
                issuers.size() < 2 ? "" : issuers.get(1),
                known.q(),
                SearchRequest.of(parameters.getOrDefault("find", List.of("")).getFirst()).q(),
                known.plain());
    }

    /** The name as a filter takes it; empty where it takes none of that kind. */
    private static String name(String given) {
        var chosen =
                SearchRequest.all()
                        .with(Facet.ISSUER, new TreeSet<>(List.of(given)))
                        .chosen(Facet.ISSUER);
        return chosen.isEmpty() || chosen.contains(Facet.NONE) ? "" : chosen.first();
    }

    /** Whether both issuers are chosen. */
    public boolean isComplete() {
        return !one.isEmpty() && !other.isEmpty();
    }

    public Language language() {
        return plain.language();
    }

    /** The search for what an issuer says; of all of them where the name is empty. */
    public SearchRequest search(String issuer) {
        SearchRequest all = plain.withQuery(q);
        return issuer.isEmpty() ? all : all.with(Facet.ISSUER, new TreeSet<>(List.of(issuer)));
    }

    public String address() {
        var out = new StringJoiner("&");
        for (String issuer : List.of(one, other)) {
            if (!issuer.isEmpty()) {
                out.add("issuer=" + Parameters.encode(issuer));
            }
        }
        String words = plain.withQuery(q).toQueryString();
        if (!words.isEmpty()) {
            out.add(words);
        }
        return SurveyLinks.with("/compare/issuers", out.toString());
    }

    /** With an issuer chosen, as the first or beside it. */
    public IssuersRequest and(String issuer) {
        return one.isEmpty()
                ? new IssuersRequest(issuer, "", q, "", plain)
                : new IssuersRequest(one, issuer, q, "", plain);
    }

    public IssuersRequest swapped() {
        return new IssuersRequest(other, one, q, "", plain);
    }

    /** With one issuer alone. */
    public IssuersRequest only(String issuer) {
        return new IssuersRequest(issuer, "", q, "", plain);
    }

    public IssuersRequest with(Language changed) {
        return new IssuersRequest(one, other, q, find, plain.withLanguage(changed));
    }
}
