package jucuo.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        EXACT;

        /** The word used in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static Correction offered(String q, Reason reason) {
        return new Correction(q, reason, false);
    }

    /** The corrections that the reading of {@code q} gives rise to, one a run at the most. */
    public static List<Correction> of(String q, Reading reading) {
        var corrections = new ArrayList<Correction>();
        int from = 0;
        for (Reading.Run run : reading.runs()) {
            int at = q.indexOf(run.text(), from);
            if (at < 0) {
                continue;
            }
            from = at + run.text().length();
            if (run.words().size() > 1) {
                corrections.add(correction(q, at, run));
            }
        }
        return List.copyOf(corrections);
    }

    private static Correction correction(String q, int at, Reading.Run run) {
        String head = q.substring(0, at);
        String tail = q.substring(at + run.text().length());
        if (!run.whole()) {
            return offered(head + '"' + run.text() + '"' + tail, Reason.EXACT);
        }
        String field = HEADING.stream().filter(head::endsWith).findFirst().orElse("");
        head = head.substring(0, head.length() - field.length());
        String parts = run.words().stream().map(w -> field + w).collect(Collectors.joining(" "));
        boolean alone = head.isEmpty() && tail.isEmpty();
        return offered(head + (alone ? parts : "(" + parts + ")") + tail, Reason.PARTS);
    }

    private static final List<String> HEADING = List.of("heading:", "heading：");
}
