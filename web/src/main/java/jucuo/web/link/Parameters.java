package jucuo.web.link;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the query string of a URL. Any text is read: an escape that is none stands for itself, and
 * bytes that are not UTF-8 become U+FFFD.
 */
public final class Parameters {

    /** Parameters beyond this number are dropped. */
    private static final int LIMIT = 1000;

    private Parameters() {}

    /** The decoded values by name, in the order given. */
    public static Map<String, List<String>> parse(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (String pair : query.split("&", LIMIT + 1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!name.isEmpty()) {
                parameters.computeIfAbsent(decode(name), _ -> new ArrayList<>()).add(decode(value));
            }
        }
        return Collections.unmodifiableMap(parameters);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** {@code "%E4%BA%A7+100%"} is {@code "产 100%"}. */
    private static String decode(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int escaped = point == '%' ? escaped(text, at) : -1;
            if (escaped >= 0) {
                bytes.write(escaped);
                at += 3;
            } else {
                String plain = point == '+' ? " " : Character.toString(point);
                bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(point);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The byte that {@code %XY} at {@code at} stands for, or -1. */
    private static int escaped(String text, int at) {
        if (at + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
