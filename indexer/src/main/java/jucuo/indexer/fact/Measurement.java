package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Fact.Comparator;
import jucuo.document.Fact.Quantity;

/**
 * A quantity as it stands in a text, with the words that say how it bounds.
 *
 * @param from where the bounding words before it, or else its number, begin
 * @param to behind the unit and the bounding words after it
 */
record Measurement(int from, int to, Comparator comparator, Quantity quantity) {

    /** Longer before shorter: 千瓦时 before 千瓦, 人次 before 人. */
    private static final String UNITS =
            "个百分点|百分点|平方公里|平方千米|平方米|立方米|万千瓦时|千瓦时|千瓦|公里|千米|公斤|公顷|美元|欧元|人次|人天|小时|分钟|毫米|厘米"
                    + "|吨标准煤|元|人|户|家|个|项|所|名|座|处|米|亩|吨|斤|克|度|张|辆|套|间|次|场|件|种|条|只|头|株|部|支|门|批|艘|架|台|倍|天|%|％|‰";

    /** {@code 不低于95%}, {@code 达到1.4万亿斤左右}, {@code 突破万亿元}, {@code 提高到2.3倍以上} */
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?<before>不少于|不低于|不小于|至少|不超过|不高于|不大于|不多于|低于|少于|小于|超过|突破|高于|大于|超|逾|约|近"
                            + "|达到|提高到|提升到|增加到|扩大到|增长到|增至|降至|降到|达|为)? ?(?<!\\d)(?<number>"
                            + Magnitude.PATTERN
                            + ") ?(?<more>余|多)?(?<unit>"
                            + UNITS
                            + ") ?(?<after>左右|上下|以上|及以上|以内|以下|之内)?");

    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");

    /** All quantities of {@code text} that have a unit, in order. */
    static List<Measurement> of(String text) {
        var found = new ArrayList<Measurement>();
        Matcher m = MEASURED.matcher(text);
        while (m.find()) {
            String before = group(m, "before");
            String number = group(m, "number");
            if (HAS_DIGIT.matcher(number).find() || isBound(before)) {
                Magnitude.parse(number)
                        .map(value -> new Quantity(value, unit(group(m, "unit"))))
                        .ifPresent(q ->
                                found.add(new Measurement(m.start(), m.end(), comparator(m), q)));
            }
        }
        return found;
    }

    boolean isMoney() {
        return quantity.unit().endsWith("元");
    }

    /** A multiplier alone is a number only behind a verb: 突破万亿元, not 万元 or 千家万户. */
    private static boolean isBound(String before) {
        return !before.isEmpty() && !before.equals("为") && !before.equals("近");
    }

    private static String unit(String printed) {
        return switch (printed) {
            case "％" -> "%";
            case "百分点" -> "个百分点";
            default -> printed;
        };
    }

    /** A bound before or behind the number wins over the verb. */
    private static Comparator comparator(Matcher m) {
        return switch (group(m, "after")) {
            case "左右", "上下" -> Comparator.ABOUT;
            case "以上", "及以上" -> Comparator.AT_LEAST;
            case "以内", "以下", "之内" -> Comparator.AT_MOST;
            default ->
                    switch (group(m, "before")) {
                        case "不少于", "不低于", "不小于", "至少" -> Comparator.AT_LEAST;
                        case "不超过", "不高于", "不大于", "不多于" -> Comparator.AT_MOST;
                        case "低于", "少于", "小于" -> Comparator.LESS_THAN;
                        case "超过", "突破", "高于", "大于", "超", "逾" -> Comparator.MORE_THAN;
                        case "约", "近" -> Comparator.ABOUT;
                        default ->
                                group(m, "more").isEmpty()
                                        ? Comparator.EQUAL
                                        : Comparator.MORE_THAN;
                    };
        };
    }

    private static String group(Matcher m, String name) {
        return Optional.ofNullable(m.group(name)).orElse("");
    }
}
