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

    /** Numbers, and headings that are numbered, are shorter; a guess. */
    private static final int LONGEST_LABEL = 100;

    /** The last number of each style that began a line. */
    private final Map<Style, Label> last = new EnumMap<>(Style.class);

    List<Line> parted(Line line) {
        String text = line.text();
        var offsets = new ArrayList<Integer>();
        int from = 0;
        for (int at = pageEnd(text, 0); at >= 0; at = next(text, from)) {
            if (at > from) {
                offsets.add(at);
            }
            from = at;
            String unit = text.substring(at, Math.min(text.length(), at + LONGEST_LABEL));
            LabelParser.at(unit, 0).ifPresent(label -> last.put(label.style(), label));
        }
        return offsets.isEmpty() ? List.of(line) : line.partedAt(offsets);
    }

    private int next(String text, int from) {
        int end = pageEnd(text, from);
        return end > from && end < text.length() ? end : lostBreak(text, from);
    }

    /** Behind the page's number that stands at {@code from}; there, where none does. */
    private static int pageEnd(String text, int from) {
        Matcher page = PAGE.matcher(text).region(from, text.length());
        return page.lookingAt() ? behindBlanks(text, page.end()) : from;
    }

    /** Where the next unit begins that does not begin at {@code from}; -1 if none does. */
    private int lostBreak(String text, int from) {
        for (int end = Punctuation.sentenceEnd(text, from);
                end < text.length();
                end = Punctuation.sentenceEnd(text, end)) {
            int start = behindBlanks(text, end);
            Optional<Label> label = LabelParser.at(text, pageEnd(text, start));
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
