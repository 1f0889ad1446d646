package jucuo.indexer.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.number.ChineseNumber;

/** Finds the date of a document (成文日期). */
final class Dates {

    /** 2023年11月29日, 二〇二三年十一月二十九日. */
    private static final Pattern DATE =
            Pattern.compile(
                    "([\\d〇○零一二三四五六七八九]{4})\\s*年\\s*([\\d一二三四五六七八九十]{1,3})\\s*月\\s*([\\d一二三四五六七八九十]{1,3})\\s*日");

    /** 2025-03-06, 2025/3/6. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private static final Pattern VERSION = Pattern.compile("通过|修订|修正");
    private static final Pattern PROCLAMATION = Pattern.compile("公布|发布|批准");

    /** ——2026年1月26日在…会议上, （二〇二五年一月十二日在…大会上）. */
    private static final Pattern DELIVERY =
            Pattern.compile("(?:^|[—（(-])" + DATE.pattern() + "[^。]{0,60}会议?上");

    private Dates() {}

    /** The latest adoption of this text; failing that, its proclamation. */
    static Optional<LocalDate> ofAdoption(List<String> front) {
        List<String> notes = front.stream().filter(FrontMatter::isAdoptionNote).toList();
        return latest(notes, VERSION).or(() -> latest(notes, PROCLAMATION));
    }

    private static Optional<LocalDate> latest(List<String> notes, Pattern verb) {
        return notes.stream()
                .flatMap(note -> steps(note).stream())
                .filter(step -> verb.matcher(step).find())
                .flatMap(step -> first(step).stream())
                .max(Comparator.naturalOrder());
    }

    /** What a note tells of a statute, each step from its date on: adopted, amended, revised. */
    private static List<String> steps(String note) {
        var steps = new ArrayList<String>();
        Matcher date = DATE.matcher(note);
        int from = -1;
        while (date.find()) {
            if (from >= 0) {
                steps.add(note.substring(from, date.start()));
            }
            from = date.start();
        }
        if (from >= 0) {
            steps.add(note.substring(from));
        }
        return steps;
    }

    /** When it was read out. */
    static Optional<LocalDate> ofDelivery(List<String> front) {
        return front.stream()
                .filter(l -> DELIVERY.matcher(l).find())
                .flatMap(l -> first(l).stream())
                .findFirst();
    }

    static Optional<LocalDate> alone(List<String> lines) {
        return lines.stream()
                .filter(l -> BackMatter.isDate(l) || BackMatter.isDatedSignature(l))
                .flatMap(l -> first(l).stream())
                .findFirst();
    }

    /** 发布时间：2025-03-06. */
    static Optional<LocalDate> ofPublication(List<String> front) {
        return front.stream()
                .filter(FrontMatter::isMasthead)
                .flatMap(l -> first(l).stream())
                .findFirst();
    }

    /** The first date in {@code text}: 2019年01月21日, 2019-01-22 17:00. */
    static Optional<LocalDate> in(String text) {
        return first(text);
    }

    private static Optional<LocalDate> first(String text) {
        var dates = new ArrayList<Optional<LocalDate>>();
        for (Pattern pattern : List.of(DATE, ISO)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                dates.add(date(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return dates.stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        OptionalInt y = ChineseNumber.parse(year);
        OptionalInt m = ChineseNumber.parse(month);
        OptionalInt d = ChineseNumber.parse(day);
        try {
            return y.isPresent() && m.isPresent() && d.isPresent()
                    ? Optional.of(LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // 2月30日
        }
    }
}
