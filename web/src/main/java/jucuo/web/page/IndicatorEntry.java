package jucuo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jucuo.engine.Commitments;
import jucuo.query.Language;
import jucuo.web.text.Word;

/**
 * An indicator with its values over the years.
 *
 * @param history its values in words: {@code 2021年 ≥ 1100万；2024年 ≥ 1200万}
 * @param url of all of its commitments
 */
public record IndicatorEntry(
        String name,
        String unit,
        long commitments,
        long documents,
        Chart chart,
        String history,
        String url) {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 132;

    /** Values said in words; the table behind the link has all. */
    private static final int SAID = 12;

    static IndicatorEntry of(Commitments.Indicator indicator, String url, Language language) {
        return new IndicatorEntry(
                indicator.name(),
                indicator.unit(),
                indicator.commitments(),
                indicator.documents(),
                chart(indicator, language, WIDTH, HEIGHT),
                history(indicator, language),
                url);
    }

    private static String history(Commitments.Indicator indicator, Language language) {
        String said =
                indicator.values().stream()
                        .map(v ->
                                (v.year() > 0 ? Word.IN_YEAR.in(language, v.year()) + " " : "")
                                        + v.comparator().sign()
                                        + " "
                                        + Scaled.of(v.value(), language))
                        .distinct()
                        .limit(SAID)
                        .collect(Collectors.joining("；"));
        boolean more =
                indicator.values().stream().map(v -> v.year() + " " + v.value()).distinct().count()
                        > SAID;
        return more ? said + "…" : said;
    }

    /**
     * The values of dated commitments by year. No line joins them: they are set by different
     * documents, of the nation and of a town.
     */
    static Chart chart(Commitments.Indicator indicator, Language language, int width, int height) {
        List<Commitments.Value> dated =
                indicator.values().stream().filter(v -> v.year() > 0).toList();
        if (dated.isEmpty()) {
            return Chart.of(width, height, 0, List.of(), n -> Scaled.of(n, language));
        }
        int first = dated.getFirst().year();
        int last = dated.getLast().year();
        var rows = new ArrayList<Chart.Row>();
        List<Commitments.Value> left = new ArrayList<>(dated);
        while (!left.isEmpty() && rows.size() < LAYERS) {
            List<Commitments.Value> layer = firstOfEachYear(left);
            layer.forEach(left::remove);
            rows.add(row(layer, first, last, language));
        }
        return Chart.of(width, height, first, rows, n -> Scaled.of(n, language));
    }

    /** Values of one year that are drawn; more would lie on each other. */
    private static final int LAYERS = 8;

    private static List<Commitments.Value> firstOfEachYear(List<Commitments.Value> values) {
        var firsts = new ArrayList<Commitments.Value>();
        for (Commitments.Value value : values) {
            if (firsts.isEmpty() || firsts.getLast().year() != value.year()) {
                firsts.add(value);
            }
        }
        return firsts;
    }

    private static Chart.Row row(
            List<Commitments.Value> layer, int first, int last, Language language) {
        return new Chart.Row(
                "",
                false,
                IntStream.rangeClosed(first, last)
                        .mapToObj(year ->
                                layer.stream()
                                        .filter(v -> v.year() == year)
                                        .findFirst()
                                        .map(v ->
                                                new Chart.Value(
                                                        OptionalDouble.of(v.value().doubleValue()),
                                                        year
                                                                + ": "
                                                                + v.comparator().sign()
                                                                + " "
                                                                + Scaled.of(v.value(), language),
                                                        ""))
                                        .orElse(new Chart.Value(OptionalDouble.empty(), "", "")))
                        .toList());
    }
}
