package jucuo.query;

import java.util.ArrayList;
import java.util.List;

/**
 * What was looked for beside a word that was typed.
 *
 * @param also other numerals and synonyms that the collection says
 * @param without the query that looks for the word alone
 */
public record Expansion(String word, List<String> also, String without) {

    public Expansion {
        also = List.copyOf(also);
    }

    /** The expansions of the words of {@code q}, in order. */
    public static List<Expansion> of(String q, Reading reading) {
        var expansions = new ArrayList<Expansion>();
        List<TypedRun> runs = TypedRun.in(q, reading);
        for (Query.Widened widened : reading.widened()) {
            String word = widened.typed().text();
            List<String> also =
                    widened.also().stream()
                            .filter(Query.Phrase.class::isInstance)
                            .map(other -> ((Query.Phrase) other).text())
                            .toList();
            runs.stream()
                    .filter(typed -> !also.isEmpty() && words(typed.run()).contains(word))
                    .findFirst()
                    .ifPresent(typed ->
                            expansions.add(new Expansion(word, also, without(typed, word))));
        }
        return List.copyOf(expansions);
    }

    private static List<String> words(Reading.Run run) {
        return run.whole() ? List.of(run.text()) : run.words();
    }

    private static String without(TypedRun typed, String word) {
        return typed.with(
                words(typed.run()).stream()
                        .map(w -> w.equals(word) ? TypedRun.quoted(w) : w)
                        .toList());
    }
}
