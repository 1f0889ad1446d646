package jucuo.chinese;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names and slogans that a text sets between quotation marks, such as “锦绣太原城” and “双碳”; often a
 * segmenter knows them not.
 */
public final class Quoted {

    /** Longer ones are sentences. */
    private static final Pattern NAME =
            Pattern.compile("[“「](?<name>[\\p{IsHan}A-Za-z0-9+·]{2,12})[”」]");

    private Quoted() {}

    /** Each once, in order, as printed. */
    public static Set<String> in(String text) {
        var names = new LinkedHashSet<String>();
        var quoted = NAME.matcher(text);
        while (quoted.find()) {
            names.add(quoted.group("name"));
        }
        return names;
    }
}
