package jucuo.indexer.structure;

/** Reads an item's own title from its words. */
final class Heading {

    /**
     * A first sentence that is longer is no title, though text follows it; the limit of the
     * hand-made outlines.
     */
    private static final int LONGEST_SENTENCE = 40;

    /** Words before a colon are a title up to this length; likewise. */
    private static final int LONGEST_BEFORE_COLON = 15;

    /** Headlines of work reports' paragraphs reach 24 characters. */
    private static final int LONGEST_HEADLINE = 26;

    private Heading() {}

    /**
     * The title in an item's first paragraph; empty where it has none.
     *
     * @param words the paragraph without its label
     * @param holdsMore whether other nodes or paragraphs belong to the item
     */
    static String of(String words, boolean holdsMore) {
        String beforeColon = beforeColon(words);
        if (!beforeColon.isEmpty()) {
            return beforeColon;
        }
        int end = Punctuation.sentenceEnd(words, 0);
        boolean alone = end >= words.length();
        if (alone) {
            boolean sentence = Punctuation.isClosed(words) && !Punctuation.closes(last(words));
            return sentence && !holdsMore ? "" : bare(words);
        }
        return end - 1 <= LONGEST_SENTENCE ? bare(words.substring(0, end)) : "";
    }

    /** Whether {@code words} are nothing but a title or one sentence. */
    static boolean isWhole(String words) {
        return Punctuation.sentenceEnd(words, 0) >= words.length();
    }

    /**
     * Whether a paragraph opens with a sentence short and plain enough to be its headline, and goes
     * on.
     */
    static boolean isHeadlined(String text) {
        int end = Punctuation.sentenceEnd(text, 0);
        String first = text.substring(0, end);
        return end < text.length()
                && end <= LONGEST_HEADLINE
                && first.indexOf('，') < 0
                && first.indexOf(',') < 0
                && !first.endsWith("！");
    }

    private static String beforeColon(String words) {
        for (int i = 0; i < words.length() && i <= LONGEST_BEFORE_COLON; i++) {
            char c = words.charAt(i);
            if (Punctuation.isColon(c)) { // 问：…？ has no title
                return i > 1 && i + 1 < words.length() ? words.substring(0, i) : "";
            }
            if (Punctuation.endsSentence(c) || Punctuation.pauses(c) || c == '；') {
                return "";
            }
        }
        return "";
    }

    private static char last(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private static String bare(String text) {
        String stripped = text.strip();
        boolean closed =
                !stripped.isEmpty()
                        && (Punctuation.endsSentence(last(stripped))
                                || Punctuation.isColon(last(stripped)));
        return closed ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
    }
}
