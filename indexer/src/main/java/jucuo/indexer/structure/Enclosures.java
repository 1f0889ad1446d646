package jucuo.indexer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the documents that a notice issues (印发): their titles stand on lines of their own, and in
 * the notice's words before.
 */
final class Enclosures {

    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 60;

    /** The words that transmit a document are no more paragraphs; a guess. */
    private static final int TRANSMITTAL = 3;

    private Enclosures() {}

    /** The indexes of the issued documents' titles between {@code from} and {@code to}. */
    static Set<Integer> titles(List<Paragraph> paragraphs, int from, int to) {
        var before = new StringBuilder();
        paragraphs.subList(0, from).forEach(p -> before.append(key(p.text())).append('\n'));
        var titles = new HashSet<Integer>();
        boolean issues =
                before.indexOf("印发") >= 0 || before.indexOf("转发") >= 0 || before.indexOf("发布") >= 0;
        for (int i = from; issues && i < to; i++) {
            String text = paragraphs.get(i).text();
            if (i - from < TRANSMITTAL && Punctuation.hasSentence(text)) {
                before.append(key(text)).append('\n'); // 《…方案》已经国务院同意，现印发给你们
            }
            if (isTitleLine(text) && before.indexOf(key(text)) >= 0) {
                titles.add(i);
            }
        }
        return titles;
    }

    private static boolean isTitleLine(String text) {
        return text.length() >= SHORTEST_TITLE
                && !Issuers.isAgency(text) // 国务院办公厅 signs, though the title names it too
                && text.length() <= LONGEST_TITLE
                && !Punctuation.hasSentence(text)
                && LabelParser.at(text, 0).isEmpty();
    }

    /**
     * The indexes of the lines of signature and date that stand directly before the first title.
     */
    static Set<Integer> signatures(List<Paragraph> paragraphs, int from, Set<Integer> titles) {
        var signatures = new HashSet<Integer>();
        for (int title : titles) {
            for (int i = title - 1; i > from && isSignatureOrDate(paragraphs.get(i).text()); i--) {
                signatures.add(i);
            }
        }
        return signatures;
    }

    private static boolean isSignatureOrDate(String text) {
        return BackMatter.isDate(text) || BackMatter.isSignature(text) || BackMatter.isNote(text);
    }

    private static String key(String text) {
        return text.replaceAll("[\\s（）()—－–《》〈〉-]", "");
    }
}
