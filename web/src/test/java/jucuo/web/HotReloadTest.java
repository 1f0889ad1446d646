package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import jucuo.document.PolicyDocument;
import jucuo.engine.InputFile;
import jucuo.lucene.LuceneEngine;
import jucuo.lucene.LuceneIndexBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotReloadTest {

    private static final int COMMITS = 5;

    @Test
    void seesEachCommitWithoutAFailedRequest(@TempDir Path index) throws IOException {
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var done = new AtomicBoolean();

        try (var engine = new ReopeningEngine<>(() -> LuceneEngine.open(index));
                var site = new Requests(engine);
                var readers = Executors.newFixedThreadPool(4)) {
            assertThat(site.get("/healthz").statusCode()).isEqualTo(503);
            commit(index, 0);
            assertThat(site.get("/").statusCode()).isEqualTo(200);
            for (int i = 0; i < 4; i++) {
                readers.execute(() -> {
                    while (!done.get()) {
                        statuses.add(site.get("/search?q=落实").statusCode());
                    }
                });
            }
            try {
                for (int n = 1; n <= COMMITS; n++) {
                    commit(index, n);
                    awaitDocuments(site, n + 1);
                }
            } finally {
                done.set(true);
            }
        }

        assertThat(statuses).isNotEmpty().containsOnly(200);
    }

    private static void commit(Path index, int n) throws IOException {
        try (var builder = LuceneIndexBuilder.open(index, false)) {
            PolicyDocument document = Documents.of("d" + n, "文件" + n, List.of("抓好落实" + n));
            var file = new InputFile("f" + n, 1, Instant.EPOCH, "0".repeat(64), "test");
            builder.begin(file);
            builder.add(file, document);
            builder.commit();
        }
    }

    /** Asks until the site sees the documents, a few seconds at the most. */
    private static void awaitDocuments(Requests site, int count) {
        Instant end = Instant.now().plusSeconds(10);
        while (!site.get("/healthz").body().contains("\"documents\":" + count + ",")) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
