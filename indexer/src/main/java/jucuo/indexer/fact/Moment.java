package jucuo.indexer.fact;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Header;
import jucuo.document.Node;

/**
 * When a document was written.
 *
 * @param isEarlyInYear whether in the first half of it
 */
record Moment(OptionalInt year, boolean isEarlyInYear) {

    /** {@code 2025年政府工作报告}, {@code 行动计划（2021-2025年）}: the first year of the title. */
    private static final Pattern IN_TITLE = Pattern.compile("([12]\\d{3}) ?(?:年|[-—－–~～])");

    /** {@code 三、2024年政府工作任务} */
    private static final Pattern YEARS_WORK =
            Pattern.compile("([12]\\d{3}) ?年.*(?:任务|重点|安排|要求|打算|工作)$");

    private static final int JUNE = 6;

    /** Of a document whose header says nothing, the year of the work that a heading announces. */
    static Moment of(Header header, List<Node> nodes) {
        if (header.date().isPresent()) {
            var date = header.date().get();
            return new Moment(OptionalInt.of(date.getYear()), date.getMonthValue() <= JUNE);
        }
        Matcher year = IN_TITLE.matcher(header.title());
        return new Moment(year.find() ? first(year) : announced(nodes), true);
    }

    private static OptionalInt announced(List<Node> nodes) {
        return nodes.stream()
                .map(node -> YEARS_WORK.matcher(node.heading()))
                .filter(Matcher::find)
                .map(Moment::first)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt first(Matcher year) {
        return OptionalInt.of(Integer.parseInt(year.group(1)));
    }
}
