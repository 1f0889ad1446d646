package jucuo.indexer.reader;

import java.util.Map;

/**
 * A list of numbered paragraphs, as Word documents define it.
 *
 * @param id tells it from others
 * @param definition what lists share that count on together
 * @param levels from 0
 * @param starts where a level begins anew with this list, whatever others counted
 */
record NumberedList(
        String id, String definition, Map<Integer, Level> levels, Map<Integer, Integer> starts) {

    /** Lists have no more. */
    static final int LEVELS = 9;

    /**
     * @param format as {@link NumberFormat} names it
     * @param pattern what is printed, {@code %1} for the number of level 0
     * @param legal whether all numbers in it are Arabic
     * @param restart paragraphs of a level below this one, counted from 0, make it begin anew
     * @param spaced whether a tab or blank stands behind the label
     */
    record Level(
            String format, String pattern, int start, boolean legal, int restart, boolean spaced) {}

    NumberedList {
        levels = Map.copyOf(levels);
        starts = Map.copyOf(starts);
    }

    /** Where a level begins. */
    int start(int level) {
        Level defined = levels.get(level);
        return starts.getOrDefault(level, defined == null ? 1 : defined.start());
    }
}
