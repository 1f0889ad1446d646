package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jucuo.document.Header;
import jucuo.document.Node;
import jucuo.indexer.reader.Readers;
import jucuo.indexer.reader.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/** The outlines of the text documents beside the checkout, against those made by hand. */
class GoldOutlinesTest {

    private static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();

    /** The share of nodes that must be found in each document; the least when written was 0.983. */
    private static final double LEAST_FOUND = 0.97;

    private static final Path PREDICTED = Path.of("target/predicted");

    @Test
    void agreesWithTheOutlinesMadeByHand() throws Exception {
        Path gold = SHARED.resolve("gold");
        assumeTrue(Files.isDirectory(gold), "skipped: no ../shared/gold beside the checkout");
        Files.createDirectories(PREDICTED);
        var missed = new StringBuilder();
        for (Path outline : files(gold.resolve("outlines"))) {
            missed.append(predict(outline));
        }
        assertThat(missed).isEmpty();
    }

    /**
     * Writes the outline for a closer look with {@code score.py}, and finds the nodes made by hand
     * in it.
     */
    private static String predict(Path outline) throws IOException, UnreadableDocumentException {
        var json = new ObjectMapper();
        JsonNode gold = json.readTree(outline.toFile());
        String file = gold.get("file").asText();
        Path document =
                Stream.of(SHARED.resolve("corpus/documents"), SHARED.resolve("seeds"))
                        .map(d -> d.resolve(file))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
        byte[] bytes = Files.readAllBytes(document);
        Readers readers = Readers.standard();
        if (!readers.accept(file, bytes)) {
            return ""; // a format without a reader
        }
        Outline predicted = new Structure().outline(readers.read(file, bytes));
        json.writerWithDefaultPrettyPrinter()
                .writeValue(PREDICTED.resolve(file + ".json").toFile(), document(predicted));

        List<String> wanted =
                StreamSupport.stream(gold.get("nodes").spliterator(), false)
                        .filter(n -> !n.path("optional").asBoolean())
                        .map(n -> beginning(n.get("label").asText(), n.get("head").asText()))
                        .toList();
        List<String> found =
                predicted.nodes().stream().map(n -> beginning(n.label(), n.text())).toList();
        long right = wanted.stream().filter(found::contains).count();
        return (double) right / wanted.size() >= LEAST_FOUND
                ? ""
                : "%s: %d of %d\n".formatted(file, right, wanted.size());
    }

    private static String beginning(String label, String text) {
        String bare =
                Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u2014-]", "");
        return label.replaceAll("\\s", "") + "|" + bare.substring(0, Math.min(8, bare.length()));
    }

    private static Map<String, Object> document(Outline outline) {
        Header header = outline.header();
        var document = new LinkedHashMap<String, Object>();
        document.put("title", header.title());
        document.put("genre", header.genre());
        document.put("issuers", header.issuers());
        document.put("number", header.number().isEmpty() ? null : header.number());
        document.put("date", header.date().map(Object::toString).orElse(null));
        document.put("nodes", outline.nodes().stream().map(GoldOutlinesTest::node).toList());
        return document;
    }

    private static Map<String, Object> node(Node node) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", node.id());
        map.put("parent", node.isTop() ? null : node.parent());
        map.put("kind", node.kind().key());
        map.put("label", node.label());
        map.put("heading", node.heading());
        map.put("text", node.text());
        map.put("start", node.span().start());
        map.put("end", node.span().end());
        return map;
    }

    private static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder, "*.json")) {
            stream.forEach(files::add);
        }
        return files;
    }
}
