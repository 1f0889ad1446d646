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
    void writesFiguresTheSameInEveryLocale() {
        var evaluation = new Evaluation(new Scores(0.4, 0.5, 0.25, 1), 2, List.of(), 123.5);

        assertThat(evaluation.json())
                .isEqualTo(
                        "{\"ndcg@10\":0.400000,\"mrr@10\":0.500000,\"recall@10\":0.250000,"
                                + "\"recall@100\":1.000000,\"qps\":123.5,\"queries\":2}\n");
        assertThat(evaluation.text())
                .isEqualTo(
                        """
                        nDCG@10     0.4000
                        MRR@10      0.5000
                        Recall@10   0.2500
                        Recall@100  1.0000
                        queries/s   123.5
                        """);
    }
}
