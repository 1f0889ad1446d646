package jucuo.lexicon;

import java.util.List;
import java.util.function.Consumer;
import jucuo.query.TextAnalysis;

/**
 * Words that are never suggested, and never put in the place of what was typed: one a line, {@code
 * #} before a comment. Who types one finds it all the same.
 *
 * @param words in their plain form
 */
public record BlockList(List<String> words, TextAnalysis analysis) {

    public BlockList {
        words = List.copyOf(words);
    }

    /** The list that blocks nothing. */
    public static BlockList none(TextAnalysis analysis) {
        return new BlockList(List.of(), analysis);
    }

    /**
     * Reads all lines.
     *
     * @param report is told of lines that hold no letter
     */
    public static BlockList read(
            String name, String text, TextAnalysis analysis, Consumer<String> report) {
        List<String> lines = text.lines().map(l -> l.replaceFirst("#.*", "").strip()).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && analysis.fold(lines.get(i)).isEmpty()) {
                report.accept("%s:%d: no word: %s".formatted(name, i + 1, lines.get(i)));
            }
        }
        return new BlockList(
                lines.stream().map(analysis::fold).filter(w -> !w.isEmpty()).toList(), analysis);
    }

    /** Whether any of the words is in a text. */
    public boolean blocks(String text) {
        if (words.isEmpty()) {
            return false;
        }
        String plain = analysis.fold(text);
        return words.stream().anyMatch(plain::contains);
    }
}
