package jucuo.chinese;

/**
 * One reading of a character.
 *
 * @param letters without the tone, ü as v: {@code lv}
 * @param tone 1 to 4, 5 for the neutral one
 */
public record Syllable(String letters, int tone) {

    /** Whether many take one for the other: zh and z, n and l, in and ing. */
    public boolean isNear(Syllable other) {
        return blurred().equals(other.blurred());
    }

    private String blurred() {
        String blurred = letters;
        if (blurred.startsWith("zh") || blurred.startsWith("ch") || blurred.startsWith("sh")) {
            blurred = blurred.charAt(0) + blurred.substring(2);
        }
        if (blurred.startsWith("n")) {
            blurred = "l" + blurred.substring(1);
        }
        blurred = blurred.replace('v', 'u');
        return blurred.endsWith("ng") ? blurred.substring(0, blurred.length() - 1) : blurred;
    }
}
