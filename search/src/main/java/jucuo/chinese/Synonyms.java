package jucuo.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jucuo.query.Thesaurus;

/** Words with others that mean the same or are wanted with them. Immutable. */
public final class Synonyms implements Thesaurus {

    private static final ChineseText CHINESE = new ChineseText();

    /**
     * The lists that come with the program, reviewed line by line: everyday words for those of
     * documents, agencies, regions. The register, how statutes say what people say, is for {@link
     * #official} alone: it is too free for words that are looked for as they stand.
     */
    public static final Synonyms BUILT_IN = builtIn();

    /** Terms of the longest key; a bound for how far a run is looked through. */
    private static final int MAX_TERMS = 12;

    /** By the plain form of a word. */
    private final Map<String, List<String>> others;

    /** The first that a word stands for one way, by its plain form. */
    private final Map<String, String> official;

    private Synonyms(Map<String, List<String>> others, Map<String, String> official) {
        this.others = others;
        this.official = official;
    }

    /**
     * Words that find others besides.
     *
     * @param words in plain form or not
     */
    public record Entry(List<String> words, List<String> others) {
        public Entry {
            words = List.copyOf(words);
            others = List.copyOf(others);
        }

        /** Whether the words are wanted for others, and not the other way round as well. */
        boolean isOneWay() {
            return !words.equals(others);
        }
    }

    public static Synonyms of(Collection<Entry> entries) {
        return new Synonyms(others(entries), official(entries));
    }

    private static Synonyms builtIn() {
        List<Entry> entries =
                Stream.of("everyday.txt", "agencies.txt", "regions.txt")
                        .flatMap(list -> builtIn(list).stream())
                        .toList();
        Stream<Entry> register = builtIn("register.txt").stream();
        return new Synonyms(
                others(entries), official(Stream.concat(register, entries.stream()).toList()));
    }

    private static Map<String, String> official(Collection<Entry> entries) {
        var official = new HashMap<String, String>();
        for (Entry entry : entries) {
            if (entry.isOneWay()) {
                for (String word : entry.words()) {
                    official.putIfAbsent(CHINESE.fold(word), entry.others().getFirst());
                }
            }
        }
        return official;
    }

    private static Map<String, List<String>> others(Collection<Entry> entries) {
        var others = new HashMap<String, Set<String>>();
        for (Entry entry : entries) {
            for (String word : entry.words()) {
                String plain = CHINESE.fold(word);
                Set<String> all = others.computeIfAbsent(plain, _ -> new LinkedHashSet<>());
                entry.others().stream()
                        .filter(o -> !CHINESE.fold(o).equals(plain))
                        .forEach(all::add);
            }
        }
        var lists = new HashMap<String, List<String>>();
        others.forEach((word, all) -> lists.put(word, List.copyOf(all)));
        lists.values().removeIf(List::isEmpty);
        return lists;
    }

    /** How many words have others. */
    public int size() {
        return others.size();
    }

    private static List<Entry> builtIn(String list) {
        String name = "synonyms/" + list;
        try (InputStream in = Synonyms.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            var parsed = SynonymList.parse(list, new String(bytes, StandardCharsets.UTF_8));
            if (!parsed.problems().isEmpty()) {
                throw new IllegalStateException(String.join("\n", parsed.problems()));
            }
            return parsed.entries();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The run with one of its words replaced. A word is looked for where the segmenter would not
     * cut through another one, the longest first: 人大 is not in 中国人大量.
     */
    @Override
    public List<String> variants(String run) {
        var variants = new LinkedHashSet<String>();
        List<Term> terms = Terms.WORDS.of(run);
        int at = 0;
        while (at < terms.size()) {
            int end = longest(terms, at, others);
            if (end > at) {
                Term first = terms.get(at);
                Term last = terms.get(end - 1);
                for (String other : others.getOrDefault(word(terms.subList(at, end)), List.of())) {
                    variants.add(
                            run.substring(0, first.start()) + other + run.substring(last.end()));
                }
            }
            at = Math.max(end, at + 1);
        }
        variants.remove(run);
        return variants.stream().limit(MAX_VARIANTS).toList();
    }

    @Override
    public String official(String question) {
        var rewritten = new StringBuilder();
        List<Term> terms = Terms.WORDS.of(question);
        int copied = 0;
        int at = 0;
        while (at < terms.size()) {
            int end = longest(terms, at, official);
            if (end > at) {
                rewritten.append(question, copied, terms.get(at).start());
                rewritten.append(official.get(word(terms.subList(at, end))));
                copied = terms.get(end - 1).end();
            }
            at = Math.max(end, at + 1);
        }
        return rewritten.append(question, copied, question.length()).toString();
    }

    /** Behind the longest key that begins with the term at {@code at}; {@code at} if none does. */
    private static int longest(List<Term> terms, int at, Map<String, ?> keys) {
        for (int end = Math.min(terms.size(), at + MAX_TERMS); end > at; end--) {
            if (keys.containsKey(word(terms.subList(at, end)))) {
                return end;
            }
        }
        return at;
    }

    private static String word(List<Term> terms) {
        var word = new StringBuilder();
        terms.forEach(term -> word.append(term.text()));
        return word.toString();
    }
}
