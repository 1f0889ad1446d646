package jucuo.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a query is understood in one collection: what each typed run was taken for.
 *
 * <p>A run typed without a space is first looked up as it stands, so that 国家区域中心城市 finds just what
 * says it. Only where the collection says it nowhere is it taken apart into its words, which must
 * then all match. In {@link Mode#EXACT} it is never taken apart.
 *
 * @param query without {@link Query.Words}
 * @param runs what was typed, in order
 */
public record Reading(Query query, List<Run> runs) {

    /**
     * A typed run.
     *
     * @param words what it can be taken apart into, at least one
     * @param whole whether it was looked up as it stands
     */
    public record Run(String text, List<String> words, boolean whole) {
        public Run {
            words = List.copyOf(words);
        }
    }

    public Reading {
        runs = List.copyOf(runs);
    }

    /**
     * Reads a parsed query in one collection.
     *
     * @param occurs whether any passage of the collection, whatever the filters, matches a phrase;
     *     asked once a run at the most
     */
    public static Reading of(
            Query parsed, Mode mode, TextAnalysis analysis, Predicate<Query.Phrase> occurs) {
        var runs = new ArrayList<Run>();
        Query query = new Resolver(mode, analysis, occurs, runs).resolve(parsed);
        return new Reading(query, runs);
    }

    private record Resolver(
            Mode mode, TextAnalysis analysis, Predicate<Query.Phrase> occurs, List<Run> runs) {

        Query resolve(Query query) {
            return switch (query) {
                case Query.All all -> all;
                case Query.Year year -> year;
                case Query.Issuer issuer -> issuer;
                case Query.Phrase phrase ->
                        analysis.fold(phrase.text()).isEmpty() ? new Query.All() : phrase;
                case Query.Words words -> run(words);
                case Query.AllOf(List<Query> parts) -> Query.allOf(some(parts));
                case Query.AnyOf(List<Query> parts) -> anyOf(some(parts));
                case Query.Not(Query part) -> not(resolve(part));
            };
        }

        private Query run(Query.Words run) {
            if (analysis.fold(run.text()).isEmpty()) {
                return new Query.All();
            }
            List<String> words = analysis.words(run.text());
            var phrase = new Query.Phrase(run.text(), run.scope());
            boolean whole = mode == Mode.EXACT || words.size() <= 1 || occurs.test(phrase);
            runs.add(new Run(run.text(), words.isEmpty() ? List.of(run.text()) : words, whole));
            if (whole) {
                return phrase;
            }
            return Query.allOf(
                    words.stream().<Query>map(w -> new Query.Phrase(w, run.scope())).toList());
        }

        /** The parts that say something. */
        private List<Query> some(List<Query> parts) {
            return parts.stream()
                    .map(this::resolve)
                    .filter(p -> !(p instanceof Query.All))
                    .toList();
        }

        private static Query anyOf(List<Query> parts) {
            return parts.isEmpty() ? new Query.All() : Query.anyOf(parts);
        }

        private static Query not(Query part) {
            return part instanceof Query.All ? part : new Query.Not(part);
        }
    }
}
