package jucuo.chinese;

import java.util.ArrayList;
import java.util.List;

/** The ways in which a text is cut into terms. */
public enum Terms {
    /** Every character by itself. */
    CHARACTERS,
    /**
     * Every two neighbours, across punctuation. A text contains a phrase of two characters or more
     * just where the phrase's pairs follow each other in it.
     */
    PAIRS,
    /** The words of smartcn, numbers and Latin words whole. */
    WORDS;

    /** The terms of a text in order; the n-th stands at position n. */
    public List<Term> of(String text) {
        return switch (this) {
            case CHARACTERS -> characters(FoldedText.of(text));
            case PAIRS -> pairs(FoldedText.of(text));
            case WORDS -> Segmenter.words(text);
        };
    }

    private static List<Term> characters(FoldedText text) {
        var terms = new ArrayList<Term>(text.length());
        for (int at = 0; at < text.length(); at = text.next(at)) {
            terms.add(text.term(at, text.next(at)));
        }
        return terms;
    }

    private static List<Term> pairs(FoldedText text) {
        var terms = new ArrayList<Term>(text.length());
        int at = 0;
        while (at < text.length() && text.next(at) < text.length()) {
            int second = text.next(at);
            terms.add(text.term(at, text.next(second)));
            at = second;
        }
        return terms;
    }
}
