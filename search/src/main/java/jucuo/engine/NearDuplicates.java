package jucuo.engine;

import java.util.List;

/**
 * Documents of nearly the same words, two and two. Copies, whose words are the same, are not among
 * them: they are one document with several files.
 *
 * @param count how many pairs there are
 * @param pairs the first of them, the most similar ones first
 */
public record NearDuplicates(long count, List<Pair> pairs) {

    public static final NearDuplicates NONE = new NearDuplicates(0, List.of());

    /**
     * Two documents by id.
     *
     * @param similarity the estimated share of their words in common, up to 1
     */
    public record Pair(String document, String other, double similarity) {}

    public NearDuplicates {
        pairs = List.copyOf(pairs);
    }
}
