package jucuo.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jucuo.chinese.Pinyin;
import jucuo.chinese.Syllable;
import org.jspecify.annotations.Nullable;

/** How the lexemes are read, each character in its context. Two bytes a character. Immutable. */
final class Readings {

    /** In the place of a character that has no reading. */
    private static final short NONE = -1;

    /** The syllables without their tones, by number. */
    private final List<String> letters;

    private final short[][] syllables;

    private Readings(List<String> letters, short[][] syllables) {
        this.letters = letters;
        this.syllables = syllables;
    }

    static Readings of(List<Lexeme> lexemes) {
        var numbers = new HashMap<String, Short>();
        var letters = new ArrayList<String>();
        short[][] syllables = new short[lexemes.size()][];
        for (int i = 0; i < syllables.length; i++) {
            List<@Nullable Syllable> read = Pinyin.of(lexemes.get(i).plain());
            syllables[i] = new short[read.size()];
            for (int at = 0; at < read.size(); at++) {
                Syllable syllable = read.get(at);
                if (syllable == null) {
                    syllables[i][at] = NONE;
                } else {
                    Short number = numbers.get(syllable.letters());
                    if (number == null) {
                        number = (short) letters.size();
                        numbers.put(syllable.letters(), number);
                        letters.add(syllable.letters());
                    }
                    syllables[i][at] = number;
                }
            }
        }
        return new Readings(List.copyOf(letters), syllables);
    }

    /** All syllables that occur. */
    List<String> letters() {
        return letters;
    }

    /** The letters of a lexeme's character; empty where it has no reading. */
    String letters(int lexeme, int at) {
        short number = syllables[lexeme][at];
        return number == NONE ? "" : letters.get(number);
    }
}
