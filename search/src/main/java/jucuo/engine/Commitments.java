package jucuo.engine;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jucuo.document.Fact;
import jucuo.query.CommitmentRequest;
import jucuo.query.Reading;
import jucuo.schema.Facet;

/** The targets that passages state (目标), as a table. Thread-safe. */
public interface Commitments {

    /** The facets by which commitments are counted; every facet narrows them. */
    List<Facet> COUNTED =
            List.of(
                    Facet.TARGET_YEAR,
                    Facet.YEAR,
                    Facet.LEVEL,
                    Facet.ISSUER,
                    Facet.GENRE,
                    Facet.PLACE);

    /** The page that {@code request} asks for, with the exact total. */
    Page commitments(CommitmentRequest request);

    /** All that match, one after the other in order; memory does not grow with them. */
    void each(CommitmentRequest request, Consumer<Commitment> consumer);

    /** The page of indicators: those that most documents set a value for first. */
    Indicators indicators(CommitmentRequest request);

    /**
     * One page of commitments.
     *
     * @param facets as in {@link SearchResult}, of {@link #COUNTED}; counts are of commitments
     * @param units of the numbers, most frequent first, whatever unit is chosen; at most {@link
     *     SearchResult#MAX_COUNTS}
     * @param reading what the words were taken for
     */
    record Page(
            long total,
            List<Commitment> commitments,
            Map<Facet, List<Count>> facets,
            List<Count> units,
            Reading reading) {
        public Page {
            commitments = List.copyOf(commitments);
            units = List.copyOf(units);
            var copy = new EnumMap<Facet, List<Count>>(Facet.class);
            facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
            facets = Collections.unmodifiableMap(copy);
        }

        public List<Count> counts(Facet facet) {
            return facets.getOrDefault(facet, List.of());
        }
    }

    /** One page of indicators; {@code total} of all. */
    record Indicators(long total, List<Indicator> indicators) {
        public Indicators {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * What several commitments set a value for.
     *
     * @param name in the form of {@link IndicatorNames}
     * @param commitments how many there are
     * @param documents how many documents make them
     * @param values in order of years, then of values; at most {@value #MAX_VALUES}
     */
    record Indicator(
            String name, String unit, long commitments, long documents, List<Value> values) {

        /** More would not be told apart in a chart. */
        public static final int MAX_VALUES = 200;

        public Indicator {
            values = List.copyOf(values);
        }
    }

    /**
     * A value of an indicator.
     *
     * @param year by which, else that of the document; 0 where neither is known
     * @param value of a range the lower end
     */
    record Value(int year, Fact.Comparator comparator, BigDecimal value) {
        public Value {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }
}
