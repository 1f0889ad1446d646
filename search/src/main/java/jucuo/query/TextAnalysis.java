package jucuo.query;

import java.util.List;

/** What the query language needs to know of Chinese. Thread-safe. */
public interface TextAnalysis {

    /**
     * The letters and digits of {@code text} in their plain form: simplified, half-width,
     * lower-case; all else left out. Two texts say the same words where their folded forms are
     * equal.
     */
    String fold(String text);

    /**
     * The words of a run typed without a space, in order, each a piece of the run. Single
     * characters that the segmenter leaves alone stand together as one word. Every letter and digit
     * of the run is in exactly one word, but for particles such as 的.
     */
    List<String> words(String run);
}
