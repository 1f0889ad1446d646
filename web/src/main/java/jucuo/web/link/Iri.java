package jucuo.web.link;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address with the letters of other scripts as they are (RFC 3987): a page has hundreds of
 * links, and an escaped Chinese character is three times as long. Browsers escape them again.
 */
public final class Iri {

    // "%E4%BA%A7%E4%B8%9A"
    private static final Pattern ESCAPED = Pattern.compile("(?:%[89A-F][0-9A-F])+");

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]+");

    /** What looks like itself wherever it stands; no blanks, nothing that cannot be seen. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private Iri() {}

    static String of(String uri) {
        return ESCAPED.matcher(uri)
                .replaceAll(escaped -> {
                    String words = URLDecoder.decode(escaped.group(), StandardCharsets.UTF_8);
                    return words.codePoints()
                            .mapToObj(Character::toString)
                            .map(c -> PLAIN.matcher(c).matches() ? c : encode(c))
                            .collect(Collectors.joining());
                });
    }

    /** The same address in ASCII, for what is read by programs. */
    public static String ascii(String iri) {
        return NOT_ASCII.matcher(iri).replaceAll(words -> encode(words.group()));
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
