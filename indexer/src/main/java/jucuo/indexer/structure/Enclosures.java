package jucuo.indexer.structure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jucuo.indexer.reader.Block;

/**
 * Finds the documents that a notice issues (印发): their titles stand on lines of their own, and in
 * the notice's words before.
 */
final class Enclosures {

    /**
     * A title over one or several lines.
     *
     * @param start index of its first paragraph
     * @param end index behind its last one
     * @param key its words without the signs that differ from one mention to the next
     */
    record Title(int start, int end, String key) {}

    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 60;

    private static final int MOST_LINES = 3;

    private static final Pattern ISSUES = Pattern.compile("印发|转发|发布|公布");

    /** （试行）, （审议稿）. */
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()。]{2,20}[）)]");

    /** The words that transmit a document are no more paragraphs; a guess. */
    private static final int TRANSMITTAL = 3;

    private Enclosures() {}

    /** The issued documents' titles between {@code from} and {@code to}, by their first lines. */
    static Map<Integer, Title> titles(List<Paragraph> paragraphs, int from, int to) {
        var before = new StringBuilder();
        paragraphs.subList(0, from).forEach(p -> before.append(key(p.text())).append('\n'));
        var titles = new TreeMap<Integer, Title>();
        boolean issues = false;
        for (int i = from; i < to; i++) {
            String text = paragraphs.get(i).text();
            if (i - from < TRANSMITTAL && Punctuation.hasSentence(text)) {
                before.append(key(text)).append('\n'); // 《…方案》已经国务院同意，现印发给你们
            }
            issues = issues || (i - from < TRANSMITTAL && ISSUES.matcher(before).find());
            Optional<Title> title = issues ? title(paragraphs, i, to, before) : Optional.empty();
            if (title.isPresent() && !headsAppendix(paragraphs.get(i - 1).text())) {
                boolean named = text.startsWith("关于") && isIssuedBy(paragraphs, i - 1);
                Title found = title.get();
                titles.put(
                        named ? i - 1 : i,
                        named ? new Title(i - 1, found.end(), found.key()) : found);
                i = found.end() - 1;
            }
        }
        return titles;
    }

    // 附件1 ␤ 智慧养老示范项目: the appendix's own title
    private static boolean headsAppendix(String text) {
        return LabelParser.at(text, 0)
                .filter(l -> l.style() == Style.APPENDIX && l.end() == text.length())
                .isPresent();
    }

    // 2012年12月28日 ␤ 最高人民法院 ␤ 关于…的规定: the agency is the title's first line, and signs nothing
    private static boolean isIssuedBy(List<Paragraph> paragraphs, int i) {
        return i > 0
                && Issuers.isAgency(paragraphs.get(i).text())
                && BackMatter.isDate(paragraphs.get(i - 1).text());
    }

    /** The longest run of lines from {@code i} on that is named before. */
    private static Optional<Title> title(
            List<Paragraph> paragraphs, int i, int to, CharSequence before) {
        Optional<Title> longest = Optional.empty();
        var key = new StringBuilder();
        for (int end = i; end < Math.min(to, i + MOST_LINES); end++) {
            String text = paragraphs.get(end).text();
            if (!isTitleLine(text)) {
                break;
            }
            key.append(key(text));
            if (key.length() >= SHORTEST_TITLE && contains(before, key)) {
                longest = Optional.of(new Title(i, end + 1, key.toString()));
            }
        }
        return longest;
    }

    private static boolean contains(CharSequence text, CharSequence words) {
        return text.toString().contains(words);
    }

    private static boolean isTitleLine(String text) {
        return !BackMatter.isDate(text)
                && !BackMatter.isNote(text)
                && !Issuers.isAgency(text) // 国务院办公厅 signs, though the title names it too
                && text.length() <= LONGEST_TITLE
                && "（(".indexOf(text.charAt(0)) < 0
                && !Punctuation.hasSentence(text)
                && LabelParser.at(text, 0).isEmpty();
    }

    /**
     * The indexes of the lines of signature and date that stand directly before the first title.
     */
    static Set<Integer> signatures(List<Paragraph> paragraphs, int from, Collection<Title> titles) {
        var signatures = new HashSet<Integer>();
        for (Title title : titles) {
            for (int i = title.start() - 1;
                    i > from && isSignatureOrDate(paragraphs.get(i).text());
                    i--) {
                signatures.add(i);
            }
        }
        return signatures;
    }

    /**
     * The indexes of an agency's name and the date below it, behind a sentence and above more text.
     */
    static Set<Integer> signatures(List<Paragraph> paragraphs, int from, int to) {
        var signatures = new HashSet<Integer>();
        for (int i = from + 2; i < to; i++) {
            String text = paragraphs.get(i - 1).text();
            boolean agency = Issuers.isAgency(text) && BackMatter.isSignature(text);
            boolean rows =
                    paragraphs.get(i).role() == Block.Role.ROW
                            || paragraphs.get(i - 1).role() == Block.Role.ROW;
            boolean ends = FrontMatter.endsWithSentence(paragraphs.get(i - 2).text());
            if (BackMatter.isDate(paragraphs.get(i).text()) && agency && ends && !rows) {
                signatures.addAll(Set.of(i - 1, i));
            }
        }
        return signatures;
    }

    private static boolean isSignatureOrDate(String text) {
        return BackMatter.isDate(text) || BackMatter.isSignature(text) || BackMatter.isNote(text);
    }

    /**
     * The paragraphs below {@code title} that are its own: （试行）, a date, what a note says of its
     * adoption.
     */
    static Set<Integer> notes(List<Paragraph> paragraphs, Title title, int to) {
        var notes = new HashSet<Integer>();
        for (int i = title.end(); i < to && isTitleNote(paragraphs.get(i).text()); i++) {
            notes.add(i);
        }
        return notes;
    }

    private static boolean isTitleNote(String text) {
        return FrontMatter.isAdoptionNote(text)
                || BackMatter.isDate(text)
                || DocumentNumber.isAlone(text)
                || BRACKETED.matcher(text).matches();
    }

    private static String key(String text) {
        return text.replaceAll("[\\s（）()—－–《》〈〉-]", "");
    }
}
