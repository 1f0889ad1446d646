package jucuo.indexer.structure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jucuo.document.Node;
import jucuo.document.Source;
import jucuo.indexer.reader.PlainTextReader;
import jucuo.indexer.reader.TextDocument;
import jucuo.indexer.reader.UnreadableDocumentException;

/** Outlines for tests, and how a tree of nodes is written for reading. */
final class Outlines {

    static final Path SEED = Path.of("../seeds/000_905e4ef74a0b722d.txt");

    private Outlines() {}

    static TextDocument text(String text) {
        return TextDocument.ofLines(
                new Source("test.txt", "text/plain", "UTF-8", "0".repeat(64), text), List.of());
    }

    static TextDocument markdown(String text) {
        return TextDocument.ofMarkdown(
                new Source("test.md", "text/markdown", "UTF-8", "0".repeat(64), text), List.of());
    }

    static TextDocument seed() {
        try {
            return new PlainTextReader()
                    .read(SEED.getFileName().toString(), Files.readAllBytes(SEED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One line a node, indented below its parent: id, label, heading in brackets, the words, cut to
     * 16 characters.
     */
    static String tree(Outline outline) {
        Map<String, Integer> depths = new HashMap<>();
        var tree = new StringBuilder();
        for (Node node : outline.nodes()) {
            int depth = node.isTop() ? 0 : depths.getOrDefault(node.parent(), 0) + 1;
            depths.put(node.id(), depth);
            tree.append("  ".repeat(depth)).append(line(node)).append('\n');
        }
        return tree.toString();
    }

    private static String line(Node node) {
        String text = node.text();
        String words =
                text.length() <= 16
                        ? text
                        : text.substring(0, 8) + "…" + text.substring(text.length() - 8);
        String label = node.label().isEmpty() ? "" : " " + node.label();
        String heading = node.heading().isEmpty() ? "" : " [" + node.heading() + "]";
        return node.id() + " " + node.kind().key() + label + heading + " " + words;
    }

    static String resource(String name) {
        try (var stream = Outlines.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(stream, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
