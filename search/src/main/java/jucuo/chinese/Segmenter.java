package jucuo.chinese;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;

/**
 * Cuts text into words with the dictionary and the model of smartcn.
 *
 * <p>smartcn sees the plain form, one stretch between punctuation at a time. Numbers and Latin
 * words stay out of its hands: it takes 5.5 for two numbers and drops Ⅳ. Every letter and digit of
 * the text is in exactly one word.
 */
final class Segmenter {

    private static final HHMMSegmenter SMARTCN = new HHMMSegmenter();

    /**
     * Characters without punctuation that smartcn is given at once; bounds its tables, and the
     * length of a word.
     */
    private static final int MAX_STRETCH = 1000;

    private Segmenter() {}

    static List<Term> words(String text) {
        FoldedText folded = FoldedText.of(text);
        var words = new ArrayList<Term>();
        int from = 0;
        while (from < folded.length()) {
            int to = from + 1;
            while (to < folded.length()
                    && folded.start(to) <= folded.end(to - 1) // nothing is printed between
                    && (to - from < MAX_STRETCH || folded.isInside(to))) {
                to++;
            }
            stretch(folded, from, to, words);
            from = to;
        }
        return words;
    }

    private static void stretch(FoldedText folded, int from, int to, List<Term> words) {
        BitSet starts = smartcn(folded.plain(from, to));
        int start = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || isStart(folded, at, starts.get(at - from))) {
                words.add(folded.term(start, at));
                start = at;
            }
        }
    }

    private static boolean isStart(FoldedText folded, int at, boolean asSmartcnSays) {
        if (folded.isInside(at)) {
            return false;
        }
        boolean before = isHan(folded, at - 1);
        return before != isHan(folded, at) || (before && asSmartcnSays);
    }

    private static boolean isHan(FoldedText folded, int at) {
        return folded.isInside(at) || Character.isIdeographic(folded.codePointAt(at));
    }

    /** Where words begin in a stretch of letters and digits. */
    private static BitSet smartcn(String stretch) {
        var starts = new BitSet(stretch.length());
        if (stretch.length() == 1) {
            return starts;
        }
        List<SegToken> tokens = SMARTCN.process(stretch);
        // the first and the last stand for the borders of the sentence
        for (SegToken token : tokens.subList(1, tokens.size() - 1)) {
            starts.set(token.startOffset);
            starts.set(token.endOffset);
        }
        return starts;
    }
}
