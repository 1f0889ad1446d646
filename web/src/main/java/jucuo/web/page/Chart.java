package jucuo.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Values by year as a drawing; the table beside it says the same. Series are told apart by the form
 * of their points and by the pattern of their lines, so that no colour is needed.
 *
 * @param lines of the grid, from below
 * @param marks of the years below it
 */
public record Chart(
        int width, int height, List<Line> lines, List<Mark> marks, List<Series> series) {

    private static final int LEFT = 64;
    private static final int RIGHT = 24;
    private static final int TOP = 16;
    private static final int BOTTOM = 36;

    /** A year's number takes so many units of the drawing. */
    private static final int YEAR_WIDTH = 48;

    /** Lines of the grid: as many as are read at a glance. */
    private static final int STEPS = 4;

    /** Forms of points around 0,0, all of about one size; the first ones are the most unlike. */
    private static final List<String> FORMS =
            List.of(
                    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
                    "M-4.5-4.5h9v9h-9z",
                    "M0-5.5L5.5 4.5h-11z",
                    "M0-6L6 0L0 6L-6 0z",
                    "M0 5.5L5.5-4.5h-11z",
                    "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
                    "M-6-4L-4-6L0-2L4-6L6-4L2 0L6 4L4 6L0 2L-4 6L-6 4L-2 0z",
                    "M0-6L1.6-2H6L2.5 1L4 6L0 3L-4 6L-2.5 1L-6-2H-1.6z",
                    "M-6-2.5h12v5h-12z",
                    "M-2.5-6h5v12h-5z");

    /** Patterns of lines, one for each form. */
    private static final List<String> PATTERNS =
            List.of(
                    "none",
                    "8 4",
                    "2 4",
                    "12 4 2 4",
                    "5 5",
                    "1 5",
                    "14 6",
                    "8 4 2 4 2 4",
                    "3 3",
                    "18 4");

    /** A line of the grid at a value. */
    public record Line(String y, String label) {}

    /** A year. */
    public record Mark(String x, String label) {}

    /**
     * One thing's values.
     *
     * @param look tells its colour, a class
     * @param path through its points; broken where there is nothing
     */
    public record Series(
            String name,
            String look,
            String form,
            String pattern,
            String path,
            List<Point> points) {}

    /**
     * A value.
     *
     * @param url where it leads; empty where nowhere
     */
    public record Point(String x, String y, String label, String url) {}

    /** A value before it is drawn; empty where there is none, which leaves a gap. */
    record Value(OptionalDouble value, String label, String url) {}

    /**
     * Values of one thing, one for each place on the axis of years.
     *
     * @param joined whether a line leads through them; else all look alike
     */
    record Row(String name, boolean joined, List<Value> values) {}

    /**
     * Draws values.
     *
     * @param first year of the first value
     * @param ends how the axis of values says its numbers
     */
    static Chart of(int width, int height, int first, List<Row> rows, NumberText ends) {
        int years = rows.stream().mapToInt(r -> r.values().size()).max().orElse(0);
        double highest =
                rows.stream()
                        .flatMap(r -> r.values().stream())
                        .flatMapToDouble(v -> v.value().stream())
                        .max()
                        .orElse(0);
        double lowest =
                rows.stream()
                        .flatMap(r -> r.values().stream())
                        .flatMapToDouble(v -> v.value().stream())
                        .min()
                        .orElse(0);
        var scale = new Scale(width, height, years, Math.min(0, lowest), step(highest, lowest));
        var series = new ArrayList<Series>();
        for (int i = 0; i < rows.size(); i++) {
            series.add(series(rows.get(i), rows.get(i).joined() ? i % FORMS.size() : 0, scale));
        }
        return new Chart(width, height, lines(scale, ends), marks(scale, first), series);
    }

    /** How the axis says a number. */
    interface NumberText {
        String of(BigDecimal number);
    }

    private record Scale(int width, int height, int years, double low, double step) {

        double x(int place) {
            double room = width - LEFT - RIGHT;
            return years < 2 ? LEFT + room / 2 : LEFT + room * place / (years - 1);
        }

        double y(double value) {
            double part = (value - bottom()) / (step * STEPS);
            return height - BOTTOM - part * (height - TOP - BOTTOM);
        }

        /** The value at the lower end: 0, or a step below it. */
        double bottom() {
            return Math.floor(low / step) * step;
        }
    }

    /** 1, 2, 2.5 or 5 times a power of ten, so that {@value #STEPS} steps reach the highest. */
    private static double step(double highest, double lowest) {
        double reach = Math.max(highest, 0) - Math.min(lowest, 0);
        double least = (reach > 0 ? reach : 1) / (lowest < 0 ? STEPS - 1 : STEPS);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double times : new double[] {1, 2, 2.5, 5}) {
            if (power * times >= least * 0.9999) {
                return power * times;
            }
        }
        return power * 10;
    }

    private static List<Line> lines(Scale scale, NumberText ends) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> {
                    double value = scale.bottom() + i * scale.step();
                    BigDecimal exact =
                            new BigDecimal(value)
                                    .round(new java.math.MathContext(6, RoundingMode.HALF_UP));
                    return new Line(place(scale.y(value)), ends.of(plain(exact)));
                })
                .toList();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static List<Mark> marks(Scale scale, int first) {
        int fitting = Math.max(1, (scale.width() - LEFT - RIGHT) / YEAR_WIDTH);
        int every = Math.max(1, Math.ceilDiv(scale.years(), fitting));
        return IntStream.range(0, scale.years())
                .filter(i -> i % every == 0)
                .mapToObj(i -> new Mark(place(scale.x(i)), String.valueOf(first + i)))
                .toList();
    }

    private static Series series(Row row, int number, Scale scale) {
        var points = new ArrayList<Point>();
        var path = new StringBuilder();
        boolean drawn = false;
        for (int i = 0; i < row.values().size(); i++) {
            Value value = row.values().get(i);
            if (value.value().isPresent()) {
                String x = place(scale.x(i));
                String y = place(scale.y(value.value().getAsDouble()));
                path.append(drawn ? 'L' : 'M').append(x).append(' ').append(y);
                points.add(new Point(x, y, value.label(), value.url()));
            }
            drawn = value.value().isPresent();
        }
        return new Series(
                row.name(),
                "series-" + (number + 1),
                FORMS.get(number),
                PATTERNS.get(number),
                row.joined() ? path.toString() : "",
                points);
    }

    private static String place(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
