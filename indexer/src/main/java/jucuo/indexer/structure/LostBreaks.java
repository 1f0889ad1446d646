package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts lines where a line break was lost: behind a page's number, and before a number that was run
 * on to the sentence before it (…机器人。三、推进平台提质升级). Knows the numbers of the lines before.
 */
final class LostBreaks {

    /** A page's number that the line after it was run on to: -2-第四条. */
    private static final Pattern PAGE = Pattern.compile("[-－–—]\\s?\\d{1,4}\\s?[-－–—](?=[^-－–—])");

    /** A page's number with its dashes is no longer. */
    private static final int LONGEST_PAGE = 16;

    /** The last number of each style that began a line. */
    private final Map<Style, Label> last = new EnumMap<>(Style.class);

    List<Line> parted(Line line) {
        var lines = new ArrayList<Line>();
        Line rest = line;
        for (int at = pageEnd(line.text()); at >= 0; at = next(rest.text())) {
            if (at > 0) {
                List<Line> two = rest.partedAt(at);
                lines.add(two.getFirst());
                rest = two.getLast();
            }
            LabelParser.at(rest.text(), 0).ifPresent(label -> last.put(label.style(), label));
        }
        lines.add(rest);
        return lines;
    }

    private int next(String text) {
        int end = pageEnd(text);
        return end > 0 && end < text.length() ? end : lostBreak(text);
    }

    private static int pageEnd(String text) {
        Matcher page = PAGE.matcher(text);
        return page.lookingAt() ? behindBlanks(text, page.end()) : 0;
    }

    /** Where the next unit begins that does not begin the line; -1 if none does. */
    private int lostBreak(String text) {
        for (int end = Punctuation.sentenceEnd(text, 0);
                end < text.length();
                end = Punctuation.sentenceEnd(text, end)) {
            int start = behindBlanks(text, end);
            int unit =
                    start
                            + pageEnd(
                                    text.substring(
                                            start, Math.min(text.length(), start + LONGEST_PAGE)));
            Optional<Label> label = LabelParser.at(text, unit);
            if (label.isPresent() && isUnit(label.get(), text, start > end)) {
                return start;
            }
        }
        return -1;
    }

    private boolean isUnit(Label label, String text, boolean parted) {
        Style style = label.style();
        if (style.isClause() || style.isMark()) {
            return false;
        }
        Label before = last.get(style);
        boolean goesOn = before != null && label.follows(before);
        if (style == Style.ARTICLE) { // 第三条　, not 第三条规定
            int end = label.start() + label.text().length();
            return goesOn && end < text.length() && Line.isBlank(text.charAt(end));
        }
        boolean heading =
                parted
                        && style.headsSections()
                        && Punctuation.sentenceEnd(text, label.end()) == text.length();
        return goesOn || heading;
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Line.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
