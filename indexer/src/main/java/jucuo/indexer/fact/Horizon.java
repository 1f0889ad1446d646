package jucuo.indexer.fact;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Header;

/**
 * The year by which a text says something shall be, as reading goes on: a year named holds until
 * the next one.
 *
 * @param year empty before the first one, and where something is to be every year
 */
record Horizon(OptionalInt year) {

    static final Horizon NONE = new Horizon(OptionalInt.empty());

    /** {@code 到2027年}, {@code 至 2030 年底}, {@code 2025年底前}; {@code 今年}; {@code 每年} */
    private static final Pattern SAID =
            Pattern.compile("(?:到|至) ?(20\\d\\d) ?年|(20\\d\\d) ?年(?:底|末)?(?:前|之前)|(今年|本年度)|(每年)");

    /** What holds behind {@code clause}. */
    Horizon after(String clause, Header header) {
        Horizon now = this;
        Matcher said = SAID.matcher(clause);
        while (said.find()) {
            now = new Horizon(year(said, header));
        }
        return now;
    }

    private static OptionalInt year(Matcher said, Header header) {
        for (int group = 1; group <= 2; group++) {
            String year = said.group(group);
            if (year != null) {
                return OptionalInt.of(Integer.parseInt(year));
            }
        }
        return said.group(3) != null && header.date().isPresent()
                ? OptionalInt.of(header.date().get().getYear())
                : OptionalInt.empty();
    }

    /** Whether it lies in the future of the document, as far as that is known. */
    boolean isAhead(Header header) {
        return year.isPresent()
                && header.date().map(d -> d.getYear() <= year.getAsInt()).orElse(true);
    }
}
