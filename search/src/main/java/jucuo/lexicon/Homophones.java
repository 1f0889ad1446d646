package jucuo.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lexemes by how they are read, without tones. */
final class Homophones {

    private final List<Lexeme> lexemes;
    private final Map<String, int[]> byLetters = new HashMap<>();

    Homophones(List<Lexeme> lexemes, Readings readings) {
        this.lexemes = lexemes;
        for (int i = 0; i < lexemes.size(); i++) {
            var letters = new StringBuilder();
            String plain = lexemes.get(i).plain();
            boolean read = true;
            for (int at = 0; at < plain.length() && read; at++) {
                String syllable = readings.letters(i, at);
                read = !syllable.isEmpty();
                letters.append(syllable);
            }
            if (read) {
                byLetters.merge(letters.toString(), new int[] {i}, Homophones::both);
            }
        }
    }

    private static int[] both(int[] some, int[] one) {
        int[] both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = one[0];
        return both;
    }

    /** What is read as these letters, the likeliest first. */
    List<Lexeme> of(String letters) {
        var same = new ArrayList<Lexeme>();
        int @Nullable [] numbers = byLetters.get(letters);
        if (numbers != null) {
            for (int number : numbers) {
                same.add(lexemes.get(number));
            }
        }
        return same;
    }
}
