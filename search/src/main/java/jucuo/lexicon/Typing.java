package jucuo.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jucuo.query.TextAnalysis;

/** What is typed, in the form in which readings are looked up. */
final class Typing {

    /** {@code tai4}: a digit behind a letter. */
    private static final Pattern TONE = Pattern.compile("(?<=[a-z])[1-5]");

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern LETTERS_AND_TONES = Pattern.compile("(?:[a-z]+[1-5]?)+");
    private static final Pattern LATIN = Pattern.compile("[a-z]");

    private Typing() {}

    /**
     * Letters and digits in plain form, without marks of tones, ü as v: {@code lǚ’liáng} is {@code
     * lvliang}.
     */
    static String plain(String typed, TextAnalysis analysis) {
        String apart = Normalizer.normalize(typed, Normalizer.Form.NFD);
        String umlauts = apart.replaceAll("[uU]\\p{Mn}*\u0308\\p{Mn}*|[uU]:", "v");
        return analysis.fold(MARKS.matcher(umlauts).replaceAll(""));
    }

    /** Without the digits for tones where it is pinyin with tones: {@code tai4yuan2}. */
    static String withoutTones(String plain) {
        return LETTERS_AND_TONES.matcher(plain).matches()
                ? TONE.matcher(plain).replaceAll("")
                : plain;
    }

    static boolean hasLetters(String plain) {
        return LATIN.matcher(plain).find();
    }
}
