package jucuo.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How often terms occur. A term occurs wherever its letters and digits stand in a row, as in a
 * quoted phrase: script, width, case and punctuation aside, each place at which it begins counts
 * once, and none stands across two nodes. All nodes count, headings and front matter too; what the
 * collection gives beside a text does not. Thread-safe.
 */
public interface TermCounts {

    /** More terms than this are not counted. */
    int MAX_TERMS = 200;

    /** What documents are put together by. */
    enum By {
        YEAR,
        LEVEL,
        ISSUER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Years in order, levels from the nation down, issuers with most documents first. */
    Trends trends(List<String> terms, By by);

    /**
     * The documents in which any of the terms occurs: those with most of the terms first, then with
     * most occurrences, then in order of their ids.
     */
    Matrix matrix(List<String> terms, int offset, int limit);

    /** All rows of the matrix, one after the other. */
    void eachRow(List<String> terms, Consumer<Row> consumer);

    /**
     * Counts of groups of documents.
     *
     * @param groups all there are, those without a value last
     * @param terms as asked
     */
    record Trends(List<Group> groups, List<Term> terms) {
        public Trends {
            groups = List.copyOf(groups);
            terms = List.copyOf(terms);
        }
    }

    /**
     * Some documents; one that has two issuers is in two groups.
     *
     * @param value of the facet; empty for documents without one
     * @param passages of these documents
     * @param characters letters and digits of all their words
     */
    record Group(String value, long documents, long passages, long characters) {}

    /**
     * A term's counts.
     *
     * @param points one for each group, in the same order
     * @param first the earliest dated document in which it occurs, of one day the first by id
     */
    record Term(String term, List<Point> points, Optional<DocumentSummary> first) {
        public Term {
            points = List.copyOf(points);
        }
    }

    /**
     * A term in a group.
     *
     * @param passages whose own words have it
     * @param documents in which it occurs, be it in a heading
     * @param occurrences in all words of the documents
     */
    record Point(long passages, long documents, long occurrences) {

        /** Occurrences per 10,000 letters and digits of the group; empty where it has none. */
        public Optional<BigDecimal> per10k(Group group) {
            return ratio(occurrences * 10_000, group.characters(), 3);
        }

        /** Share of the group's documents, from 0 to 1; empty where it has none. */
        public Optional<BigDecimal> share(Group group) {
            return ratio(documents, group.documents(), 4);
        }

        private static Optional<BigDecimal> ratio(long part, long whole, int decimals) {
            if (whole == 0) {
                return Optional.empty();
            }
            BigDecimal ratio =
                    BigDecimal.valueOf(part)
                            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
            return Optional.of(ratio.signum() == 0 ? BigDecimal.ZERO : ratio.stripTrailingZeros());
        }
    }

    /**
     * A page of rows.
     *
     * @param total of rows
     * @param columns for each term how often it occurs in how many documents and passages
     */
    record Matrix(long total, List<Point> columns, List<Row> rows) {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A document's counts.
     *
     * @param occurrences one for each term, in order
     */
    record Row(DocumentSummary document, List<Integer> occurrences) {
        public Row {
            occurrences = List.copyOf(occurrences);
        }
    }
}
