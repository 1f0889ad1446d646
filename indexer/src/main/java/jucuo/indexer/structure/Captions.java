package jucuo.indexer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** 图5　体系结构图, 表 1: what stands below pictures and above tables. */
    private static final Pattern FIGURE = Pattern.compile("[图表]\\s*\\d");

    /** Headings that need no other beside them, and stand above none. */
    private static final Pattern WHOLE =
            Pattern.compile("[前序引导]\\s*言|结\\s*束\\s*语|结\\s*语|后\\s*记|名词(?:解释|注释)");

    /** Whether {@code text} heads a part of the whole document, as 前言 and 结束语 do. */
    static boolean heads(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** The indexes of the paragraphs that are such headings. */
    static Set<Integer> in(List<Paragraph> paragraphs, Parts parts) {
        var found = new HashSet<Integer>();
        var sure = new HashSet<Integer>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            boolean text = parts.role(i) == Parts.Role.TEXT && parts.role(i + 1) == Parts.Role.TEXT;
            if (i > 0 && BackMatter.headsAppendix(paragraphs.get(i - 1).text())) {
                continue; // the appendix's title
            }
            if (text && heads(paragraphs.get(i).text())) {
                sure.add(i);
            } else if (text && isSetAsHeading(paragraphs.get(i))) {
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
                && !FIGURE.matcher(text).lookingAt()
                && !BackMatter.isDate(text)
                && !Issuers.isAgency(text);
    }

    private static boolean isInHeadings(int c) {
        return Character.isIdeographic(c)
                || Character.isDigit(c)
                || "，、“”《》—-– 　\u3000".indexOf(c) >= 0;
    }

    private static boolean isRunningText(String text) {
        return text.length() >= SHORTEST_TEXT
                && FrontMatter.endsWithSentence(text)
                && LabelParser.at(text, 0).isEmpty();
    }
}
