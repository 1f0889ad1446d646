package jucuo.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
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
     * documents, agencies, regions.
     */
    public static final Synonyms BUILT_IN =
            of(
                    Stream.of("everyday.txt", "agencies.txt", "regions.txt")
                            .flatMap(list -> builtIn(list).stream())
                            .toList());

    /** Terms of the longest key; a bound for how far a run is looked through. */
    private static final int MAX_TERMS = 12;

    /** By the plain form of a word. */
    private final Map<String, List<String>> others;

    private Synonyms(Map<String, List<String>> others) {
        this.others = others;
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
    }

    public static Synonyms of(Collection<Entry> entries) {
        var others = new LinkedHashMap<String, Set<String>>();
        for (Entry entry : entries) {
            for (String word : entry.words()) {
                String plain = CHINESE.fold(word);
                Set<String> all = others.computeIfAbsent(plain, _ -> new LinkedHashSet<>());
                entry.others().stream()
                        .filter(o -> !CHINESE.fold(o).equals(plain))
                        .forEach(all::add);
            }
        }
        var lists = new LinkedHashMap<String, List<String>>();
        others.forEach((word, all) -> lists.put(word, List.copyOf(all)));
        return new Synonyms(lists);
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
            int end = longest(terms, at);
            if (end > at) {
                Term first = terms.get(at);
                Term last = terms.get(end - 1);
                for (String other : of(terms.subList(at, end))) {
                    variants.add(
                            run.substring(0, first.start()) + other + run.substring(last.end()));
                }
            }
            at = Math.max(end, at + 1);
        }
        variants.remove(run);
        return variants.stream().limit(MAX_VARIANTS).toList();
    }

    /** Behind the longest word that begins with the term at {@code at}; {@code at} if none does. */
    private int longest(List<Term> terms, int at) {
        for (int end = Math.min(terms.size(), at + MAX_TERMS); end > at; end--) {
            if (!of(terms.subList(at, end)).isEmpty()) {
                return end;
            }
        }
        return at;
    }

    private List<String> of(List<Term> terms) {
        var word = new StringBuilder();
        terms.forEach(term -> word.append(term.text()));
        return others.getOrDefault(word.toString(), List.of());
    }
}
