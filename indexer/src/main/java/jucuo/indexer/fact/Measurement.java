package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import jucuo.document.Fact.Comparator;
import jucuo.document.Fact.Quantity;

/**
 * A quantity as it stands in a text, with the words that say how it bounds.
 *
 * @param from where the bounding words before it, or else its number, begin
 * @param to behind the unit and the bounding words behind it
 * @param bounded whether there are bounding words
 * @param boundBefore whether they stand before the number
 */
record Measurement(
        int from,
        int to,
        Comparator comparator,
        Quantity quantity,
        Unit.Kind kind,
        boolean bounded,
        boolean boundBefore) {

    /** All quantities of {@code text} between both places that have a unit, in order. */
    static List<Measurement> of(String text, int from, int to) {
        var reader = new MeasurementReader(text);
        var found = new ArrayList<Measurement>();
        int at = from;
        while (at < to) {
            Measurement next = reader.at(at);
            if (next != null && next.to <= to && next.from >= from) {
                found.add(next);
            }
            at = next == null ? reader.behindNumber(at) : Math.max(next.to, at + 1);
        }
        return found;
    }

    /** Bound as {@code first} is, where a word before that one bounds both: 分别超过70%和50%. */
    Measurement boundAs(Measurement first) {
        boolean before = first.comparator != Comparator.EQUAL && first.boundBefore;
        return bounded || !before
                ? this
                : new Measurement(from, to, first.comparator, quantity, kind, true, true);
    }

    boolean isMoney() {
        return kind == Unit.Kind.MONEY;
    }
}
