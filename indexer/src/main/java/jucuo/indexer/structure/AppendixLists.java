package jucuo.indexer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the lists of appendices (附件：1.…2.…) that stand before a signature: what they list follows.
 */
final class AppendixLists {

    private static final Pattern LIST = Pattern.compile("附件?[：:]\\s*[1１一][.．、]\\s*\\S");

    /** A further line of a list: 2.文书样式. */
    private static final Pattern LISTED = Pattern.compile("(附件)?\\d{1,2}[.．、][^。；]{1,60}");

    /** No list is longer, in lines; a guess. */
    private static final int MOST_LISTED = 100;

    /** A signature and its date take no more lines; a guess. */
    private static final int LONGEST_SIGNATURE = 8;

    private AppendixLists() {}

    /** The indexes of the paragraphs that list appendices, and of the signatures below them. */
    static Set<Integer> in(List<Paragraph> paragraphs) {
        var found = new HashSet<Integer>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean list = LIST.matcher(paragraphs.get(i).text()).lookingAt();
            if (!list && !namesAppendix(paragraphs.get(i).text())) {
                continue;
            }
            int end = i + 1;
            while (end < Math.min(paragraphs.size(), i + MOST_LISTED)
                    && LISTED.matcher(paragraphs.get(end).text()).matches()) {
                end++;
            }
            int signed = signatureEnd(paragraphs, end);
            if (list || signed > end || headsAppendix(paragraphs, end)) {
                for (int k = i; k < Math.max(end, signed); k++) {
                    found.add(k);
                }
            }
        }
        return found;
    }

    /** 附件：名单 and 附：名单, the title on one line with the label. */
    private static boolean namesAppendix(String text) {
        boolean named =
                LabelParser.at(text, 0)
                        .filter(l -> l.style() == Style.APPENDIX && l.end() < text.length())
                        .isPresent();
        return named || (text.startsWith("附：") && text.length() > 2);
    }

    /** Behind the date of the signature that begins at {@code from}; {@code from} if none does. */
    private static int signatureEnd(List<Paragraph> paragraphs, int from) {
        int last = Math.min(paragraphs.size(), from + LONGEST_SIGNATURE);
        for (int i = from; i < last; i++) {
            String text = paragraphs.get(i).text();
            if (BackMatter.isDate(text)) {
                return behindNotes(paragraphs, i + 1);
            }
            if (!BackMatter.isSignature(text)) {
                return from;
            }
        }
        return from;
    }

    private static boolean headsAppendix(List<Paragraph> paragraphs, int i) {
        int at = behindNotes(paragraphs, i);
        Optional<Label> label =
                at < paragraphs.size()
                        ? LabelParser.at(paragraphs.get(at).text(), 0)
                        : Optional.empty();
        return label.filter(l -> l.style() == Style.APPENDIX).isPresent()
                && label.get().ordinal() <= 1;
    }

    // （此件公开发布）
    private static int behindNotes(List<Paragraph> paragraphs, int from) {
        int at = from;
        while (at < paragraphs.size()
                && BackMatter.isNote(paragraphs.get(at).text())
                && !namesAppendix(paragraphs.get(at).text())) {
            at++;
        }
        return at;
    }
}
