import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a running site the questions of a table (id, question, file, beginning of the right passage;
 * several lines where several passages answer) and says how many have a right one among the first
 * five hits, which have not, and how long an answer takes, asked a second time.
 *
 * <p>{@code ./jucuo bench everyday [TABLE [SITE]]}
 */
final class Everyday {

    private static final int FIRST = 5;

    private static final Map<String, String> FILES = new HashMap<>();

    private record Answer(String file, String beginning) {}

    public static void main(String[] arguments) throws Exception {
        var questions = new LinkedHashMap<String, List<Answer>>();
        String table =
                arguments.length > 0
                        ? arguments[0]
                        : Path.of(System.getProperty("jucuo.home"), "bench", "everyday.tsv")
                                .toString();
        for (String line : Files.readAllLines(Path.of(table))) {
            String[] cells = line.split("\t");
            if (!cells[0].equals("id")) {
                questions
                        .computeIfAbsent(cells[0] + "\t" + cells[1], _ -> new ArrayList<>())
                        .add(new Answer(cells[2], plain(cells[3])));
            }
        }
        if (questions.isEmpty()) {
            System.err.println(table + " has no questions");
            System.exit(2);
        }
        String site = arguments.length > 1 ? arguments[1] : "http://127.0.0.1:8080";
        int right = 0;
        int first = 0;
        for (var question : questions.entrySet()) {
            int rank = rank(site, question.getKey().split("\t")[1], question.getValue());
            right += rank > 0 ? 1 : 0;
            first += rank == 1 ? 1 : 0;
            if (rank == 0) {
                System.out.println("not found\t" + question.getKey());
            }
        }
        System.out.printf(
                "%d of %d have a right passage among the first %d, %d as the first%n",
                right, questions.size(), FIRST, first);
        times(site, questions.keySet().stream().map(key -> key.split("\t")[1]).toList());
    }

    private static void times(String site, List<String> questions) throws Exception {
        var millis = new ArrayList<Double>();
        for (String question : questions) {
            long start = System.nanoTime();
            hits(site, question);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(null);
        System.out.printf(
                "an answer takes %.1f ms (p50), %.1f ms (p95)%n",
                percentile(millis, 50), percentile(millis, 95));
    }

    /** By nearest rank. */
    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    private static JsonNode hits(String site, String question) throws Exception {
        String q = URLEncoder.encode(question, StandardCharsets.UTF_8);
        return Site.get(site + "/api/v1/search?size=" + FIRST + "&q=" + q).get("hits");
    }

    private static int rank(String site, String question, List<Answer> answers) throws Exception {
        JsonNode hits = hits(site, question);
        for (int i = 0; i < hits.size(); i++) {
            String file = file(site, hits.get(i).get("document").get("id").asText());
            String text = plain(hits.get(i).get("text").asText());
            if (answers.stream()
                    .anyMatch(a -> file.endsWith(a.file()) && text.startsWith(a.beginning()))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String file(String site, String id) throws Exception {
        String known = FILES.get(id);
        if (known == null) {
            known = Site.document(site, id).get("source").get("file").asText();
            FILES.put(id, known);
        }
        return known;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
