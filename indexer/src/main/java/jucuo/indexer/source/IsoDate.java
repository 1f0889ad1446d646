package jucuo.indexer.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as tables and fields give them. */
final class IsoDate {

    /** {@code 2023-11-29}, {@code 2023/11/29}, {@code 2023.11.29}, {@code 2023年11月29日 08:00} */
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?:日|[T ].*)?.*");

    private IsoDate() {}

    /** The day; empty for what is none. */
    static Optional<LocalDate> of(String text) {
        Matcher date = DATE.matcher(text.strip());
        try {
            return date.matches()
                    ? Optional.of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
