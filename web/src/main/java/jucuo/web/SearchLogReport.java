package jucuo.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jucuo.query.TextAnalysis;

/**
 * What a log of searches says of the questions: which are asked often, and which find nothing.
 * Queries that say the same letters and digits are one. Keeps {@value #MAX_QUERIES} queries at the
 * most; what is asked first after that is counted without its words. Not thread-safe.
 */
final class SearchLogReport {

    /** Some 50 MB. */
    static final int MAX_QUERIES = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextAnalysis analysis;
    private final Map<String, Asked> queries = new HashMap<>();
    private long searches;
    private long withoutHits;
    private long dropped;
    private long forgotten;

    /**
     * A query and what came of it.
     *
     * @param q as it was typed first
     * @param times it was asked
     * @param nothing how often it found nothing, though nothing narrowed it
     */
    record Asked(String q, int times, int nothing) {

        Asked again(boolean found) {
            return new Asked(q, times + 1, nothing + (found ? 0 : 1));
        }
    }

    SearchLogReport(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Reads the lines of one file; the first page of a result counts as the question.
     *
     * @param name of the file
     * @param report is told of each line that is none
     * @return how many lines are none
     */
    int read(String name, BufferedReader lines, Consumer<String> report) throws IOException {
        int bad = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                add(JSON.readTree(line));
            } catch (JsonProcessingException e) {
                report.accept("%s:%d: no line of a search log".formatted(name, number));
                bad++;
            }
        }
        return bad;
    }

    private void add(JsonNode line) {
        dropped += line.path("dropped").asLong();
        String q = line.path("q").asText();
        if (line.has("dropped") || line.path("page").asInt() > 1) {
            return;
        }
        searches++;
        boolean narrowed =
                line.has("filters") || line.has("excluded") || line.has("from") || line.has("to");
        boolean found = line.path("hits").asLong() > 0;
        withoutHits += found ? 0 : 1;
        String plain = analysis.fold(q);
        if (plain.isEmpty()) {
            return;
        }
        Asked asked = queries.get(plain);
        if (asked == null && queries.size() == MAX_QUERIES) {
            forgotten++;
        } else {
            Asked before = asked == null ? new Asked(q, 0, 0) : asked;
            queries.put(plain, before.again(found || narrowed));
        }
    }

    long searches() {
        return searches;
    }

    /** Searches that found nothing, whatever narrowed them. */
    long withoutHits() {
        return withoutHits;
    }

    /** Searches that the log could not keep. */
    long dropped() {
        return dropped;
    }

    /** Searches whose queries were more than are kept here. */
    long forgotten() {
        return forgotten;
    }

    /**
     * What is asked most.
     *
     * @param least times
     */
    List<Asked> popular(int least, int size) {
        return queries.values().stream()
                .filter(a -> a.times() >= least)
                .sorted(Comparator.comparingInt(Asked::times).reversed().thenComparing(Asked::q))
                .limit(size)
                .toList();
    }

    /** What finds nothing most often, with nothing that narrows it. */
    List<Asked> fruitless(int least, int size) {
        return queries.values().stream()
                .filter(a -> a.nothing() >= least)
                .sorted(Comparator.comparingInt(Asked::nothing).reversed().thenComparing(Asked::q))
                .limit(size)
                .toList();
    }
}
