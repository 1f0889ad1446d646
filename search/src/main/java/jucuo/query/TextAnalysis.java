package jucuo.query;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Span;

/** What the query language needs to know of Chinese. Thread-safe. */
public interface TextAnalysis {

    /**
     * The letters and digits of {@code text} in their plain form: simplified, half-width,
     * lower-case; with them % and ‰, and the point between two digits; all else left out. Two texts
     * say the same words where their folded forms are equal.
     */
    String fold(String text);

    /**
     * {@link #fold} with where each character was printed; by default that of each code point by
     * itself.
     */
    default Folded folded(String text) {
        var folded = new StringBuilder();
        var origins = new ArrayList<Span>();
        int at = 0;
        while (at < text.length()) {
            int end = at + Character.charCount(text.codePointAt(at));
            folded.append(fold(text.substring(at, end)));
            while (origins.size() < folded.length()) {
                origins.add(new Span(at, end));
            }
            at = end;
        }
        return new Folded(folded.toString(), origins);
    }

    /**
     * The run with its numbers in every form that people write them (二〇二七年 for 2027年, 5% for 百分之五),
     * itself first. Any of the forms has the same forms; they are few.
     */
    default List<String> forms(String run) {
        return List.of(run);
    }

    /**
     * The words of a run typed without a space, in order, each a piece of the run. Single
     * characters that the segmenter leaves alone stand together as one word. Every letter and digit
     * of the run is in exactly one word, but for particles such as 的.
     */
    List<String> words(String run);
}
