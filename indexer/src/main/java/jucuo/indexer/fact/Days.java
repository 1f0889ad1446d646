package jucuo.indexer.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.number.ChineseNumber;

/** Days of the calendar (2023年11月29日, 二〇二三年十一月二十九日). A day that no calendar has is no fact. */
final class Days implements Enricher {

    /** {@code 2023年11月29日}, blanks allowed: {@code 2023 年 11 月 29 日} */
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<![\\d０-９])([1１][\\d０-９]{3}|一九[〇○零一二三四五六七八九]{2}|[2２][0０][\\d０-９]{2}|二[〇○零][〇○零一二三四五六七八九]{2})"
                            + " ?年 ?([\\d０-９]{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?([\\d０-９]{1,2}|[一二三四五六七八九十]{1,3}) ?日");

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        String text = node.text();
        if (text.indexOf('日') < 0) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            date(day)
                    .ifPresent(date -> {
                        Excerpt words = node.words().part(day.start(), day.end());
                        facts.add(new Fact.Day(words.span(), words.text(), date));
                    });
        }
        return facts;
    }

    private static Optional<LocalDate> date(Matcher day) {
        OptionalInt year = ChineseNumber.parse(day.group(1));
        OptionalInt month = ChineseNumber.parse(day.group(2));
        OptionalInt date = ChineseNumber.parse(day.group(3));
        if (year.isEmpty() || month.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        int m = month.getAsInt();
        return 1 <= m && m <= 12 && YearMonth.of(year.getAsInt(), m).isValidDay(date.getAsInt())
                ? Optional.of(LocalDate.of(year.getAsInt(), m, date.getAsInt()))
                : Optional.empty();
    }
}
