package jucuo.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time that documents are to be of. Where both ends are given and stand in the wrong order,
 * they change places.
 *
 * @param from the first day counts, and all after it
 * @param to the last day counts, and all before it
 */
public record Period(Optional<PartialDate> from, Optional<PartialDate> to) {

    /** All time, in which undated documents are too. */
    public static final Period ALL = new Period(Optional.empty(), Optional.empty());

    public Period {
        boolean turned =
                from.isPresent() && to.isPresent() && from.get().first().isAfter(to.get().last());
        if (turned) {
            var first = to;
            to = from;
            from = first;
        }
    }

    /** From and to what was typed; what is no date bounds nothing. */
    public static Period of(String from, String to) {
        return new Period(PartialDate.of(from), PartialDate.of(to));
    }

    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /** The first day in it. */
    public Optional<LocalDate> first() {
        return from.map(PartialDate::first);
    }

    /** The last day in it. */
    public Optional<LocalDate> last() {
        return to.map(PartialDate::last);
    }

    /** Whether a document of this date is in it; an undated one is in all time only. */
    public boolean contains(Optional<LocalDate> date) {
        return isAll()
                || (date.isPresent()
                        && first().stream().noneMatch(date.get()::isBefore)
                        && last().stream().noneMatch(date.get()::isAfter));
    }
}
