package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Tells 1.2.3 that numbers a heading or paragraph from 1.5 that counts something. */
final class Decimals {

    /** Standards number six levels deep at most (GB/T 1.1). */
    private static final int MOST_LEVELS = 6;

    /** What a decimal number counts, where it is a quantity and no numbering. */
    private static final String UNITS = "万亿千百十倍元个名人件项次岁年月日天小时分秒米公里平吨斤克度级以及至到％%℃";

    private static final String POINTS = "．.﹒";

    private Decimals() {}

    /**
     * The numbers of a decimal numbering, moved over.
     *
     * @param first the one that was read already
     * @param at behind it
     * @return empty where there are more, or greater ones, than a numbering has
     */
    static List<Integer> from(int first, Cursor at) {
        var numbers = new ArrayList<Integer>(List.of(first));
        while (at.nextIs(POINTS) && at.arabicFollowsNext()) {
            at.step();
            OptionalInt number = at.number();
            if (number.isEmpty()
                    || number.getAsInt() > LabelParser.MOST_ITEMS
                    || numbers.size() == MOST_LEVELS) {
                return List.of();
            }
            numbers.add(number.getAsInt());
        }
        return List.copyOf(numbers);
    }

    /** Whether what stands at {@code at}, behind a number, is no unit of a quantity. */
    static boolean beginsHeading(Cursor at) {
        Cursor after = at.copy();
        boolean parted = after.nextIsBlank() || after.nextIs(POINTS + "、");
        after.skip(POINTS + "、");
        return !after.atEnd()
                && !after.nextIs(UNITS)
                && (parted ? !after.nextIsArabic() : Character.isIdeographic(after.next()));
    }
}
