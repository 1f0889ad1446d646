package jucuo.indexer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jucuo.document.Warning;
import jucuo.engine.NearDuplicates;
import jucuo.indexer.source.Refusal;

/**
 * What a run did.
 *
 * @param indexed documents made and added
 * @param unchanged files that were as the index knows them
 * @param removed files that left the index
 * @param refused how much input was refused
 * @param refusals the first {@value #MAX_REFUSALS} of them, in order of file and place
 * @param warnings how many of each kind the documents made have
 * @param nearDuplicates pairs of documents of nearly the same words, of which the run made one
 */
record RunReport(
        long indexed,
        long unchanged,
        long removed,
        long refused,
        List<Refusal> refusals,
        Map<Warning.Code, Long> warnings,
        NearDuplicates nearDuplicates,
        Duration duration) {

    /** A broken collection of millions of lines must not fill the memory. */
    static final int MAX_REFUSALS = 1000;

    /** So many pairs of near-duplicates are named, the most similar ones. */
    static final int MAX_PAIRS = 1000;

    RunReport {
        refusals = List.copyOf(refusals);
        var copy = new EnumMap<Warning.Code, Long>(Warning.Code.class);
        copy.putAll(warnings);
        warnings = Collections.unmodifiableMap(copy);
    }

    boolean changedNothing() {
        return indexed == 0 && removed == 0 && refused == 0;
    }

    /** For people: the refusals, a line each, then the counts. */
    String text() {
        var text = new StringBuilder();
        refusals.forEach(refusal -> text.append("refused ").append(refusal).append('\n'));
        if (refused > refusals.size()) {
            text.append("refused %,d more%n".formatted(refused - refusals.size()));
        }
        text.append(
                "%,d indexed, %,d unchanged, %,d removed, %,d refused in %.1f s%n"
                        .formatted(
                                indexed,
                                unchanged,
                                removed,
                                refused,
                                duration.toMillis() / 1000.0));
        warnings.forEach(
                (code, count) -> text.append("%,d with warning %s%n".formatted(count, code.key())));
        if (nearDuplicates.count() > 0) {
            text.append(
                    "%,d pairs of documents of nearly the same words%n"
                            .formatted(nearDuplicates.count()));
        }
        return text.toString();
    }

    void writeJson(OutputStream file) throws IOException {
        try (JsonGenerator out =
                new JsonFactory().createGenerator(file).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeNumberField("indexed", indexed);
            out.writeNumberField("unchanged", unchanged);
            out.writeNumberField("removed", removed);
            out.writeNumberField("refused", refused);
            out.writeArrayFieldStart("refusals");
            for (Refusal refusal : refusals) {
                out.writeStartObject();
                out.writeStringField("file", refusal.file());
                out.writeStringField("place", refusal.place());
                out.writeStringField("reason", refusal.reason());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeObjectFieldStart("warnings");
            for (var warning : warnings.entrySet()) {
                out.writeNumberField(warning.getKey().key(), warning.getValue());
            }
            out.writeEndObject();
            writeNearDuplicates(out);
            out.writeNumberField("milliseconds", duration.toMillis());
            out.writeEndObject();
        }
    }

    private void writeNearDuplicates(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("nearDuplicates");
        out.writeNumberField("count", nearDuplicates.count());
        out.writeArrayFieldStart("pairs");
        for (NearDuplicates.Pair pair : nearDuplicates.pairs()) {
            out.writeStartObject();
            out.writeStringField("document", pair.document());
            out.writeStringField("other", pair.other());
            out.writeNumberField("similarity", Math.round(pair.similarity() * 100) / 100.0);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
