package jucuo.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jucuo.document.Node;

/**
 * How a query is understood in one collection: what each typed run was taken for.
 *
 * <p>A run typed without a space is first looked up as it stands, so that 国家区域中心城市 finds just what
 * says it. Only where the collection says it nowhere is it taken apart into its words, which must
 * then all match. In {@link Mode#EXACT} it is never taken apart.
 *
 * <p>Where no passage of the collection has all words that were typed without quotation marks,
 * those match that have the most of them, and all else that was asked for.
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
     * @param occurs whether any passage of the collection, whatever the filters, matches a query;
     *     asked once a run at the most, and then a few times for all of them
     */
    public static Reading of(
            Query parsed, Mode mode, TextAnalysis analysis, Predicate<Query> occurs) {
        var runs = new ArrayList<Run>();
        Query query = new Resolver(mode, analysis, occurs, runs).read(parsed);
        return new Reading(query, runs);
    }

    /** The words of which no passage has all, and how many of them a match must have. */
    public Optional<Query.AtLeast> relaxed() {
        return switch (query) {
            case Query.AtLeast some -> Optional.of(some);
            case Query.AllOf(List<Query> parts) ->
                    parts.stream()
                            .filter(Query.AtLeast.class::isInstance)
                            .map(Query.AtLeast.class::cast)
                            .findFirst();
            case Query.All _,
                    Query.Words _,
                    Query.Phrase _,
                    Query.Year _,
                    Query.Issuer _,
                    Query.AnyOf _,
                    Query.Not _ ->
                    Optional.empty();
        };
    }

    /** The words asked for that a match does not have, as they were typed, in order. */
    public List<String> missing(Node node, List<String> path, TextAnalysis analysis) {
        var matcher = new Matcher(analysis);
        return relaxed().stream()
                .flatMap(some -> some.parts().stream())
                .filter(Query.Phrase.class::isInstance)
                .map(Query.Phrase.class::cast)
                .filter(word -> !matcher.matches(word, node, path))
                .map(Query.Phrase::text)
                .toList();
    }

    private record Resolver(
            Mode mode, TextAnalysis analysis, Predicate<Query> occurs, List<Run> runs) {

        /** The whole of a query, whose words may be asked too much. */
        Query read(Query parsed) {
            var words = new LinkedHashSet<Query>();
            var others = new ArrayList<Query>();
            List<Query> parts =
                    parsed instanceof Query.AllOf(List<Query> all) ? all : List.of(parsed);
            for (Query part : parts) {
                Query read = resolve(part);
                if (!(part instanceof Query.Words)) {
                    others.add(read);
                } else if (read instanceof Query.AllOf(List<Query> apart)) {
                    words.addAll(apart);
                } else {
                    words.add(read);
                }
            }
            words.removeIf(Query.All.class::isInstance);
            others.removeIf(Query.All.class::isInstance);
            return most(List.copyOf(words), others);
        }

        /** All words, or as many of them as any passage has. */
        private Query most(List<Query> words, List<Query> others) {
            Query all = with(others, words);
            if (mode == Mode.EXACT || words.size() < 2 || occurs.test(all)) {
                return all;
            }
            int none = words.size(); // so many are too many
            int some = 0;
            while (none - some > 1) {
                int count = (some + none) >>> 1;
                if (occurs.test(with(others, List.of(new Query.AtLeast(count, words))))) {
                    some = count;
                } else {
                    none = count;
                }
            }
            return some == 0 ? all : with(others, List.of(new Query.AtLeast(some, words)));
        }

        private static Query with(List<Query> others, List<Query> words) {
            var parts = new ArrayList<>(others);
            parts.addAll(words);
            return Query.allOf(parts);
        }

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
                case Query.AtLeast some -> some;
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
