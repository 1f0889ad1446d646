package jucuo.indexer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines that are page numbers: they stand alone, and count on from page to page. */
final class PageNumbers {

    /** 12 or — 12 — or - 12 - or 12/50 or 第12页 共50页. */
    private static final Pattern NUMBER_ALONE =
            Pattern.compile(
                    "(?:[-—－–]*\\s*|第\\s*)(\\d{1,4})(?:\\s*[-—－–]*|\\s*/\\s*\\d{1,4}|\\s*页[\\s/，,]*(?:共\\s*\\d{1,4}\\s*页)?)");

    /**
     * No page is shorter, in lines; a guess that keeps rows of a table from being taken for pages.
     */
    private static final int SHORTEST_PAGE = 5;

    private PageNumbers() {}

    /** The indexes of the lines that are page numbers. */
    static Set<Integer> in(List<Line> lines) {
        var found = new HashSet<Integer>();
        var sure = new HashSet<Integer>();
        int number = 0;
        int at = -SHORTEST_PAGE;
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = NUMBER_ALONE.matcher(lines.get(i).text());
            if (!lines.get(i).isOpen() || !matcher.matches()) {
                continue;
            }
            if (isDashed(lines.get(i))) {
                sure.add(i);
            }
            if (i - at > 1 && i - at < SHORTEST_PAGE) {
                continue; // an empty page has no lines
            }
            int next = Integer.parseInt(matcher.group(1));
            boolean counts =
                    found.isEmpty() ? next >= 1 && next <= 3 : next > number && next <= number + 2;
            if (counts) {
                found.add(i);
                number = next;
                at = i;
            }
        }
        if (found.size() >= 2) {
            sure.addAll(found);
        }
        return sure;
    }

    // — 1 —: nothing but a page's number is printed so
    private static boolean isDashed(Line line) {
        String text = line.text();
        return text.length() >= 3
                && isDash(text.charAt(0))
                && isDash(text.charAt(text.length() - 1));
    }

    private static boolean isDash(char c) {
        return "-—－–".indexOf(c) >= 0;
    }
}
