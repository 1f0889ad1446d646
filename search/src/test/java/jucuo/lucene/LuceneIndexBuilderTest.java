package jucuo.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.engine.InputFile;
import jucuo.engine.RandomCorpus;
import jucuo.engine.UnusableIndexException;
import jucuo.query.SearchRequest;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexBuilderTest {

    private final RandomCorpus corpus = new RandomCorpus(new Random(7));

    @TempDir private Path folder;

    @Test
    void showsReadersNothingOfARunBeforeItsCommit() throws IOException {
        build("a");
        try (var engine = LuceneEngine.open(folder, Duration.ZERO);
                var builder = LuceneIndexBuilder.open(folder, false)) {
            String before = engine.commit();
            builder.delete("a.txt");
            add(builder, "b");
            add(builder, "c");
            assertThat(ids(engine)).containsExactly("a");

            builder.commit();

            assertThat(ids(engine)).containsExactlyInAnyOrder("b", "c");
            assertThat(engine.commit()).isNotEqualTo(before);
        }
    }

    @Test
    void leavesTheLastCommitWhereItIsClosedWithoutOne() throws IOException {
        build("a");
        try (var builder = LuceneIndexBuilder.open(folder, true)) {
            add(builder, "b");
        }

        try (var engine = LuceneEngine.open(folder)) {
            assertThat(ids(engine)).containsExactly("a");
        }
        assertThat(IndexCheck.problems(folder)).isEmpty();
    }

    @Test
    void remembersTheFilesOfTheLastCommit() throws IOException {
        build("a", "b");

        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            assertThat(builder.files())
                    .isEqualTo(Map.of("a.txt", file("a.txt"), "b.txt", file("b.txt")));
        }
    }

    @Test
    void replacesWhatWasMadeFromAFileThatBeginsAnew() throws IOException {
        build("a", "b");
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            builder.begin(file("a.txt"));
            builder.add(file("a.txt"), corpus.document("a2"));
            builder.commit();
        }

        try (var engine = LuceneEngine.open(folder)) {
            assertThat(ids(engine)).containsExactlyInAnyOrder("a2", "b");
        }
    }

    @Test
    void refusesASecondDocumentOfOneId() throws IOException {
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            add(builder, "a");
            builder.begin(file("z.txt"));
            PolicyDocument again = corpus.document("a");

            assertThatThrownBy(() -> builder.add(file("z.txt"), again))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("z.txt: the id a is taken by a document of a.txt");
        }
    }

    @Test
    void refusesAnIdThatAnotherFileOfTheLastCommitHasUntilItGivesItUp() throws IOException {
        build("a");
        PolicyDocument again = corpus.document("a");
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            builder.begin(file("z.txt"));
            assertThatThrownBy(() -> builder.add(file("z.txt"), again))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("z.txt: the id a is taken by a document of a.txt");

            builder.begin(file("a.txt"));
            builder.add(file("z.txt"), again);
            builder.commit();
        }

        try (var engine = LuceneEngine.open(folder)) {
            assertThat(engine.document("a")).contains(again);
        }
        assertThat(IndexCheck.problems(folder)).isEmpty();
    }

    @Test
    void recordsAFileAnewAndKeepsWhatWasMadeFromIt() throws IOException {
        build("a");
        var changed = new InputFile("a.txt", 9, Instant.ofEpochMilli(9), "cd", "rules 2");
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            builder.record(changed);
            builder.commit();
        }

        try (var builder = LuceneIndexBuilder.open(folder, false);
                var engine = LuceneEngine.open(folder)) {
            assertThat(builder.files()).isEqualTo(Map.of("a.txt", changed));
            assertThat(ids(engine)).containsExactly("a");
        }
    }

    @Test
    void refusesASecondBuilder() throws IOException {
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            assertThat(builder.files()).isEmpty();
            assertThatThrownBy(() -> LuceneIndexBuilder.open(folder, true))
                    .isInstanceOf(IOException.class)
                    .hasMessage(folder + ": another run is writing this index; wait for it to end");
        }
    }

    @Test
    void takesDocumentsFromSeveralThreads() throws Exception {
        List<PolicyDocument> documents = corpus.documents(60);
        try (var builder = LuceneIndexBuilder.open(folder, false);
                var threads = Executors.newFixedThreadPool(4)) {
            var tasks = new ArrayList<Callable<Object>>();
            for (PolicyDocument document : documents) {
                var file = file(document.id() + ".txt");
                builder.begin(file);
                tasks.add(() -> {
                    builder.add(file, document);
                    return document;
                });
            }
            for (Future<Object> task : threads.invokeAll(tasks)) {
                task.get();
            }
            builder.commit();
        }

        assertThat(IndexCheck.problems(folder)).isEmpty();
        try (var engine = LuceneEngine.open(folder)) {
            assertThat(engine.documents(0, 100).total()).isEqualTo(60);
        }
    }

    @Test
    void searchesWithoutAFailureWhileTheIndexIsMadeAnew() throws Exception {
        build("a");
        var stop = new AtomicBoolean();
        try (var engine = LuceneEngine.open(folder, Duration.ZERO);
                var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> searching =
                    () -> {
                        int searches = 0;
                        while (!stop.get()) {
                            assertThat(engine.search(SearchRequest.all()).total()).isPositive();
                            searches++;
                        }
                        return searches;
                    };
            List<Future<Integer>> searches =
                    List.of(threads.submit(searching), threads.submit(searching));
            try {
                for (int run = 0; run < 10; run++) {
                    deleteFiles();
                    build("r" + run);
                    assertThat(ids(engine)).containsExactly("r" + run);
                }
            } finally {
                stop.set(true);
            }
            for (Future<Integer> count : searches) {
                assertThat(finished(count)).isPositive();
            }
        }
    }

    private static int finished(Future<Integer> count)
            throws InterruptedException, ExecutionException {
        return count.get();
    }

    @Test
    void saysHowToMendAnIndexThatIsNotThere() {
        Path missing = folder.resolve("none");

        assertThatThrownBy(() -> LuceneEngine.open(missing))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessage(missing + ": no index there; run ./jucuo index");
        assertThat(IndexCheck.problems(missing))
                .containsExactly(missing + ": no index there; run ./jucuo index");
        assertThat(missing).doesNotExist();
    }

    @Test
    void saysHowToMendAnIndexOfAnotherSchemaVersion() throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(IndexLocation.SCHEMA, "0").entrySet());
            writer.commit();
        }
        String message =
                "%s: the index has schema version 0, this program has %s; run ./jucuo index --rebuild"
                        .formatted(folder, IndexFields.VERSION);

        assertThatThrownBy(() -> LuceneEngine.open(folder))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> LuceneIndexBuilder.open(folder, false))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessage(message);
        assertThat(IndexCheck.problems(folder)).containsExactly(message);

        try (var builder = LuceneIndexBuilder.open(folder, true)) {
            add(builder, "a");
            builder.commit();
        }
        assertThat(IndexCheck.problems(folder)).isEmpty();
    }

    /** Every file in turn, so that none is left unread. */
    @Test
    void findsAFlippedByteInAnyFile() throws IOException {
        build("a", "b");
        for (Path file : files()) {
            long place = Files.size(file) / 2;
            flip(file, place);
            assertThat(IndexCheck.problems(folder)).as(file.toString()).isNotEmpty();

            flip(file, place);
            assertThat(IndexCheck.problems(folder)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void mendsADamagedIndexByMakingItAnew() throws IOException {
        build("a");
        for (Path file : files()) {
            flip(file, Files.size(file) / 2);
        }
        assertThatThrownBy(() -> LuceneEngine.open(folder))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessageContaining("damaged")
                .hasMessageEndingWith("run ./jucuo index --rebuild");
        assertThatThrownBy(() -> LuceneIndexBuilder.open(folder, false))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessageContaining("damaged");

        try (var builder = LuceneIndexBuilder.open(folder, true)) {
            add(builder, "b");
            builder.commit();
        }

        assertThat(IndexCheck.problems(folder)).isEmpty();
        try (var engine = LuceneEngine.open(folder)) {
            assertThat(ids(engine)).containsExactly("b");
        }
    }

    private void build(String... ids) throws IOException {
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            for (String id : ids) {
                add(builder, id);
            }
            builder.commit();
        }
    }

    private void add(LuceneIndexBuilder builder, String id) throws IOException {
        InputFile file = file(id + ".txt");
        builder.begin(file);
        builder.add(file, corpus.document(id));
    }

    private static InputFile file(String path) {
        return new InputFile(path, path.length(), Instant.ofEpochMilli(1234), "ab", "rules 1");
    }

    private static List<String> ids(LuceneEngine engine) {
        return engine.documents(0, 100).documents().stream().map(DocumentSummary::id).toList();
    }

    /** The files of the index, without its lock. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Files.isRegularFile(f) && !f.endsWith("write.lock")).toList();
        }
    }

    private void deleteFiles() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    private static void flip(Path file, long place) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(place);
            int value = bytes.read();
            bytes.seek(place);
            bytes.write(value ^ 0x10);
        }
    }
}
