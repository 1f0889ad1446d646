package jucuo.query;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month or year, as people type it into a box.
 *
 * @param first the first day of it
 * @param last the last day of it
 * @param text in ISO 8601: {@code 2023}, {@code 2023-11}, {@code 2023-11-29}
 */
public record PartialDate(LocalDate first, LocalDate last, String text) {

    /** {@code 2023}, {@code 2023年}, {@code 2023-11}, {@code 2023年11月}, {@code 2023/11/29}. */
    private static final Pattern TYPED =
            Pattern.compile(
                    "(?<year>[12]\\d{3})年?(?:[-/.]?(?<month>\\d{1,2})月?(?:[-/.]?(?<day>\\d{1,2})日?)?)?");

    /** What was typed; empty where it is no date. */
    public static Optional<PartialDate> of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher found = TYPED.matcher(plain);
        try {
            return found.matches() ? Optional.of(read(found)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty(); // there is no such month or day
        }
    }

    private static PartialDate read(Matcher found) {
        int year = Integer.parseInt(found.group("year"));
        if (found.group("month") == null) {
            return new PartialDate(
                    LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(found.group("month")));
        if (found.group("day") == null) {
            return new PartialDate(month.atDay(1), month.atEndOfMonth(), month.toString());
        }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(found.group("day")));
        return new PartialDate(day, day, day.toString());
    }
}
