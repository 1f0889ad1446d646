package jucuo.web.link;

/**
 * The place of words on a page of another site: what a browser scrolls to and marks, where it knows
 * how; any other stays at the top.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">text fragments</a>
 */
public final class TextFragment {

    /** Characters that tell a place from others; a guess. */
    private static final int LENGTH = 16;

    private TextFragment() {}

    /**
     * What to put behind an address.
     *
     * @param words as they are shown there; not empty
     */
    public static String of(String words) {
        String text = words.strip();
        if (text.length() <= 2 * LENGTH) {
            return "#:~:text=" + encoded(text);
        }
        int start = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        int end = text.length() - LENGTH;
        end += Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        String last = encoded(text.substring(end));
        return "#:~:text=" + encoded(text.substring(0, start)) + "," + last;
    }

    /** A dash parts a fragment from its context, and is not encoded otherwise. */
    private static String encoded(String text) {
        return Parameters.encode(text).replace("-", "%2D");
    }
}
