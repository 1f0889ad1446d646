package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Span;
import jucuo.indexer.reader.Lines;

/** Text recognition (OCR) puts blanks between characters that belong together: 第 一 条. */
enum Spacing {
    /** Blanks stand where the author set them. */
    NONE,
    /** Blanks stand between Chinese characters at random; those between words of letters count. */
    RANDOM,
    /** A blank stands between all characters, digits and letters too. */
    ALL;

    /** Two Chinese characters with a blank between them, or with none. */
    private static final Pattern SPACED = Pattern.compile("\\p{IsHan}(?<![条章节编篇]) (?=\\p{IsHan})");

    private static final Pattern CLOSE = Pattern.compile("\\p{IsHan}(?=\\p{IsHan})");

    /**
     * Where one in so many pairs of characters is parted, blanks say nothing; names in signatures
     * and the parts of titles reach one in a hundred.
     */
    private static final int PARTED = 20;

    /** Fewer blanks show no habit; a guess. */
    private static final int FEWEST = 20;

    /** 第一条 国家…: the blank parts a number from what it numbers. */
    private static final String UNITS = "条章节编篇";

    /** How the blanks of {@code text} stand. */
    static Spacing of(String text) {
        long spaced = SPACED.matcher(text).results().count();
        long close = CLOSE.matcher(text).results().count();
        if (spaced < FEWEST || spaced * (PARTED - 1) < close) {
            return NONE;
        }
        return spaced > close ? ALL : RANDOM;
    }

    /** {@code words} without the single blanks that say nothing. */
    Excerpt closed(Excerpt words) {
        return this == NONE ? words : without(words, i -> isNoise(words.text(), i));
    }

    /** {@code words} without the characters that nobody sees, which part 第 from 一章 all the same. */
    static Excerpt visible(Excerpt words) {
        return words.text().chars().anyMatch(c -> Lines.isInvisible((char) c))
                ? without(words, i -> Lines.isInvisible(words.text().charAt(i)))
                : words;
    }

    /** {@code words} without the characters inside of them that are {@code noise}. */
    private static Excerpt without(Excerpt words, IntPredicate noise) {
        var kept = new StringBuilder();
        var pieces = new ArrayList<Span>();
        int from = 0;
        for (int i = 0; i <= words.text().length(); i++) {
            if (i == words.text().length() || noise.test(i)) {
                if (i > from) {
                    Excerpt part = words.part(from, i);
                    kept.append(part.text());
                    pieces.addAll(part.pieces());
                }
                from = i + 1;
            }
        }
        return new Excerpt(kept.toString(), pieces);
    }

    // two blanks in a row are the author's
    private boolean isNoise(String text, int i) {
        if (text.charAt(i) != ' ' || i == 0 || i + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return UNITS.indexOf(before) < 0
                && before != ' '
                && after != ' '
                && (this == ALL || isWide(before) || isWide(after));
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80';
    }
}
