package jucuo.indexer.fact;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Header;

/**
 * When a document was written.
 *
 * @param isEarlyInYear whether in the first half of it
 */
record Moment(OptionalInt year, boolean isEarlyInYear) {

    /** {@code 2025年政府工作报告}, {@code 行动计划（2021-2025年）}: the first year of the title. */
    private static final Pattern IN_TITLE = Pattern.compile("([12]\\d{3}) ?(?:年|[-—－–~～])");

    private static final int JUNE = 6;

    static Moment of(Header header) {
        if (header.date().isPresent()) {
            var date = header.date().get();
            return new Moment(OptionalInt.of(date.getYear()), date.getMonthValue() <= JUNE);
        }
        Matcher year = IN_TITLE.matcher(header.title());
        return new Moment(
                year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty(),
                true);
    }
}
