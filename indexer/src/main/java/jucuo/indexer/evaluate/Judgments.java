package jucuo.indexer.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jucuo.indexer.source.DocumentId;
import jucuo.indexer.source.Refusal;

/**
 * Which entries answer which query, and how well.
 *
 * @param grades by query and document: 0 is no answer, more is better
 */
public record Judgments(Map<String, Map<String, Integer>> grades) {

    /** {@code s365 a14330 1} or, as TREC has it, {@code s365 0 a14330 1}. */
    private static final Pattern COLUMNS = Pattern.compile("[\\t ]+");

    /** {@code 2}; TREC has negative grades for spam. */
    private static final Pattern GRADE = Pattern.compile("-?[0-9]{1,4}");

    /** The first line of BEIR's files. */
    private static final String BEIR_HEADING = "query-id corpus-id score";

    public Judgments {
        var copy = new HashMap<String, Map<String, Integer>>();
        grades.forEach((query, byDocument) -> copy.put(query, Map.copyOf(byDocument)));
        grades = Map.copyOf(copy);
    }

    /**
     * Reads lines of query, entry and grade, between tabs or spaces; TREC's second column is passed
     * over. Negative grades count as 0.
     *
     * @param refusals take the lines that are none, or judge a second time; the rest is read
     */
    public static Judgments read(Path file, Consumer<Refusal> refusals) throws IOException {
        var grades = new HashMap<String, Map<String, Integer>>();
        Lines.read(
                file,
                bytes -> {
                    String line = COLUMNS.matcher(new String(bytes, UTF_8).strip()).replaceAll(" ");
                    if (!line.equals(BEIR_HEADING)) {
                        add(line.split(" ", -1), grades);
                    }
                },
                refusals);
        return new Judgments(grades);
    }

    private static void add(String[] columns, Map<String, Map<String, Integer>> grades) {
        if (columns.length < 3 || columns.length > 4) {
            throw new IllegalArgumentException(
                    columns.length + " columns; write query, entry and grade between tabs");
        }
        String query = columns[0];
        String entry = columns[columns.length - 2];
        String grade = columns[columns.length - 1];
        if (!GRADE.matcher(grade).matches()) {
            throw new IllegalArgumentException("no grade: " + grade + "; write a whole number");
        }
        var byDocument = grades.computeIfAbsent(query, _ -> new HashMap<>());
        int value = Math.max(0, Integer.parseInt(grade));
        if (byDocument.putIfAbsent(DocumentId.of(entry), value) != null) {
            throw new IllegalArgumentException(
                    "%s is judged for %s before; drop one of the lines".formatted(entry, query));
        }
    }

    /** The grades of a query by document; empty where nothing is judged for it. */
    public Map<String, Integer> of(String query) {
        return grades.getOrDefault(query, Map.of());
    }

    /** The judged documents of all queries. */
    public Set<String> documents() {
        var documents = new TreeSet<String>();
        grades.values().forEach(byDocument -> documents.addAll(byDocument.keySet()));
        return documents;
    }
}
