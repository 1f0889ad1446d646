package jucuo.web.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.query.TypeSize;
import jucuo.schema.Facet;

/** The addresses of the pages; what stands behind the question mark is always a request's. */
public final class Links {

    private Links() {}

    public static String home(SearchRequest request) {
        return withState("/", request.plain());
    }

    public static String search(SearchRequest request) {
        return withState("/search", request);
    }

    /** How to ask. */
    public static String help(SearchRequest request) {
        return withState("/help", request.plain());
    }

    /** What a reader keeps. */
    public static String kept(SearchRequest request) {
        return withState("/saved", request.plain());
    }

    /** The same results as a feed. */
    public static String feed(SearchRequest request) {
        return withState("/search.atom", request);
    }

    /** All of the same results as a table. */
    public static String table(SearchRequest request) {
        return withState("/search.csv", request);
    }

    /** What programs can ask. */
    public static String apiReference(SearchRequest request) {
        return withState("/api", request);
    }

    /** The same results as the API gives them. */
    public static String api(SearchRequest request) {
        return withState("/api/v1/search", request);
    }

    /** A page of the list of documents. */
    public static String documents(SearchRequest request) {
        return withState("/documents", request);
    }

    /** The reading view, with the hits of a request and the way back to its results. */
    public static String document(String id, SearchRequest request) {
        return withState("/documents/" + id, request);
    }

    /** The same, looked at in a certain way. */
    public static String document(String id, SearchRequest request, View view) {
        return withState("/documents/" + id, request, view.toQueryString());
    }

    /** A place in the reading view, looked at in a certain way. */
    public static String place(String id, String node, SearchRequest request, View view) {
        return document(id, request, view) + "#" + node;
    }

    /** A place in the reading view. */
    public static String place(String id, String node, SearchRequest request) {
        return document(id, request) + "#" + node;
    }

    /** The page of one passage. */
    public static String node(String id, String node, SearchRequest request) {
        return withState("/documents/" + id + "/nodes/" + Parameters.encode(node), request);
    }

    /** The same, with the result that led there. */
    public static String node(String id, String node, SearchRequest request, View view) {
        return withState(
                "/documents/" + id + "/nodes/" + Parameters.encode(node),
                request,
                view.toQueryString());
    }

    /** The citation of a passage as a file. */
    public static String citation(String id, String node, String extension) {
        return "/documents/" + id + "/nodes/" + Parameters.encode(node) + "." + extension;
    }

    /**
     * All values of a facet.
     *
     * @param wanted what their labels hold; empty for all
     * @param order key of the order that they stand in
     */
    public static String facet(Facet facet, SearchRequest request, String wanted, String order) {
        String find = wanted.isEmpty() ? "" : "find=" + Parameters.encode(wanted);
        String by = order.isEmpty() ? "" : "by=" + order;
        String both = find.isEmpty() || by.isEmpty() ? find + by : find + "&" + by;
        return withState(facet(facet), request, both);
    }

    /** Where all values of a facet are listed. */
    public static String facet(Facet facet) {
        return "/search/facet/" + facet.key();
    }

    public static String json(String id) {
        return "/api/v1/documents/" + id;
    }

    public static String source(String id) {
        return json(id) + "/source";
    }

    /**
     * The request without anything but the language of the interface: for what is taken away. Pages
     * keep the reader's letters with {@link SearchRequest#plain}.
     */
    public static SearchRequest plain(Language language) {
        return SearchRequest.all().withLanguage(language);
    }

    /** An address of this site in another language and letters, all else as it is. */
    public static String in(String address, Language language, TypeSize type) {
        String[] parts = address.split("\\?", 2);
        var state = new StringJoiner("&");
        for (String pair : parts.length < 2 ? new String[0] : parts[1].split("&")) {
            if (!pair.startsWith("lang=") && !pair.startsWith("type=")) {
                state.add(pair);
            }
        }
        String look = plain(language).withType(type).toQueryString();
        if (!look.isEmpty()) {
            state.add(look);
        }
        return state.length() == 0 ? parts[0] : parts[0] + "?" + state;
    }

    /** What a form has to send along beside its own fields {@code without}. */
    public static List<Field> fields(SearchRequest request, Set<String> without) {
        Map<String, List<String>> parameters =
                Parameters.parse(request.withPage(1).toQueryString());
        return parameters.entrySet().stream()
                .filter(p -> !without.contains(p.getKey()))
                .flatMap(Links::fields)
                .toList();
    }

    /** A hidden field of a form. */
    public record Field(String name, String value) {}

    private static Stream<Field> fields(Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream().map(v -> new Field(parameter.getKey(), v));
    }

    private static String withState(String path, SearchRequest request) {
        return withState(path, request, "");
    }

    private static String withState(String path, SearchRequest request, String more) {
        String asked = request.toQueryString();
        String state = asked.isEmpty() || more.isEmpty() ? asked + more : asked + "&" + more;
        return state.isEmpty() ? path : path + "?" + Iri.of(state);
    }
}
