package jucuo.web.link;

import java.util.List;
import jucuo.query.CommitmentRequest;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;

/** The addresses of the pages that look at the collection as a whole. */
public final class SurveyLinks {

    private SurveyLinks() {}

    public static String commitments(CommitmentRequest request) {
        return with("/commitments", request.toQueryString());
    }

    public static String commitmentsCsv(CommitmentRequest request) {
        return with("/commitments.csv", request.withPage(1).toQueryString());
    }

    public static String commitments(SearchRequest plain) {
        return with("/commitments", plain.toQueryString());
    }

    public static String trends(TermsRequest request) {
        return with("/trends", request.toQueryString());
    }

    public static String trendsCsv(TermsRequest request) {
        return with("/trends.csv", request.toQueryString());
    }

    public static String trends(SearchRequest plain) {
        return with("/trends", plain.toQueryString());
    }

    /** The trend of one term. */
    public static String trend(String word, SearchRequest plain) {
        String more = plain.toQueryString();
        String term = "q=" + Parameters.encode(word);
        return with("/trends", more.isEmpty() ? term : term + "&" + more);
    }

    public static String programmes(SearchRequest plain) {
        return with("/programmes", plain.toQueryString());
    }

    public static String matrix(TermsRequest request) {
        return with("/matrix", request.toQueryString());
    }

    public static String matrix(SearchRequest plain) {
        return with("/matrix", plain.toQueryString());
    }

    public static String compare(SearchRequest plain) {
        return with("/compare", plain.toQueryString());
    }

    public static String compareIssuers(SearchRequest plain) {
        return with("/compare/issuers", plain.toQueryString());
    }

    /** The passages whose own words have the term, of one value of a facet. */
    public static SearchRequest passages(
            String term, Facet facet, String value, SearchRequest plain) {
        var values = new java.util.TreeSet<>(List.of(value));
        return plain.withQuery('"' + term + '"').with(facet, values);
    }

    static String with(String path, String state) {
        return state.isEmpty() ? path : path + "?" + Iri.of(state);
    }
}
