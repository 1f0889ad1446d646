package jucuo.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which characters look alike in print, as 未 and 末 do.
 *
 * <p>The table holds, for each of the 6,763 characters of GB 2312, the 24 whose printed form covers
 * its own best (correlation of the glyphs of Noto Sans and Noto Serif CJK SC, drawn 96 pixels high,
 * blurred, brought to 16 × 16), and behind a space up to 24 others that are a part of it, have it
 * as a part, or share a part of four strokes (parts and strokes from nlp-chaizi 1.1.0 and
 * nlp-hanzi-similar 1.3.0, Apache-2.0). Of 638 pairs of look-alikes written down by hand, 53 %
 * stand among the first ten; weights of strokes, radicals and four-corner codes alone had 30 %
 * there.
 */
public final class Shapes {

    /** How much less the last of those that look alike counts than the first. */
    private static final double SHARE = 0.7;

    private static final Map<Character, String> ALIKE = alike();

    private Shapes() {}

    /** From 1 for what looks most alike down to 0. */
    public static double likeness(char one, char other) {
        return Math.max(rank(one, other), rank(other, one));
    }

    private static double rank(char one, char other) {
        String alike = ALIKE.getOrDefault(one, " ");
        int rank = alike.indexOf(other);
        int printed = alike.indexOf(' ');
        return rank < 0 ? 0 : rank < printed ? 1 - SHARE * rank / printed : 1 - SHARE;
    }

    /** Each line a character and those that look like it, most alike first. */
    private static Map<Character, String> alike() {
        try (InputStream in = Shapes.class.getResourceAsStream("shapes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    line -> line.charAt(0), line -> line.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException("shapes.txt", e);
        }
    }
}
