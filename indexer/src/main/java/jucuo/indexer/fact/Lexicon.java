package jucuo.indexer.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Words with what is known of each; finds the longest that stands at a place of a text. A tree of
 * characters, so that most places cost one look. Immutable once filled.
 */
final class Lexicon<V> {

    private static final class Branch<V> {
        private final Map<Character, Branch<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    /** What stands at a place, and where it ends. */
    record Match<V>(int to, V value) {}

    /** By first character. */
    private final Branch<V>[] roots;

    @SuppressWarnings({"unchecked", "rawtypes"}) // no arrays of generic types
    Lexicon(Map<String, V> words) {
        roots = new Branch[Character.MAX_VALUE + 1];
        words.forEach(this::add);
    }

    private void add(String word, V value) {
        Branch<V> branch = roots[word.charAt(0)];
        if (branch == null) {
            branch = new Branch<>();
            roots[word.charAt(0)] = branch;
        }
        for (int i = 1; i < word.length(); i++) {
            branch = branch.next.computeIfAbsent(word.charAt(i), _ -> new Branch<>());
        }
        branch.value = value;
    }

    /** The longest word at {@code from}; null where none stands there. */
    @Nullable Match<V> longestAt(String text, int from) {
        return longestAt(text, from, _ -> true);
    }

    /** The longest word at {@code from} that {@code fits}; null where none does. */
    @Nullable Match<V> longestAt(String text, int from, Predicate<V> fits) {
        Match<V> longest = null;
        Branch<V> branch = from < text.length() ? roots[text.charAt(from)] : null;
        for (int to = from + 1; branch != null; to++) {
            if (branch.value != null && fits.test(branch.value)) {
                longest = new Match<>(to, branch.value);
            }
            branch = to < text.length() ? branch.next.get(text.charAt(to)) : null;
        }
        return longest;
    }
}
