package jucuo.indexer.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words out of a list that stands beside the classes, one a line; lines that begin with # are
 * comments.
 */
final class WordList {

    private final Lexicon<String> words;
    private final Lexicon<String> reversed;

    private WordList(List<String> words) {
        Map<String, String> forward = new HashMap<>();
        Map<String, String> backward = new HashMap<>();
        for (String word : words) {
            forward.put(word, word);
            backward.put(reverse(word), word);
        }
        this.words = new Lexicon<>(forward);
        this.reversed = new Lexicon<>(backward);
    }

    /** The words of several lists together. */
    static WordList named(String... resources) {
        return new WordList(List.of(resources).stream().flatMap(r -> lines(r).stream()).toList());
    }

    /**
     * Length of the longest of the words that stands at {@code from} in {@code text}; 0 for none.
     */
    int at(String text, int from) {
        var match = words.longestAt(text, from);
        return match == null ? 0 : match.to() - from;
    }

    /** Length of the longest of the words that {@code text} ends with; 0 for none. */
    int atEndOf(String text) {
        var match = reversed.longestAt(reverse(text), 0);
        return match == null ? 0 : match.to();
    }

    private static String reverse(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** The lines of a list without comments and empty ones. */
    static List<String> lines(String resource) {
        try (InputStream in =
                Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
