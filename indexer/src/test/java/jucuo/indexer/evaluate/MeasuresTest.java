package jucuo.indexer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables computed by hand; 1/log2(3) is .630930, 1/log2(4) is .5, 1/log2(5) is .430677. */
class MeasuresTest {

    /**
     * @param ranking a letter a document
     */
    record Row(
            String name,
            String ranking,
            Map<String, Integer> grades,
            int depth,
            double ndcg,
            double reciprocalRank,
            double recall) {

        List<String> documents() {
            return ranking.chars().mapToObj(Character::toString).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("one answer first", "ax", Map.of("a", 1), 10, 1, 1, 1),
                new Row("one answer third", "xya", Map.of("a", 1), 10, 0.5, 1.0 / 3, 1),
                // (.630930 + .430677) / (1 + .630930)
                new Row("two answers", "xayb", Map.of("a", 1, "b", 1), 10, 0.650921, 0.5, 1),
                // (1 + 3 * .630930) / (3 + 1 * .630930)
                new Row(
                        "the better answer later",
                        "ab",
                        Map.of("a", 1, "b", 3),
                        10,
                        0.796711,
                        1,
                        1),
                // 2 / (2 + 1 * .630930)
                new Row("an answer not found", "ax", Map.of("a", 2, "b", 1), 10, 0.760188, 1, 0.5),
                new Row("an answer below the depth", "xya", Map.of("a", 1), 2, 0, 0, 0),
                // the best two places are all that can be had: (1) / (1 + .630930)
                new Row(
                        "more answers than the depth",
                        "axbc",
                        Map.of("a", 1, "b", 1, "c", 1),
                        2,
                        0.613147,
                        1,
                        1.0 / 3),
                new Row("grade 0 is no answer", "ba", Map.of("a", 1, "b", 0), 10, 0.630930, 0.5, 1),
                new Row("no answer at all", "ab", Map.of("a", 0), 10, 0, 0, 0),
                new Row("nothing judged", "ab", Map.of(), 10, 0, 0, 0),
                new Row("nothing found", "", Map.of("a", 1), 10, 0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void agreesWithTheTable(Row row) {
        var found =
                List.of(
                        Measures.ndcg(row.documents(), row.grades(), row.depth()),
                        Measures.reciprocalRank(row.documents(), row.grades(), row.depth()),
                        Measures.recall(row.documents(), row.grades(), row.depth()));

        assertThat(found.get(0)).as("nDCG").isCloseTo(row.ndcg(), within(1e-5));
        assertThat(found.get(1))
                .as("reciprocal rank")
                .isCloseTo(row.reciprocalRank(), within(1e-9));
        assertThat(found.get(2)).as("recall").isCloseTo(row.recall(), within(1e-9));
    }
}
