package jucuo.indexer.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the numbered paragraphs of one document, in order, and gives the labels that Word prints
 * before them (ECMA-376 part 1, 17.9).
 */
final class ListLabels {

    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    /** How far lists have counted at each of their levels, by definition. */
    private final Map<String, int[]> counts = new HashMap<>();

    /** A level of a list. */
    private record Place(String list, int level) {}

    private final Set<Place> begun = new HashSet<>();

    /** The label before the next paragraph of a list, with the blank behind it; empty for none. */
    String next(NumberedList list, int level) {
        NumberedList.Level own = list.levels().get(level);
        if (own == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(list.definition(), _ -> notBegun());
        boolean first = begun.add(new Place(list.id(), level));
        boolean anew = count[level] == NOT_BEGUN || (first && list.starts().containsKey(level));
        count[level] = anew ? list.start(level) : count[level] + 1;
        for (int deeper = level + 1; deeper < NumberedList.LEVELS; deeper++) {
            NumberedList.Level below = list.levels().get(deeper);
            if (below == null || level < below.restart()) {
                count[deeper] = NOT_BEGUN;
            }
        }
        String label = label(list, own, count).strip();
        return label.isEmpty() || isSymbol(label) ? "" : label + (own.spaced() ? " " : "");
    }

    private static int[] notBegun() {
        var count = new int[NumberedList.LEVELS];
        Arrays.fill(count, NOT_BEGUN);
        return count;
    }

    /** {@code 第%1章} with each number in its place. */
    private static String label(NumberedList list, NumberedList.Level own, int[] count) {
        String pattern = own.pattern();
        var label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int of = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (of >= 0 && of < NumberedList.LEVELS) {
                i++;
                int number = count[of] == NOT_BEGUN ? list.start(of) : count[of];
                NumberedList.Level level = list.levels().get(of);
                label.append(
                        NumberFormat.of(
                                own.legal() || level == null ? "decimal" : level.format(), number));
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    /** A bullet of a symbol font is a picture, and its character means nothing. */
    private static boolean isSymbol(String label) {
        return label.chars().allMatch(c -> c >= 0xE000 && c <= 0xF8FF);
    }
}
