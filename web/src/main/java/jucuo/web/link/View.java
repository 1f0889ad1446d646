package jucuo.web.link;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * How a document is looked at, behind the request in the address of a reading view or a passage.
 *
 * @param result number of the result that led here, from 1; 0 where none did
 * @param node the node that is to be on the page, where a document fills several; empty for any
 * @param source whether the source text stands beside the words
 * @param facts whether facts are marked in the text
 */
public record View(int result, String node, boolean source, boolean facts) {

    /** The view that needs no words in the address. */
    public static final View PLAIN = new View(0, "", false, true);

    /** Reads decoded URL parameters; what is none of its own falls back. */
    public static View parse(Map<String, List<String>> parameters) {
        String result = first(parameters, "result");
        return new View(
                result.matches("[0-9]{1,6}") ? Integer.parseInt(result) : 0,
                first(parameters, "node"),
                first(parameters, "view").equals("source"),
                !first(parameters, "facts").equals("off"));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    public View withResult(int changed) {
        return new View(changed, node, source, facts);
    }

    public View withNode(String changed) {
        return new View(result, changed, source, facts);
    }

    public View withSource(boolean changed) {
        return new View(result, node, changed, facts);
    }

    public View withFacts(boolean changed) {
        return new View(result, node, source, changed);
    }

    /** As parameters without {@code ?}; empty for {@link #PLAIN}. */
    String toQueryString() {
        var out = new StringJoiner("&");
        if (result > 0) {
            out.add("result=" + result);
        }
        if (!node.isEmpty()) {
            out.add("node=" + Parameters.encode(node));
        }
        if (source) {
            out.add("view=source");
        }
        if (!facts) {
            out.add("facts=off");
        }
        return out.toString();
    }
}
