package jucuo.indexer.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import jucuo.document.Sha256;

/**
 * Reads a collection, one JSON object a line: id, title, body or text, and where known issuer,
 * date, kind or genre, number, url. Memory is bounded by the longest line; a broken line does not
 * stop the rest, and a date that is none does not lose its document.
 */
public final class JsonLines implements Collection {

    /** Longest line that is read, in bytes. */
    public static final int DEFAULT_LIMIT_BYTES = 16 * 1024 * 1024;

    private static final ObjectMapper TREES = new ObjectMapper();

    private final int limitBytes;

    public JsonLines() {
        this(DEFAULT_LIMIT_BYTES);
    }

    public JsonLines(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    @Override
    public boolean accepts(Container file, byte[] head) {
        return file.isNamed(".jsonl", ".ndjson");
    }

    /**
     * Hands on what the lines hold, in order.
     *
     * @throws IOException where the file cannot be read or unpacked to its end
     */
    @Override
    public void read(Container file, Consumer<Entry> entries, Consumer<Refusal> refusals)
            throws IOException {
        readTexts(file, entries::accept, refusals);
    }

    /** As {@code read}. */
    public void readTexts(Container file, Consumer<Entry.Text> entries, Consumer<Refusal> refusals)
            throws IOException {
        try (InputStream in = file.stream()) {
            var lines = new BoundedLines(in, limitBytes);
            for (int number = 1; lines.hasNext(); number++) {
                try {
                    byte[] line = lines.next().orElseThrow(this::tooLong);
                    if (!isBlank(line)) {
                        int place = number;
                        entries.accept(
                                entry(
                                        file,
                                        line,
                                        reason -> refusals.accept(refusal(file, place, reason))));
                    }
                } catch (JsonProcessingException e) {
                    refusals.accept(
                            refusal(
                                    file,
                                    number,
                                    "no JSON object ("
                                            + e.getOriginalMessage()
                                            + "); mend the line"));
                } catch (IllegalArgumentException e) {
                    refusals.accept(refusal(file, number, String.valueOf(e.getMessage())));
                }
            }
        }
    }

    private IllegalArgumentException tooLong() {
        return new IllegalArgumentException(
                "longer than %,d bytes; split the document".formatted(limitBytes));
    }

    private static Refusal refusal(Container file, int line, String reason) {
        return file.refusal(String.valueOf(line), reason);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (!Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param withoutField told of a field that says nothing usable
     */
    private static Entry.Text entry(Container file, byte[] line, Consumer<String> withoutField)
            throws IOException {
        JsonNode object = TREES.readTree(line);
        if (!object.isObject()) {
            throw new IllegalArgumentException("no JSON object; mend the line");
        }
        String id = required(object, "id");
        String title = required(object, "title");
        String body = text(object, "body").or(() -> text(object, "text")).orElse("");
        if (body.isBlank()) {
            throw new IllegalArgumentException(
                    "no \"body\" and no \"text\"; add one or drop the line");
        }
        var given =
                new Given(
                        DocumentId.of(id),
                        title,
                        issuers(object.path("issuer")),
                        text(object, "date").flatMap(d -> date(d, withoutField)),
                        text(object, "genre").or(() -> text(object, "kind")).orElse(""),
                        text(object, "number").orElse(""),
                        text(object, "url").orElse(""));
        return new Entry.Text(given, file.name() + "#" + given.id(), body, Sha256.of(line));
    }

    private static String required(JsonNode object, String field) {
        return text(object, field)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no \"" + field + "\"; add it or drop the line"));
    }

    /** A number goes as its digits; empty where missing or blank. */
    private static Optional<String> text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isTextual() || value.isIntegralNumber()
                ? Optional.of(value.asText()).filter(t -> !t.isBlank())
                : Optional.empty();
    }

    private static List<String> issuers(JsonNode value) {
        return StreamSupport.stream((value.isArray() ? value : List.of(value)).spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(issuer -> !issuer.isBlank())
                .toList();
    }

    private static Optional<LocalDate> date(String text, Consumer<String> withoutField) {
        Optional<LocalDate> day = IsoDate.of(text);
        if (day.isEmpty()) {
            withoutField.accept(
                    "no date: "
                            + text
                            + "; write it as 2023-11-29 (the document is kept without it)");
        }
        return day;
    }
}
