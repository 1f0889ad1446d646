package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Tells the columns of a page apart: characters in the order in which a page of two columns is
 * read, line by line across it where it has one. What runs across both, such as a title, ends the
 * columns above it and begins new ones below.
 */
final class Columns {

    /** Two columns stand side by side on so many lines at least; a guess. */
    private static final int FEWEST_LINES = 5;

    /** And on so large a share of a page's lines; a guess. */
    private static final double LEAST_SHARE = 0.5;

    /**
     * Lines fill so much of their column, on average; tables of words and numbers leave more of it
     * free. A guess.
     */
    private static final double LEAST_FILLED = 0.7;

    /** The gap between columns, in sizes of characters. */
    private static final double LEAST_GAP = 1;

    /** A part of a page that is read from its top to its end. */
    record Column<T extends Printed>(int number, List<T> characters) {}

    /** What of a line stands together. */
    private record Piece(double left, double right) {}

    /** Characters of one height, from left to right. */
    private record Row<T extends Printed>(List<T> characters, List<Piece> pieces) {

        static <T extends Printed> Row<T> of(List<T> characters) {
            characters.sort(Comparator.comparingDouble(Printed::left));
            var pieces = new ArrayList<Piece>();
            for (T c : characters) {
                if (c.isBlank()) {
                    continue;
                }
                boolean near =
                        !pieces.isEmpty()
                                && c.left() - pieces.getLast().right() < LEAST_GAP * c.size();
                if (near) {
                    Piece last = pieces.removeLast();
                    pieces.add(new Piece(last.left(), Math.max(last.right(), c.right())));
                } else {
                    pieces.add(new Piece(c.left(), c.right()));
                }
            }
            return new Row<>(characters, pieces);
        }

        /** Whether a piece stands across {@code x}. */
        boolean crosses(double x) {
            return pieces.stream().anyMatch(p -> p.left() <= x && p.right() >= x);
        }

        boolean isOnBothSidesOf(double x) {
            return !crosses(x)
                    && pieces.stream().anyMatch(p -> p.right() < x)
                    && pieces.stream().anyMatch(p -> p.left() > x);
        }

        double filled(double from, double to) {
            return pieces.stream()
                            .filter(p -> p.left() >= from - 1 && p.right() <= to + 1)
                            .mapToDouble(p -> p.right() - p.left())
                            .sum()
                    / (to - from);
        }
    }

    private Columns() {}

    /** The parts of a page in the order in which they are read; a column's number is 1 or 2. */
    static <T extends Printed> List<Column<T>> of(List<T> page) {
        List<Row<T>> rows = rows(page);
        OptionalDouble middle = middle(rows);
        if (middle.isEmpty()) {
            return List.of(new Column<>(0, page));
        }
        var columns = new ArrayList<Column<T>>();
        var left = new ArrayList<T>();
        var right = new ArrayList<T>();
        for (Row<T> row : rows) {
            if (row.crosses(middle.getAsDouble())) {
                columns.add(new Column<>(1, new ArrayList<>(left)));
                columns.add(new Column<>(2, new ArrayList<>(right)));
                columns.add(new Column<>(0, row.characters()));
                left.clear();
                right.clear();
            } else {
                row.characters()
                        .forEach(c -> (c.left() < middle.getAsDouble() ? left : right).add(c));
            }
        }
        columns.add(new Column<>(1, left));
        columns.add(new Column<>(2, right));
        return columns.stream().filter(column -> !column.characters().isEmpty()).toList();
    }

    /** What stands on one line, from the top, each line from its left. */
    static <T extends Printed> List<List<T>> lines(List<T> column) {
        return column.isEmpty() ? List.of() : rows(column).stream().map(Row::characters).toList();
    }

    private static <T extends Printed> List<Row<T>> rows(List<T> page) {
        List<T> sorted = page.stream().sorted(Comparator.comparingDouble(Printed::top)).toList();
        var rows = new ArrayList<Row<T>>();
        var row = new ArrayList<T>();
        for (T c : sorted) {
            boolean below = !row.isEmpty() && c.top() - row.getFirst().top() > 0.5 * c.size();
            if (below) {
                rows.add(Row.of(new ArrayList<>(row)));
                row.clear();
            }
            row.add(c);
        }
        rows.add(Row.of(row));
        return rows;
    }

    /** The middle of the gap between two columns. */
    private static <T extends Printed> OptionalDouble middle(List<Row<T>> rows) {
        double left = edge(rows).min().orElse(0);
        double right = edge(rows).max().orElse(0);
        int third = (int) (right - left) / 3;
        if (third <= 0) {
            return OptionalDouble.empty();
        }
        var free = new int[third + 1];
        for (Row<T> row : rows) {
            for (int i = 0; i < row.pieces().size() - 1; i++) {
                int from = (int) Math.ceil(row.pieces().get(i).right() - left) - third;
                int to = (int) Math.floor(row.pieces().get(i + 1).left() - left) - third;
                for (int x = Math.max(0, from); x <= Math.min(third, to); x++) {
                    free[x]++;
                }
            }
        }
        int first = 0;
        for (int x = 1; x <= third; x++) {
            first = free[x] > free[first] ? x : first;
        }
        int last = first;
        while (last < third && free[last + 1] == free[first]) {
            last++;
        }
        double middle = left + third + (first + last) / 2.0;
        return areColumns(rows, left, middle, right)
                ? OptionalDouble.of(middle)
                : OptionalDouble.empty();
    }

    private static <T extends Printed> DoubleStream edge(List<Row<T>> rows) {
        return rows.stream()
                .flatMap(row -> row.pieces().stream())
                .flatMapToDouble(p -> DoubleStream.of(p.left(), p.right()));
    }

    private static <T extends Printed> boolean areColumns(
            List<Row<T>> rows, double left, double middle, double right) {
        List<Row<T>> both = rows.stream().filter(row -> row.isOnBothSidesOf(middle)).toList();
        return both.size() >= FEWEST_LINES
                && both.size() >= LEAST_SHARE * rows.size()
                && filled(both, left, middle) > LEAST_FILLED
                && filled(both, middle, right) > LEAST_FILLED;
    }

    private static <T extends Printed> double filled(List<Row<T>> rows, double from, double to) {
        return rows.stream().mapToDouble(row -> row.filled(from, to)).average().orElse(0);
    }
}
