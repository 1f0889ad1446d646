package jucuo.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jucuo.schema.Property;

/**
 * The name of a field before a colon of either width.
 *
 * @param typed as it stands there
 * @param key by which the query language knows it; the same as {@code typed} where it does not
 */
record FieldName(String typed, String key) {

    private static final Map<String, String> CHINESE =
            Map.ofEntries(
                    Map.entry("标题", "title"),
                    Map.entry("小标题", "heading"),
                    Map.entry("正文", "text"),
                    Map.entry("年份", "year"),
                    Map.entry("发文机关", "issuer"),
                    Map.entry("发文字号", "number"),
                    Map.entry("文号", "number"),
                    Map.entry("文种", "genre"),
                    Map.entry("地区", "place"),
                    Map.entry("工程", "programme"));

    /** {@code isuer:财政部}; not 12:30 and not http://… */
    private static final Pattern UNKNOWN = Pattern.compile("(?<name>[a-z]{3,12})[:：](?!//).+");

    /** The name that {@code run} begins with, known or not. */
    static Optional<FieldName> of(String run) {
        int colon = colon(run);
        return colon > 0 ? Optional.of(of(run, colon)) : Optional.empty();
    }

    /** A name that {@code run} begins with, which is none but looks like one. */
    static Optional<FieldName> unknown(String run) {
        var unknown = UNKNOWN.matcher(run);
        return unknown.matches() && !isKnown(unknown.group("name"))
                ? Optional.of(of(run, unknown.end("name")))
                : Optional.empty();
    }

    /** Characters up to the value. */
    int length() {
        return typed.length() + 1;
    }

    private static FieldName of(String run, int colon) {
        String typed = run.substring(0, colon);
        return new FieldName(typed, CHINESE.getOrDefault(typed, typed));
    }

    private static boolean isKnown(String key) {
        return List.of("heading", "text", "year").contains(key) || Property.of(key).isPresent();
    }

    private static int colon(String word) {
        int half = word.indexOf(':');
        int full = word.indexOf('：');
        return half < 0 ? full : full < 0 ? half : Math.min(half, full);
    }
}
