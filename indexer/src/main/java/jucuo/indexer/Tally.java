package jucuo.indexer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jucuo.document.PolicyDocument;
import jucuo.document.Warning;
import jucuo.engine.NearDuplicates;
import jucuo.indexer.source.Refusal;

/** Counts what a run does while it does it. Thread-safe. */
final class Tally {

    private final long begun = System.nanoTime();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<Warning.Code, Long> warnings = new EnumMap<>(Warning.Code.class);
    private long indexed;
    private long unchanged;
    private long removed;
    private long refused;
    private long filesDone;
    private NearDuplicates nearDuplicates = NearDuplicates.NONE;

    synchronized void indexed(PolicyDocument document) {
        indexed++;
        document.warnings().stream()
                .map(Warning::code)
                .distinct()
                .forEach(code -> warnings.merge(code, 1L, Long::sum));
    }

    synchronized void unchanged() {
        unchanged++;
    }

    synchronized void removed() {
        removed++;
    }

    synchronized void refused(Refusal refusal) {
        refused++;
        if (refusals.size() < RunReport.MAX_REFUSALS) {
            refusals.add(refusal);
        }
    }

    synchronized void nearDuplicates(NearDuplicates found) {
        nearDuplicates = found;
    }

    synchronized void fileDone() {
        filesDone++;
    }

    /** {@code 1,204 documents, 310/s, 12 files remaining, 3 refused} */
    synchronized String progress(long files) {
        double seconds = Math.max(0.001, (System.nanoTime() - begun) / 1e9);
        return "%,d documents, %,.0f/s, %,d files remaining, %,d refused"
                .formatted(indexed, indexed / seconds, files - filesDone, refused);
    }

    synchronized RunReport report() {
        List<Refusal> ordered =
                refusals.stream()
                        .sorted(
                                Comparator.comparing(Refusal::file)
                                        .thenComparingInt(r -> r.place().length())
                                        .thenComparing(Refusal::place))
                        .toList();
        return new RunReport(
                indexed,
                unchanged,
                removed,
                refused,
                ordered,
                warnings,
                nearDuplicates,
                Duration.ofNanos(System.nanoTime() - begun));
    }
}
