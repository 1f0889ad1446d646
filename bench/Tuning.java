import com.fasterxml.jackson.databind.JsonNode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import jucuo.engine.Encoder;

/**
 * Writes what {@code bench/tuning/tune.py} learns from: the questions of {@code
 * bench/tuning/questions.tsv} with the numbers of the passages that answer them ({@code
 * pairs.tsv}), and the vectors of those passages ({@code passages.f32}, each number four bytes, the
 * lowest first). The passages are those of a running site.
 *
 * <p>{@code ./jucuo bench tuning FOLDER [SITE]}
 */
final class Tuning {

    private static final int BATCH = 256;

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("where to? ./jucuo bench tuning FOLDER [SITE]");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String site = arguments.length > 1 ? arguments[1] : "http://127.0.0.1:8080";
        Path table =
                Path.of(System.getProperty("jucuo.home"), "bench", "tuning", "questions.tsv");
        Map<String, JsonNode> documents = new HashMap<>();
        Map<String, Integer> passages = new LinkedHashMap<>();
        var pairs = new ArrayList<String>();
        List<String> lines = Files.readAllLines(table);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            JsonNode document = documents.get(cells[1]);
            if (document == null) {
                document = Site.document(site, cells[1]);
                documents.put(cells[1], document);
            }
            String passage = encoded(document, cells[2]);
            if (!letters(passage).contains(letters(cells[3]))) {
                System.err.printf("%s has other words at %s%n", cells[1], cells[2]);
                System.exit(2);
            }
            passages.putIfAbsent(passage, passages.size());
            pairs.add(cells[0] + "\t" + passages.get(passage));
        }
        Files.write(folder.resolve("pairs.tsv"), pairs);
        write(List.copyOf(passages.keySet()), folder.resolve("passages.f32"));
        System.out.printf("%d questions, %d passages%n", pairs.size(), passages.size());
    }

    /** Copies of a document differ in their marks. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** What the index encodes of a passage: title, headings above it, text. */
    private static String encoded(JsonNode document, String id) {
        Map<String, JsonNode> nodes = new HashMap<>();
        document.get("nodes").forEach(node -> nodes.put(node.get("id").asText(), node));
        var lines = new ArrayList<String>();
        for (JsonNode above = nodes.get(nodes.get(id).get("parent").asText());
                above != null;
                above = nodes.get(above.get("parent").asText())) {
            lines.addFirst(above.get("heading").asText());
        }
        lines.addFirst(document.get("title").asText());
        lines.removeIf(String::isEmpty);
        return String.join("\n", new LinkedHashSet<>(lines)) + "\n" + nodes.get(id).get("text").asText();
    }

    private static void write(List<String> passages, Path file) throws IOException {
        Encoder encoder = Encoder.installed().orElseThrow();
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            for (int from = 0; from < passages.size(); from += BATCH) {
                int to = Math.min(from + BATCH, passages.size());
                for (float[] vector : encoder.encode(passages.subList(from, to))) {
                    for (float number : vector) {
                        out.writeInt(Integer.reverseBytes(Float.floatToIntBits(number)));
                    }
                }
            }
        }
    }
}
