package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jucuo.engine.Encoder;
import jucuo.engine.InputFile;
import jucuo.engine.UnusableEncoderException;
import jucuo.lucene.LuceneIndexBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {

    @TempDir private Path index;

    /** Fails at first, each time in another way, then works. */
    private static final class Recovering implements Encoder {

        private final AtomicInteger asked = new AtomicInteger();
        private final CountDownLatch encoded = new CountDownLatch(1);

        @Override
        public String name() {
            return "recovering";
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public List<float[]> encode(List<String> texts) {
            switch (asked.incrementAndGet()) {
                case 1 ->
                        throw new UnusableEncoderException(
                                "no memory", new OutOfMemoryError("for the test"));
                case 2 -> throw new NoClassDefFoundError("for the test");
                case 3 -> throw new IllegalStateException("for the test");
                default -> encoded.countDown();
            }
            return texts.stream().map(_ -> new float[] {1, 0}).toList();
        }
    }

    @Test
    void triesAgainWhateverFailed() throws IOException, InterruptedException {
        index();
        var encoder = new Recovering();

        try (var encoding = new Encoding(index, encoder, Duration.ofMillis(1))) {
            encoding.start();

            assertThat(encoder.encoded.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(encoder.asked).hasValue(4);
    }

    @Test
    void waitsForAnIndex() throws IOException, InterruptedException {
        var encoder = new Recovering();

        try (var encoding = new Encoding(index, encoder, Duration.ofMillis(1))) {
            encoding.start();
            index();

            assertThat(encoder.encoded.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void index() throws IOException {
        try (var builder = LuceneIndexBuilder.open(index, false)) {
            var file = new InputFile("f", 1, Instant.EPOCH, "0".repeat(64), "test");
            builder.begin(file);
            builder.add(file, Documents.of("d", "文件", List.of("抓好落实")));
            builder.commit();
        }
    }
}
