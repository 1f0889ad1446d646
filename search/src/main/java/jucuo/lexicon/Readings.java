package jucuo.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jucuo.chinese.Pinyin;
import jucuo.chinese.Syllable;
import org.jspecify.annotations.Nullable;

/**
 * How the lexemes are read, each character in its context, and how it is read elsewhere: who types
 * zhangjiang for 长江 is understood, too. Two bytes a character. Immutable.
 */
final class Readings {

    /** In the place of a character that has no reading. */
    private static final short NONE = -1;

    /** The syllables without their tones, by number. */
    private final List<String> letters;

    private final short[][] syllables;

    private final Map<Character, List<String>> all;

    private Readings(List<String> letters, short[][] syllables, Map<Character, List<String>> all) {
        this.letters = letters;
        this.syllables = syllables;
        this.all = all;
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
        var all = new HashMap<Character, List<String>>();
        for (Lexeme lexeme : lexemes) {
            lexeme.plain().chars().forEach(c -> all.computeIfAbsent((char) c, Readings::all));
        }
        return new Readings(List.copyOf(letters), syllables, all);
    }

    private static List<String> all(char character) {
        return Pinyin.of(character).stream().map(Syllable::letters).distinct().toList();
    }

    /**
     * The ways in which a syllable with ü is typed besides v: lue for 略, and lu or lyu for 绿, as
     * passports have it.
     */
    static List<String> typings(String letters) {
        return letters.indexOf('v') < 0
                ? List.of()
                : List.of(letters.replace("v", "u"), letters.replace("v", "yu"));
    }

    /** All syllables that may be typed for a character. */
    Set<String> letters() {
        var typed = new LinkedHashSet<String>(letters);
        all.values().forEach(typed::addAll);
        List.copyOf(typed).forEach(each -> typed.addAll(typings(each)));
        return typed;
    }

    /** The letters of a character in whatever context, the usual ones first. */
    List<String> anywhere(char character) {
        return all.getOrDefault(character, List.of());
    }

    /** The letters of a lexeme's character; empty where it has no reading. */
    String letters(int lexeme, int at) {
        short number = syllables[lexeme][at];
        return number == NONE ? "" : letters.get(number);
    }
}
