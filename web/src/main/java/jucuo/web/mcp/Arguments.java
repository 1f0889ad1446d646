package jucuo.web.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an assistant says along with a call, as the parameters of a URL of the same names would say
 * it: so that both are read by the same code.
 *
 * @param site where the site stands for whoever asks, such as {@code https://example.org}
 */
record Arguments(Map<String, List<String>> parameters, String site) {

    /** In the context of a call: {@link #site}. */
    static final String SITE = "site";

    Arguments {
        parameters = Map.copyOf(parameters);
    }

    static Arguments of(McpTransportContext context, McpSchema.CallToolRequest call) {
        var parameters = new LinkedHashMap<String, List<String>>();
        Map<String, Object> given = Objects.requireNonNullElse(call.arguments(), Map.of());
        given.forEach((name, value) -> {
            if (value != null) {
                parameters.put(name, texts(value));
            }
        });
        return new Arguments(parameters, String.valueOf(context.get(SITE)));
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    /** The first value of an argument; empty where it is not given. */
    String text(String name) {
        return parameters.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
    }

    /** A whole number from 0; 0 where it is not given, or none. */
    int number(String name) {
        String digits = text(name);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** Whether an argument is given as true. */
    boolean is(String name) {
        return text(name).equals("true");
    }
}
