package jucuo.indexer.structure;

import java.util.OptionalInt;
import jucuo.number.ChineseNumber;

/** A place in a text that moves on over what is read. */
final class Cursor {

    /** What text recognition (OCR) reads 1 and 0 as. */
    static final String MISREAD = "lIO";

    private final String text;
    private int position;

    Cursor(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** This one, at an earlier place. */
    Cursor backTo(int earlier) {
        position = earlier;
        return this;
    }

    /** Another one at the same place. */
    Cursor copy() {
        return new Cursor(text, position);
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    /** The next character; a space at the end. */
    char next() {
        return atEnd() ? ' ' : text.charAt(position);
    }

    boolean nextIs(String characters) {
        return !atEnd() && characters.indexOf(next()) >= 0;
    }

    boolean nextIsBlank() {
        return !atEnd() && Line.isBlank(next());
    }

    boolean nextIsArabic() {
        return !atEnd() && ChineseNumber.isArabic(next());
    }

    /** Whether an Arabic digit stands behind the next character. */
    boolean arabicFollowsNext() {
        return position + 1 < text.length() && ChineseNumber.isArabic(text.charAt(position + 1));
    }

    void step() {
        position++;
    }

    boolean take(String word) {
        boolean stands = text.startsWith(word, position);
        position += stands ? word.length() : 0;
        return stands;
    }

    void skipBlanks() {
        while (nextIsBlank()) {
            position++;
        }
    }

    void skip(String characters) {
        while (nextIsBlank() || nextIs(characters)) {
            position++;
        }
    }

    /** Moves over blanks if {@code sign} stands behind them: 一 、. */
    void skipBlanksBefore(char sign) {
        int from = position;
        skipBlanks();
        if (next() != sign) {
            position = from;
        }
    }

    /** Reads a Chinese numeral or Arabic digits; empty where neither stands here. */
    OptionalInt number() {
        int from = position;
        boolean arabic = nextIsArabic();
        while (!atEnd()
                && (arabic ? ChineseNumber.isArabic(next()) : ChineseNumber.isNumeral(next()))) {
            position++;
        }
        return ChineseNumber.parse(text.substring(from, position));
    }

    /** Reads Arabic digits, some perhaps misread; empty where there are none. */
    OptionalInt misreadNumber() {
        int from = position;
        while (nextIsArabic() || nextIs(MISREAD)) {
            position++;
        }
        String digits = text.substring(from, position);
        return ChineseNumber.parse(digits.replace('l', '1').replace('I', '1').replace('O', '0'));
    }
}
