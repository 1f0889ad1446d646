package jucuo.indexer.structure;

import java.util.List;
import java.util.stream.Stream;

/**
 * A numbering found in a text.
 *
 * @param text as printed, without the 、．. after it
 * @param above the numbers before the last of a decimal numbering: 1, 2 of 1.2.3; empty for others
 * @param ordinal its number; 0 for a mark that has none
 * @param branch the number after 之 of an inserted article; 0 for others
 * @param start offset of its first character
 * @param end offset of the first character that is no longer numbering, punctuation or white space
 *     after it
 */
record Label(
        Style style,
        String text,
        List<Integer> above,
        int ordinal,
        int branch,
        int start,
        int end) {

    /** Whether this is what follows {@code before} in one numbering: 三 after 二, 十二之一 after 十二. */
    boolean follows(Label before) {
        if (style.isMark()) {
            return true;
        }
        if (!above.equals(before.above)) {
            return false;
        }
        return branch == 0
                ? ordinal == before.ordinal + 1
                : ordinal == before.ordinal && branch == before.branch + 1;
    }

    boolean isFirst() {
        return style.isMark() || (ordinal <= 1 && branch == 0);
    }

    /** The numbers that those below it begin with in a decimal numbering: 1, 2, 3 of 1.2.3. */
    List<Integer> numbers() {
        return Stream.concat(above.stream(), Stream.of(ordinal)).toList();
    }
}
