package jucuo.lexicon;

/**
 * How far typed letters spell a lexeme from one of its characters on: each character by itself, by
 * its syllable, or by the first letter or letters of it; the last syllable may be begun only.
 */
final class Spelled {

    /** Steps that are tried for one lexeme; bounds what {@code aaaaaaaa} costs. */
    private static final int MAX_STEPS = 300;

    private final Readings readings;
    private final String typed;
    private int lexeme;
    private String plain = "";
    private int steps;
    private int end;
    private boolean inFull;

    Spelled(Readings readings, String typed) {
        this.readings = readings;
        this.typed = typed;
    }

    /** Whether all that is typed spells the lexeme's characters from {@code start} on. */
    boolean matches(int lexeme, String plain, int start) {
        this.lexeme = lexeme;
        this.plain = plain;
        this.steps = 0;
        this.end = -1;
        return go(start, 0, true);
    }

    /** The end of the characters of the last match. */
    int end() {
        return end;
    }

    /** Whether no syllable of the last match was abbreviated. */
    boolean inFull() {
        return inFull;
    }

    private boolean go(int at, int from, boolean full) {
        if (from == typed.length()) {
            end = at;
            inFull = full;
            return true;
        }
        if (at == plain.length() || ++steps > MAX_STEPS) {
            return false;
        }
        if (plain.charAt(at) == typed.charAt(from)) {
            return go(at + 1, from + 1, full);
        }
        String letters = readings.letters(lexeme, at);
        if (letters.isEmpty() || letters.charAt(0) != typed.charAt(from)) {
            return false;
        }
        return syllable(letters, at, from, full)
                || syllable(asTyped(letters), at, from, full)
                || initials(letters, at, from);
    }

    private boolean syllable(String letters, int at, int from, boolean full) {
        if (typed.startsWith(letters, from)) {
            return go(at + 1, from + letters.length(), full);
        }
        return letters.length() > typed.length() - from
                && typed.length() - from > 1
                && letters.startsWith(typed.substring(from))
                && go(at + 1, typed.length(), full);
    }

    /** lve and nve are often typed lue and nue. */
    private static String asTyped(String letters) {
        return letters.endsWith("ve") ? letters.charAt(0) + "ue" : letters;
    }

    private boolean initials(String letters, int at, int from) {
        if (letters.length() > 1
                && letters.charAt(1) == 'h'
                && typed.startsWith(letters.substring(0, 2), from)
                && go(at + 1, from + 2, false)) {
            return true;
        }
        return go(at + 1, from + 1, false);
    }
}
