package jucuo.indexer.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words out of a list that stands beside the classes, one a line; lines that begin with # are
 * comments.
 */
final class WordList {

    private final Set<String> words;
    private final int longest;

    private WordList(Set<String> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    static WordList named(String resource) {
        return new WordList(lines(resource).stream().collect(Collectors.toUnmodifiableSet()));
    }

    /** The longest of the words that stands at {@code from} in {@code text}. */
    Optional<String> longestAt(String text, int from) {
        for (int to = Math.min(text.length(), from + longest); to > from; to--) {
            String word = text.substring(from, to);
            if (words.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
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
