package jucuo.web.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import jucuo.document.Level;
import jucuo.engine.Programmes;
import jucuo.query.SearchRequest;

/**
 * The state of a page of programmes.
 *
 * @param search its words, page, size, language and letters count, and nothing else of it
 * @param initial A to Z or #; empty for any
 */
public record ProgrammesRequest(
        SearchRequest search, String initial, Optional<Level> level, Programmes.Sort sort) {

    /** Programmes on one page. */
    public static final int SIZE = 30;

    public ProgrammesRequest {
        search = search.plain().withQuery(search.q()).withSize(SIZE).withPage(search.page());
    }

    /** Reads decoded URL parameters; what is unknown or bad is dropped. */
    public static ProgrammesRequest parse(Map<String, List<String>> parameters) {
        String initial = first(parameters, "initial");
        String sort = first(parameters, "sort");
        return new ProgrammesRequest(
                SearchRequest.parse(parameters),
                initial.matches("[A-Z#]") ? initial : "",
                Level.of(first(parameters, "level")),
                Stream.of(Programmes.Sort.values())
                        .filter(s -> s.key().equals(sort))
                        .findFirst()
                        .orElse(Programmes.Sort.USED));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    /** What the engine is asked. */
    public Programmes.Request asked() {
        return new Programmes.Request(search.q(), initial, level, sort, search.offset(), SIZE);
    }

    /** The address of this page. */
    public String address() {
        var out = new StringJoiner("&");
        String words =
                search.withSize(SearchRequest.DEFAULT_SIZE).withPage(search.page()).toQueryString();
        if (!words.isEmpty()) {
            out.add(words);
        }
        if (!initial.isEmpty()) {
            out.add("initial=" + Parameters.encode(initial));
        }
        level.ifPresent(l -> out.add("level=" + Parameters.encode(l.label())));
        if (sort != Programmes.Sort.USED) {
            out.add("sort=" + sort.key());
        }
        return SurveyLinks.with("/programmes", out.toString());
    }

    public ProgrammesRequest with(SearchRequest changed) {
        return new ProgrammesRequest(changed, initial, level, sort);
    }

    public ProgrammesRequest withInitial(String changed) {
        return new ProgrammesRequest(search.withPage(1), changed, level, sort);
    }
}
