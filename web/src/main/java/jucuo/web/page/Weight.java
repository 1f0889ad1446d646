package jucuo.web.page;

import java.util.List;
import jucuo.engine.Run;

/**
 * How many bytes things take in a page. Estimates from what the templates write around them; pages
 * are made so that they stay below {@link #PAGE}, which a test holds them to.
 */
final class Weight {

    /** Of a whole page, as it is sent to a reader without compression. */
    static final int PAGE = 100_000;

    private Weight() {}

    /** The same words in UTF-8. */
    static int of(String words) {
        int bytes = words.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }

    static int of(List<Run> runs) {
        return runs.stream().mapToInt(r -> of(r.text()) + (r.match() ? 13 : 0)).sum();
    }
}
