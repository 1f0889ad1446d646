package jucuo.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import jucuo.document.Sha256;
import org.apache.lucene.util.BytesRef;

/**
 * What is encoded of a passage: the document's title and the headings above it, each once and on a
 * line of its own, then its words.
 */
record Encoded(String text) {

    private static final int KEY_BYTES = 16;

    static Encoded of(String title, List<String> path, String words) {
        var lines = new LinkedHashSet<String>();
        lines.add(title);
        lines.addAll(path);
        lines.remove("");
        return new Encoded(String.join("\n", lines) + "\n" + words);
    }

    /** Equal for equal texts, so that a vector outlives the passage's document. */
    BytesRef key() {
        return new BytesRef(Arrays.copyOf(Sha256.bytes(text.getBytes(UTF_8)), KEY_BYTES));
    }
}
