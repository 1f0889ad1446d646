package jucuo.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jucuo.document.Node;
import jucuo.schema.Property;

/**
 * How a query is understood in one collection: what each typed run was taken for.
 *
 * <p>A run typed without a space is first looked up as it stands, so that 国家区域中心城市 finds just what
 * says it. Only where the collection says it nowhere is it taken apart into its words, which must
 * then all match. In {@link Mode#EXACT} it is never taken apart.
 *
 * <p>What is looked up is widened by the same numbers in other numerals and by synonyms, as far as
 * the collection says them; not what is quoted or negated, and nothing in {@link Mode#EXACT}. The
 * number of a document stands for that document and for what cites it.
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
     *     asked a few times for each run and for all of them
     */
    public static Reading of(
            Query parsed,
            Mode mode,
            TextAnalysis analysis,
            Thesaurus thesaurus,
            Predicate<Query> occurs) {
        var runs = new ArrayList<Run>();
        var widening = new Widening(mode, analysis, thesaurus, occurs);
        Query query = new Resolver(mode, analysis, widening, occurs, runs).read(parsed);
        return new Reading(query, runs);
    }

    /** The number of a document that was typed, in its official form: 国发〔2023〕1号. */
    public Optional<String> number() {
        return runs.stream()
                .flatMap(run -> DocumentNumber.of(run.text()).stream())
                .map(DocumentNumber::text)
                .findFirst();
    }

    /** Whether {@link #number} is this number, in whatever form it is printed. */
    public boolean asksFor(String printed) {
        return number().filter(number -> isNumber(printed, number)).isPresent();
    }

    /** What was widened, in the order typed. */
    public List<Query.Widened> widened() {
        return widened(query).toList();
    }

    private static Stream<Query.Widened> widened(Query query) {
        return switch (query) {
            case Query.Widened widened -> Stream.of(widened);
            case Query.AllOf(List<Query> parts) -> parts.stream().flatMap(Reading::widened);
            case Query.AnyOf(List<Query> parts) -> parts.stream().flatMap(Reading::widened);
            case Query.AtLeast(int _, List<Query> parts) ->
                    parts.stream().flatMap(Reading::widened);
            case Query.All _,
                    Query.Words _,
                    Query.Phrase _,
                    Query.Near _,
                    Query.Year _,
                    Query.Named _,
                    Query.Not _ ->
                    Stream.empty();
        };
    }

    /** A widened word as it was typed: the number of a document in the form it had. */
    public Query.Words typed(Query.Widened widened) {
        Query.Phrase word = widened.typed();
        String typed =
                runs.stream()
                        .map(Run::text)
                        .filter(text -> isNumber(text, word.text()))
                        .findFirst()
                        .orElse(word.text());
        return new Query.Words(typed, word.scope());
    }

    /**
     * Whether {@code typed} is the number of a document, in any form.
     *
     * @param number in its official form
     */
    private static boolean isNumber(String typed, String number) {
        return DocumentNumber.of(typed).filter(n -> n.text().equals(number)).isPresent();
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
                    Query.Widened _,
                    Query.Near _,
                    Query.Year _,
                    Query.Named _,
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
                .filter(word ->
                        phrases(word).noneMatch(phrase -> matcher.matches(phrase, node, path)))
                .flatMap(word -> phrases(word).limit(1))
                .map(Query.Phrase::text)
                .toList();
    }

    /** A word as it was typed, and what it was widened by. */
    private static Stream<Query.Phrase> phrases(Query word) {
        List<Query> all = word instanceof Query.Widened widened ? widened.all() : List.of(word);
        return all.stream().filter(Query.Phrase.class::isInstance).map(Query.Phrase.class::cast);
    }

    private record Resolver(
            Mode mode,
            TextAnalysis analysis,
            Widening widening,
            Predicate<Query> occurs,
            List<Run> runs) {

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
                case Query.Named named -> named;
                case Query.Widened widened -> widened;
                case Query.Near near -> near(near);
                case Query.Phrase phrase ->
                        analysis.fold(phrase.text()).isEmpty() ? new Query.All() : phrase;
                case Query.Words words -> run(words);
                case Query.AllOf(List<Query> parts) -> Query.allOf(some(parts));
                case Query.AnyOf(List<Query> parts) -> anyOf(some(parts));
                case Query.AtLeast some -> some;
                case Query.Not(Query part) ->
                        not(
                                new Resolver(mode, analysis, widening.asTyped(), occurs, runs)
                                        .resolve(part));
            };
        }

        private Query run(Query.Words run) {
            if (analysis.fold(run.text()).isEmpty()) {
                return new Query.All();
            }
            Optional<DocumentNumber> number = DocumentNumber.of(run.text());
            if (number.isPresent()) {
                runs.add(new Run(run.text(), List.of(run.text()), true));
                return new Query.Widened(
                        new Query.Phrase(number.get().text(), run.scope()),
                        List.of(new Query.Named(Property.NUMBER, number.get().text())));
            }
            List<String> words = analysis.words(run.text());
            Query said = widening.of(run.text(), run.scope());
            boolean whole = mode == Mode.EXACT || words.size() <= 1 || occurs.test(said);
            runs.add(new Run(run.text(), words.isEmpty() ? List.of(run.text()) : words, whole));
            if (whole) {
                return said;
            }
            return Query.allOf(words.stream().map(w -> widening.of(w, run.scope())).toList());
        }

        /**
         * Each word once. Those of one character are not near anything: pairs alone have places.
         */
        private Query near(Query.Near near) {
            List<String> words =
                    near.words().stream()
                            .map(analysis::fold)
                            .filter(w -> !w.isEmpty())
                            .distinct()
                            .toList();
            boolean places = words.stream().allMatch(w -> w.codePointCount(0, w.length()) > 1);
            if (places && words.size() > 1) {
                return new Query.Near(words, near.within(), near.scope());
            }
            return Query.allOf(
                    words.stream().<Query>map(w -> new Query.Phrase(w, near.scope())).toList());
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
