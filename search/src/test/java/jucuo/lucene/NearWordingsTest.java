package jucuo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.engine.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearWordingsTest {

    @TempDir private Path folder;

    /** Pairs of the short passage are common, those of the long one rare. */
    @Test
    void findsAShortPassageWithinALongOneAndTheReverse() throws IOException {
        var random = new Random(1);
        String common = text(random, 200);
        String longer = text(random, 1200) + common + text(random, 1200);
        try (var builder = LuceneIndexBuilder.open(folder, true)) {
            add(builder, "long", longer);
            add(builder, "again", longer.substring(0, 1800));
            add(builder, "short", common);
            for (int i = 0; i < 400; i++) {
                add(builder, "other" + i, text(random, 100) + common.substring(0, 60));
            }
            builder.commit();
        }

        try (var engine = LuceneEngine.open(folder)) {
            assertThat(engine.nearWordings("long", "p1"))
                    .extracting(near -> near.hit().document().id())
                    .contains("short", "again");
            assertThat(engine.nearWordings("short", "p1"))
                    .extracting(near -> near.hit().document().id())
                    .contains("long");
        }
    }

    private static void add(LuceneIndexBuilder builder, String id, String text) throws IOException {
        var file = new InputFile(id + ".txt", 1, Instant.EPOCH, "0".repeat(64), "");
        builder.begin(file);
        var words = Excerpt.of(text, List.of(new Span(0, text.length())));
        var source = new Source(id + ".txt", "text/plain", "UTF-8", "0".repeat(64), text);
        var node = new Node("p1", "", Kind.PARAGRAPH, "", "", words, List.of());
        builder.add(
                file, new PolicyDocument(id, Header.titled(id), source, List.of(node), List.of()));
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('一' + random.nextInt(3000)));
        }
        return text.toString();
    }
}
