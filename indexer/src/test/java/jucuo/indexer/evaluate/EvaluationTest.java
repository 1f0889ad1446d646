package jucuo.indexer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final JudgedQuery FOUND = new JudgedQuery("1", "甲");
    private static final JudgedQuery MISSED = new JudgedQuery("2", "乙");
    private static final JudgedQuery UNJUDGED = new JudgedQuery("3", "丙");

    private static final Judgments JUDGMENTS =
            new Judgments(Map.of("1", Map.of("a", 1), "2", Map.of("z", 1), "4", Map.of("a", 1)));

    @Test
    void takesTheMeanOverTheJudgedQueriesAndNamesTheOthers() {
        var evaluation =
                Evaluation.of(
                        List.of(FOUND, MISSED, UNJUDGED), JUDGMENTS, _ -> List.of("x", "a", "y"));

        assertThat(evaluation.queries()).isEqualTo(2);
        assertThat(evaluation.unjudged()).containsExactly("3");
        assertThat(evaluation.scores().mrr10()).isEqualTo(0.25);
        assertThat(evaluation.scores().recall10()).isEqualTo(0.5);
        assertThat(evaluation.scores().recall100()).isEqualTo(0.5);
    }

    @Test
    void asksTheRankingForJudgedQueriesOnly() {
        var evaluation =
                Evaluation.of(
                        List.of(FOUND, UNJUDGED),
                        JUDGMENTS,
                        text -> text.equals("甲") ? List.of("a") : List.of());

        assertThat(evaluation.scores()).isEqualTo(new Scores(1, 1, 1, 1));
    }

    @Test
    void takesTheMeanOfEachHalf() {
        var tuned = new JudgedQuery("4", "丁");

        var evaluation = Evaluation.of(List.of(MISSED, tuned), JUDGMENTS, _ -> List.of("a"));

        assertThat(Half.of("2")).isEqualTo(Half.HELD_OUT);
        assertThat(Half.of("4")).isEqualTo(Half.TUNING);
        assertThat(evaluation.halves())
                .isEqualTo(
                        Map.of(
                                Half.TUNING, new Scores(1, 1, 1, 1),
                                Half.HELD_OUT, new Scores(0, 0, 0, 0)));
    }
}
