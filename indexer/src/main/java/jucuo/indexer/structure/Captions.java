package jucuo.indexer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jucuo.indexer.reader.Block;

/** Finds the headings without a number, as speeches have them: a short line above running text. */
final class Captions {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;

    /** Running text below a heading is longer; a guess. */
    private static final int SHORTEST_TEXT = 40;

    /** One such line may be a broken sentence's; several are the author's habit. */
    private static final int FEWEST = 2;

    private Captions() {}

    /** The indexes of the paragraphs that are such headings. */
    static Set<Integer> in(List<Paragraph> paragraphs, Parts parts) {
        var found = new HashSet<Integer>();
        var sure = new HashSet<Integer>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            boolean text = parts.role(i) == Parts.Role.TEXT && parts.role(i + 1) == Parts.Role.TEXT;
            if (text && isSetAsHeading(paragraphs.get(i))) {
                sure.add(i);
            } else if (text
                    && isHeading(paragraphs.get(i))
                    && isRunningText(paragraphs.get(i + 1).text())) {
                found.add(i);
            }
        }
        sure.addAll(found.size() >= FEWEST ? found : Set.of());
        return sure;
    }

    // ## 甲: the file says so, and at which depth
    private static boolean isSetAsHeading(Paragraph paragraph) {
        return paragraph.depth() > 0
                && LabelParser.at(paragraph.text(), 0).isEmpty()
                && LeadIn.of(paragraph.text()).isEmpty();
    }

    private static boolean isHeading(Paragraph paragraph) {
        String text = paragraph.text();
        return paragraph.role() != Block.Role.ROW
                && paragraph.role() != Block.Role.NOTE
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !Punctuation.isClosed(text)
                && !Punctuation.hasSentence(text)
                && text.chars().allMatch(Captions::isInHeadings)
                && LabelParser.at(text, 0).isEmpty()
                && !BackMatter.isDate(text)
                && !Issuers.isAgency(text);
    }

    private static boolean isInHeadings(int c) {
        return Character.isIdeographic(c) || "，、“”《》 　\u3000".indexOf(c) >= 0;
    }

    private static boolean isRunningText(String text) {
        return text.length() >= SHORTEST_TEXT
                && FrontMatter.endsWithSentence(text)
                && LabelParser.at(text, 0).isEmpty();
    }
}
