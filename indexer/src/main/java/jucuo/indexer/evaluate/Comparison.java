package jucuo.indexer.evaluate;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A ranking beside the plainest one that is common, BM25 over smartcn's words, in the same run.
 *
 * @param lexical ours without meaning; empty where ours has none
 */
public record Comparison(Evaluation ours, Optional<Evaluation> lexical, Evaluation words) {

    /** For people: a figure a line, then how it compares. */
    public String text() {
        Scores scores = ours.scores();
        return String.format(
                        Locale.ROOT,
                        """
                        nDCG@10     %.4f
                        MRR@10      %.4f
                        Recall@10   %.4f
                        Recall@100  %.4f
                        queries/s   %.1f

                                             nDCG@10  MRR@10    R@10   R@100
                        """,
                        scores.ndcg10(),
                        scores.mrr10(),
                        scores.recall10(),
                        scores.recall100(),
                        ours.queriesPerSecond())
                + rows("this ranking", ours)
                + lexical.map(l -> rows("without meaning", l)).orElse("")
                + rows("words, BM25", words)
                + ratio();
    }

    private String ratio() {
        Scores plain = half(words, Half.HELD_OUT);
        Scores held = half(ours, Half.HELD_OUT);
        return plain.ndcg10() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "held out: nDCG@10 %.3f times, R@100 %.3f times that of words alone%n",
                        held.ndcg10() / plain.ndcg10(),
                        held.recall100() / plain.recall100());
    }

    private static Scores half(Evaluation evaluation, Half half) {
        return Objects.requireNonNull(evaluation.halves().get(half));
    }

    private static String rows(String name, Evaluation evaluation) {
        return row(name, evaluation.scores())
                + row("  tuning half", half(evaluation, Half.TUNING))
                + row("  held-out half", half(evaluation, Half.HELD_OUT));
    }

    private static String row(String name, Scores scores) {
        return String.format(
                Locale.ROOT,
                "%-20s %7.4f %7.4f %7.4f %7.4f%n",
                name,
                scores.ndcg10(),
                scores.mrr10(),
                scores.recall10(),
                scores.recall100());
    }

    /** For programs: one JSON object on a line. */
    public String json() {
        return String.format(
                Locale.ROOT,
                """
                {%s,"qps":%.1f,"queries":%d,"tuning":{%s},"held-out":{%s}%s,"words":{%s}}
                """,
                members(ours.scores()),
                ours.queriesPerSecond(),
                ours.queries(),
                members(half(ours, Half.TUNING)),
                members(half(ours, Half.HELD_OUT)),
                lexical.map(l -> ",\"lexical\":{" + withHalves(l) + "}").orElse(""),
                withHalves(words));
    }

    private static String withHalves(Evaluation evaluation) {
        return String.format(
                Locale.ROOT,
                "%s,\"tuning\":{%s},\"held-out\":{%s}",
                members(evaluation.scores()),
                members(half(evaluation, Half.TUNING)),
                members(half(evaluation, Half.HELD_OUT)));
    }

    private static String members(Scores scores) {
        return String.format(
                Locale.ROOT,
                "\"ndcg@10\":%.6f,\"mrr@10\":%.6f,\"recall@10\":%.6f,\"recall@100\":%.6f",
                scores.ndcg10(),
                scores.mrr10(),
                scores.recall10(),
                scores.recall100());
    }
}
