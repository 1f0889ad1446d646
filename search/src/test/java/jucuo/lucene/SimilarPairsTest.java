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
import jucuo.engine.NearDuplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarPairsTest {

    private static final int LENGTH = 1500;
    private static final int MOST = 10;

    private final String text = text(new Random(1));

    @TempDir private Path folder;

    @Test
    void namesPairsThatDifferLittleAndNoCopies() throws IOException {
        try (var builder = LuceneIndexBuilder.open(folder, true)) {
            add(builder, "a", text);
            add(builder, "b", text.substring(0, LENGTH - 30) + "另有规定的从其规定。");
            add(builder, "copy", text);
            add(builder, "other", text(new Random(2)));
            builder.commit();

            NearDuplicates found = builder.nearDuplicates(MOST);

            assertThat(found.count()).isEqualTo(1);
            assertThat(found.pairs().getFirst().document()).isEqualTo("a");
            assertThat(found.pairs().getFirst().other()).isEqualTo("b");
            assertThat(found.pairs().getFirst().similarity()).isBetween(0.9, 1.0);
        }
    }

    @Test
    void namesThoseOfThisRunAlone() throws IOException {
        try (var builder = LuceneIndexBuilder.open(folder, true)) {
            add(builder, "a", text);
            add(builder, "b", text + "附则。");
            builder.commit();
        }
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            assertThat(builder.nearDuplicates(MOST)).isEqualTo(NearDuplicates.NONE);

            add(builder, "c", text + "本办法自发布之日起施行。");
            builder.commit();

            assertThat(builder.nearDuplicates(MOST).pairs())
                    .extracting(p -> p.document() + " " + p.other())
                    .containsExactlyInAnyOrder("a c", "b c");
            assertThat(builder.nearDuplicates(1).pairs()).hasSize(1);
            assertThat(builder.nearDuplicates(1).count()).isEqualTo(2);
        }
    }

    private static void add(LuceneIndexBuilder builder, String id, String text) throws IOException {
        var file = new InputFile(id + ".txt", 1, Instant.EPOCH, "0".repeat(64), "");
        builder.begin(file);
        var words = Excerpt.of(text, List.of(new Span(0, text.length())));
        var source = new Source(id + ".txt", "text/plain", "UTF-8", "0".repeat(64), text);
        builder.add(
                file,
                new PolicyDocument(
                        id,
                        Header.titled(id),
                        source,
                        List.of(new Node("p1", "", Kind.PARAGRAPH, "", "", words, List.of())),
                        List.of()));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append((char) ('一' + random.nextInt(3000)));
        }
        return text.toString();
    }
}
