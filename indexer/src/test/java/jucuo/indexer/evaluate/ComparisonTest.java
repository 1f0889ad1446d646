package jucuo.indexer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Evaluation OURS =
            evaluation(new Scores(0.4, 0.5, 0.25, 1), new Scores(0.6, 0.5, 0.25, 1));
    private static final Evaluation WORDS =
            evaluation(new Scores(0.2, 0.5, 0.25, 0.8), new Scores(0.3, 0.5, 0.25, 0.8));

    @Test
    void writesFiguresTheSameInEveryLocale() {
        var comparison = new Comparison(OURS, Optional.empty(), WORDS);

        assertThat(comparison.json())
                .isEqualTo(
                        "{\"ndcg@10\":0.400000,\"mrr@10\":0.500000,\"recall@10\":0.250000,\"recall@100\":1.000000,"
                                + "\"qps\":123.5,\"queries\":2,"
                                + "\"tuning\":{\"ndcg@10\":0.400000,\"mrr@10\":0.500000,\"recall@10\":0.250000,\"recall@100\":1.000000},"
                                + "\"held-out\":{\"ndcg@10\":0.600000,\"mrr@10\":0.500000,\"recall@10\":0.250000,\"recall@100\":1.000000},"
                                + "\"words\":{\"ndcg@10\":0.200000,\"mrr@10\":0.500000,\"recall@10\":0.250000,\"recall@100\":0.800000,"
                                + "\"tuning\":{\"ndcg@10\":0.200000,\"mrr@10\":0.500000,\"recall@10\":0.250000,\"recall@100\":0.800000},"
                                + "\"held-out\":{\"ndcg@10\":0.300000,\"mrr@10\":0.500000,\"recall@10\":0.250000,\"recall@100\":0.800000}}}\n");
        assertThat(comparison.text())
                .isEqualTo(
                        """
                        nDCG@10     0.4000
                        MRR@10      0.5000
                        Recall@10   0.2500
                        Recall@100  1.0000
                        queries/s   123.5

                                             nDCG@10  MRR@10    R@10   R@100
                        this ranking          0.4000  0.5000  0.2500  1.0000
                          tuning half         0.4000  0.5000  0.2500  1.0000
                          held-out half       0.6000  0.5000  0.2500  1.0000
                        words, BM25           0.2000  0.5000  0.2500  0.8000
                          tuning half         0.2000  0.5000  0.2500  0.8000
                          held-out half       0.3000  0.5000  0.2500  0.8000
                        held out: nDCG@10 2.000 times, R@100 1.250 times that of words alone
                        """);
    }

    @Test
    void comparesWithNothingWhereTheWordsFindNothing() {
        var nothing = evaluation(new Scores(0, 0, 0, 0), new Scores(0, 0, 0, 0));

        assertThat(new Comparison(OURS, Optional.empty(), nothing).text()).doesNotContain("times");
    }

    private static Evaluation evaluation(Scores tuning, Scores held) {
        return new Evaluation(
                tuning, Map.of(Half.TUNING, tuning, Half.HELD_OUT, held), 2, List.of(), 123.5);
    }
}
