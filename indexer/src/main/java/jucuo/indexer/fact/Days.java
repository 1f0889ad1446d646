package jucuo.indexer.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;

/** Days of the calendar (2023年11月29日). A day that no calendar has is no fact. */
public final class Days implements Enricher {

    /** {@code 2023年11月29日}, blanks allowed: {@code 2023 年 11 月 29 日} */
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)([12]\\d{3}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        var facts = new ArrayList<Fact>();
        var day = DAY.matcher(node.text());
        while (day.find()) {
            int year = Integer.parseInt(day.group(1));
            int month = Integer.parseInt(day.group(2));
            int date = Integer.parseInt(day.group(3));
            if (1 <= month && month <= 12 && YearMonth.of(year, month).isValidDay(date)) {
                Excerpt words = node.words().part(day.start(), day.end());
                facts.add(
                        new Fact.Day(words.span(), words.text(), LocalDate.of(year, month, date)));
            }
        }
        return facts;
    }
}
