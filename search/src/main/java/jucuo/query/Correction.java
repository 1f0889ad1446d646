package jucuo.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Another way to ask.
 *
 * @param applied whether the result beside it answers this query, and not the one that was typed
 */
public record Correction(String q, Reason reason, boolean applied) {

    /** Why it is offered. */
    public enum Reason {
        /** The words of a run that was looked up as it stands, each for itself. */
        PARTS,
        /** A run that was taken apart, as it stands. */
        EXACT,
        /** What does not fit the query language, as it was probably meant. */
        SYNTAX,
        /** Words that are read as those that were typed, or nearly so. */
        HOMOPHONE,
        /** Words that look like those that were typed. */
        SHAPE,
        /** Words with one character or letter more, fewer, or in another place. */
        TYPO,
        /** Words that are spelled by the letters that were typed. */
        PINYIN;

        /**
         * Whether what was typed is taken to be wrong; otherwise it is right and can be asked
         * otherwise.
         */
        public boolean mends() {
            return this != PARTS && this != EXACT;
        }

        /** The word used in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static Correction offered(String q, Reason reason) {
        return new Correction(q, reason, false);
    }

    /**
     * The corrections that the reading of {@code q} gives rise to: of its syntax, or where there is
     * nothing to mend, one a run.
     */
    public static List<Correction> of(String q, Reading reading) {
        if (!QueryParser.faults(q).isEmpty()) {
            String mended = QueryParser.mended(q);
            return mended.isEmpty() ? List.of() : List.of(offered(mended, Reason.SYNTAX));
        }
        var corrections = new ArrayList<Correction>();
        for (TypedRun typed : TypedRun.in(q, reading)) {
            Reading.Run run = typed.run();
            if (run.words().size() > 1) {
                corrections.add(
                        run.whole()
                                ? offered(typed.with(run.words()), Reason.PARTS)
                                : offered(
                                        typed.with(List.of(TypedRun.quoted(run.text()))),
                                        Reason.EXACT));
            }
        }
        return List.copyOf(corrections);
    }
}
