package jucuo.indexer.structure;

/** The signs that part Chinese sentences; half and full width are alike. */
final class Punctuation {

    private static final String SENTENCE_ENDS = "。．！？；!?;…";
    private static final String OPENING = "（(《〈“‘「『【〔[";
    private static final String CLOSING = "）)》〉”’」』】〕]";
    private static final String PAUSES = "，、,：:";

    private Punctuation() {}

    /** 。！？, not ；. */
    static boolean endsSentence(char c) {
        return "。！？!?".indexOf(c) >= 0;
    }

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean pauses(char c) {
        return PAUSES.indexOf(c) >= 0;
    }

    static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    /** Whether no line begins with this sign: it belongs to what stands before. */
    static boolean trails(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0 || closes(c) || pauses(c);
    }

    /**
     * Whether {@code text} ends as sentences do, with 。！？； or a colon, closing quotation marks and
     * brackets aside.
     */
    static boolean isClosed(String text) {
        int end = text.length();
        while (end > 0 && closes(text.charAt(end - 1))) {
            end--;
        }
        return end < text.length()
                || (end > 0
                        && (SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0
                                || isColon(text.charAt(end - 1))
                                || text.charAt(end - 1) == '.'));
    }

    /** Whether {@code text} holds a sign that titles and headings do not have inside. */
    static boolean hasSentence(String text) {
        return text.chars().anyMatch(c -> endsSentence((char) c));
    }

    /**
     * The offset behind the first 。！？ from {@code from} on and the closing signs after it; the
     * text's end where there is none.
     */
    static int sentenceEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !endsSentence(text.charAt(i))) {
            i++;
        }
        if (i < text.length()) {
            i++;
        }
        while (i < text.length() && closes(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
