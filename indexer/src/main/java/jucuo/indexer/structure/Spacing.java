package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Span;

/** Text recognition (OCR) puts blanks between characters that belong together: 第 一 条. */
final class Spacing {

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

    private Spacing() {}

    /** Whether blanks stand between the characters of {@code text} at random. */
    static boolean isSpaced(String text) {
        long spaced = SPACED.matcher(text).results().count();
        return spaced >= FEWEST && spaced * (PARTED - 1) >= CLOSE.matcher(text).results().count();
    }

    /** {@code words} without the single blanks beside Chinese characters and signs. */
    static Excerpt closed(Excerpt words) {
        String text = words.text();
        var kept = new StringBuilder();
        var pieces = new ArrayList<Span>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isNoise(text, i)) {
                Excerpt part = words.part(from, i);
                kept.append(part.text());
                pieces.addAll(part.pieces());
                from = i + 1;
            }
        }
        return new Excerpt(kept.toString(), pieces);
    }

    // two blanks in a row are the author's
    private static boolean isNoise(String text, int i) {
        if (text.charAt(i) != ' ' || i + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return UNITS.indexOf(before) < 0
                && before != ' '
                && after != ' '
                && (isWide(before) || isWide(after));
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80';
    }
}
