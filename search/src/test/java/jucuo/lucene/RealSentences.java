package jucuo.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jucuo.chinese.ChineseText;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.engine.InputFile;
import org.junit.jupiter.api.Assumptions;

/** The sentences of the collection that may lie beside the project. */
final class RealSentences {

    private static final Path COLLECTION =
            Path.of("").toAbsolutePath().resolve("../../shared/corpus/large/policy.jsonl.gz");

    private static final ChineseText ANALYSIS = new ChineseText();

    private RealSentences() {}

    /** Ends a test where the collection is not there. */
    static void assumeThere() {
        Assumptions.assumeTrue(Files.exists(COLLECTION), "no collection beside the project");
    }

    /** So many of them, within the basic plane. */
    static List<String> some(int count, Random random) throws IOException {
        var all = new ArrayList<String>();
        var trees = new ObjectMapper();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(COLLECTION)), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Stream.of(trees.readTree(line).path("body").asText().split("(?<=[。；！？\n])"))
                        .map(String::strip)
                        .filter(s -> s.chars().noneMatch(c -> Character.isSurrogate((char) c)))
                        .filter(s -> !ANALYSIS.fold(s).isEmpty())
                        .forEach(all::add);
            }
        }
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, count));
    }

    /** One document, a sentence a passage. */
    static void index(List<String> sentences, Path folder) throws IOException {
        String text = String.join("\n", sentences);
        var nodes = new ArrayList<Node>();
        int start = 0;
        for (String sentence : sentences) {
            var words = Excerpt.of(text, List.of(new Span(start, start + sentence.length())));
            nodes.add(new Node("p" + nodes.size(), "", Kind.PARAGRAPH, "", "", words, List.of()));
            start += sentence.length() + 1;
        }
        var source = new Source("large", "text/plain", "UTF-8", "0", text);
        var file = new InputFile("large", 1, Instant.EPOCH, "0", "");
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            builder.begin(file);
            builder.add(
                    file,
                    new PolicyDocument("large", Header.titled("句子"), source, nodes, List.of()));
            builder.commit();
        }
    }
}
