package jucuo.indexer.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What numbers count or measure.
 *
 * @param name in its usual form: 个百分点 for 百分点
 */
record Unit(String name, Kind kind) {

    /** How a unit behaves in a sentence. */
    enum Kind {
        /** A counter (量词): the thing counted follows it or stands before the number. */
        COUNTER,
        /** A physical measure. */
        MEASURE,
        MONEY,
        /** A share or rate. */
        RATIO,
        /** A span of time or an age. */
        TIME
    }

    private static final Lexicon<Unit> UNITS = units();

    /** The unit at {@code from}, with what it is measured by behind a slash; null for none. */
    static Lexicon.@Nullable Match<Unit> at(String text, int from) {
        var unit = UNITS.longestAt(text, from);
        if (unit == null || unit.to() >= text.length() || text.charAt(unit.to()) != '/') {
            return unit;
        }
        var per = UNITS.longestAt(text, unit.to() + 1);
        return per == null
                ? unit
                : new Lexicon.Match<>(
                        per.to(),
                        new Unit(
                                unit.value().name() + "/" + per.value().name(),
                                unit.value().kind()));
    }

    private static Lexicon<Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        for (String line : WordList.lines("units.tsv")) {
            String[] columns = line.split("\t", -1);
            Kind kind = Kind.valueOf(columns[1].toUpperCase(Locale.ROOT));
            units.put(columns[0], new Unit(columns[2].isEmpty() ? columns[0] : columns[2], kind));
        }
        return new Lexicon<>(units);
    }
}
