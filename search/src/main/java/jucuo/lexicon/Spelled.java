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
    private Fit fit = Fit.FULL;

    /** How letters stand for characters: as the least fitting of them do. */
    enum Fit {
        /** Each syllable in full, as it is read there. */
        FULL,
        /** Some by their first letters. */
        SHORT,
        /** Some as the character is read elsewhere, or with another letter for ü. */
        ELSEWHERE;

        Fit and(Fit other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

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
        return go(start, 0, Fit.FULL);
    }

    /** The end of the characters of the last match. */
    int end() {
        return end;
    }

    Fit fit() {
        return fit;
    }

    private boolean go(int at, int from, Fit soFar) {
        if (from == typed.length()) {
            end = at;
            fit = soFar;
            return true;
        }
        if (at == plain.length() || ++steps > MAX_STEPS) {
            return false;
        }
        if (plain.charAt(at) == typed.charAt(from)) {
            return go(at + 1, from + 1, soFar);
        }
        String letters = readings.letters(lexeme, at);
        if (letters.isEmpty()) {
            return false;
        }
        if (reading(letters, at, from, soFar)) {
            return true;
        }
        for (String elsewhere : readings.anywhere(plain.charAt(at))) {
            if (!elsewhere.equals(letters) && reading(elsewhere, at, from, Fit.ELSEWHERE)) {
                return true;
            }
        }
        return false;
    }

    private boolean reading(String letters, int at, int from, Fit soFar) {
        if (letters.charAt(0) != typed.charAt(from)) {
            return false;
        }
        if (syllable(letters, at, from, soFar)) {
            return true;
        }
        for (String typing : Readings.typings(letters)) {
            if (syllable(typing, at, from, Fit.ELSEWHERE)) {
                return true;
            }
        }
        return initials(letters, at, from, soFar.and(Fit.SHORT));
    }

    private boolean syllable(String letters, int at, int from, Fit soFar) {
        if (typed.startsWith(letters, from)) {
            return go(at + 1, from + letters.length(), soFar);
        }
        return letters.length() > typed.length() - from
                && typed.length() - from > 1
                && letters.startsWith(typed.substring(from))
                && go(at + 1, typed.length(), soFar);
    }

    private boolean initials(String letters, int at, int from, Fit soFar) {
        if (letters.length() > 1
                && letters.charAt(1) == 'h'
                && typed.startsWith(letters.substring(0, 2), from)
                && go(at + 1, from + 2, soFar)) {
            return true;
        }
        return go(at + 1, from + 1, soFar);
    }
}
