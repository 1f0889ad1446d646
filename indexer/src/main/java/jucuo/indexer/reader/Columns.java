package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.text.TextPosition;

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
    record Column(int number, List<TextPosition> characters) {}

    /** What of a line stands together. */
    private record Piece(double left, double right) {}

    /** Characters of one height, from left to right. */
    private record Row(List<TextPosition> characters, List<Piece> pieces) {

        static Row of(List<TextPosition> characters) {
            characters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
            var pieces = new ArrayList<Piece>();
            for (TextPosition c : characters) {
                double left = c.getXDirAdj();
                double right = left + c.getWidthDirAdj();
                if (c.toString().isBlank()) {
                    continue;
                }
                boolean near =
                        !pieces.isEmpty()
                                && left - pieces.getLast().right()
                                        < LEAST_GAP * c.getFontSizeInPt();
                if (near) {
                    Piece last = pieces.removeLast();
                    pieces.add(new Piece(last.left(), Math.max(last.right(), right)));
                } else {
                    pieces.add(new Piece(left, right));
                }
            }
            return new Row(characters, pieces);
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
    static List<Column> of(List<TextPosition> page) {
        List<Row> rows = rows(page);
        OptionalDouble middle = middle(rows);
        if (middle.isEmpty()) {
            return List.of(new Column(0, page));
        }
        var columns = new ArrayList<Column>();
        var left = new ArrayList<TextPosition>();
        var right = new ArrayList<TextPosition>();
        for (Row row : rows) {
            if (row.crosses(middle.getAsDouble())) {
                columns.add(new Column(1, new ArrayList<>(left)));
                columns.add(new Column(2, new ArrayList<>(right)));
                columns.add(new Column(0, row.characters()));
                left.clear();
                right.clear();
            } else {
                row.characters()
                        .forEach(
                                c -> (c.getXDirAdj() < middle.getAsDouble() ? left : right).add(c));
            }
        }
        columns.add(new Column(1, left));
        columns.add(new Column(2, right));
        return columns.stream().filter(column -> !column.characters().isEmpty()).toList();
    }

    private static List<Row> rows(List<TextPosition> page) {
        List<TextPosition> sorted =
                page.stream().sorted(Comparator.comparingDouble(TextPosition::getYDirAdj)).toList();
        var rows = new ArrayList<Row>();
        var row = new ArrayList<TextPosition>();
        for (TextPosition c : sorted) {
            boolean below =
                    !row.isEmpty()
                            && c.getYDirAdj() - row.getFirst().getYDirAdj()
                                    > 0.5 * c.getFontSizeInPt();
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
    private static OptionalDouble middle(List<Row> rows) {
        double left = edge(rows).min().orElse(0);
        double right = edge(rows).max().orElse(0);
        int third = (int) (right - left) / 3;
        if (third <= 0) {
            return OptionalDouble.empty();
        }
        var free = new int[third + 1];
        for (Row row : rows) {
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

    private static DoubleStream edge(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.pieces().stream())
                .flatMapToDouble(p -> DoubleStream.of(p.left(), p.right()));
    }

    private static boolean areColumns(List<Row> rows, double left, double middle, double right) {
        List<Row> both = rows.stream().filter(row -> row.isOnBothSidesOf(middle)).toList();
        return both.size() >= FEWEST_LINES
                && both.size() >= LEAST_SHARE * rows.size()
                && filled(both, left, middle) > LEAST_FILLED
                && filled(both, middle, right) > LEAST_FILLED;
    }

    private static double filled(List<Row> rows, double from, double to) {
        return rows.stream().mapToDouble(row -> row.filled(from, to)).average().orElse(0);
    }
}
