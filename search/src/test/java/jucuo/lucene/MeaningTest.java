package jucuo.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.engine.Encoder;
import jucuo.engine.Hit;
import jucuo.engine.InputFile;
import jucuo.engine.Match;
import jucuo.engine.SearchResult;
import jucuo.engine.UnusableEncoderException;
import jucuo.query.Mode;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.schema.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningTest {

    private static final String NURSERY = "发展普惠托育服务，办好学前教育。";
    private static final String FISHING = "严禁在禁渔区捕捞水产品。";

    @TempDir private Path folder;

    /** Knows two subjects by their signs; texts of neither are alike. */
    private record Subjects(String name) implements Encoder {

        @Override
        public int dimensions() {
            return 3;
        }

        @Override
        public List<float[]> encode(List<String> texts) {
            return texts.stream().map(Subjects::vector).toList();
        }

        private static float[] vector(String text) {
            if (text.matches("(?s).*[孩幼托].*")) {
                return new float[] {1, 0, 0};
            }
            return text.matches("(?s).*[渔鱼].*") ? new float[] {0, 1, 0} : new float[] {0, 0, 1};
        }
    }

    /** Stands for a model whose library cannot be loaded. */
    private record Failing(String name) implements Encoder {

        @Override
        public int dimensions() {
            return 3;
        }

        @Override
        public List<float[]> encode(List<String> texts) {
            throw new UnusableEncoderException(
                    "no library for this machine", new UnsatisfiedLinkError("none"));
        }
    }

    /** Takes every question to be about children. */
    private record Trained(String name) implements Encoder {

        @Override
        public int dimensions() {
            return ENCODER.dimensions();
        }

        @Override
        public List<float[]> encode(List<String> texts) {
            return ENCODER.encode(texts);
        }

        @Override
        public List<float[]> encodeQuestions(List<String> questions) {
            return encode(Collections.nCopies(questions.size(), NURSERY));
        }
    }

    private static final class Keeping extends Handler {

        private final List<LogRecord> records;

        Keeping(List<LogRecord> records) {
            this.records = records;
        }

        @Override
        public void publish(LogRecord each) {
            records.add(each);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static final Encoder ENCODER = new Subjects("subjects");

    @Test
    void findsByMeaningWhatSharesNoWord() throws IOException {
        index(NURSERY, FISHING);
        encode(ENCODER);

        SearchResult result = search(SearchRequest.of("小孩太小没人看"));

        assertThat(result.total()).isZero();
        assertThat(result.similar()).isEqualTo(1);
        assertThat(texts(result)).containsExactly(NURSERY);
        assertThat(result.hits().getFirst().match()).isEqualTo(Match.MEANING);
        assertThat(result.counts(Facet.KIND)).isEmpty();
    }

    @Test
    void readsQuestionsAsTheModelWasTrainedTo() throws IOException {
        index(NURSERY, FISHING);
        encode(ENCODER);

        assertThat(texts(search(SearchRequest.of("哪里有人帮忙带"), new Trained(ENCODER.name()))))
                .containsExactly(NURSERY);
    }

    /** 宝宝 means nothing to the encoder, 婴幼儿 does. */
    @Test
    void asksInTheWordsOfDocumentsToo() throws IOException {
        index(NURSERY, FISHING);
        encode(ENCODER);

        assertThat(texts(search(SearchRequest.of("家里宝宝没人看")))).containsExactly(NURSERY);
    }

    @Test
    void placesNeighboursBehindWhatHasAllWords() throws IOException {
        index(NURSERY, "幼儿园应当保障安全。", FISHING);
        encode(ENCODER);

        SearchResult result = search(SearchRequest.of("托育服务"));

        assertThat(result.total()).isEqualTo(1);
        assertThat(texts(result)).containsExactly(NURSERY, "幼儿园应当保障安全。");
        assertThat(result.hits())
                .extracting(Hit::match)
                .containsExactly(Match.EXACT, Match.MEANING);
    }

    @Test
    void asksForMeaningOnlyWhereWordsAreTypedFreely() throws IOException {
        index(NURSERY, "幼儿园应当保障安全。");
        encode(ENCODER);
        SearchRequest free = SearchRequest.of("托育服务");

        assertThat(search(free).similar()).isEqualTo(1);
        assertThat(search(free.withMode(Mode.EXACT)).similar()).isZero();
        assertThat(search(free.withSort(Sort.NEWEST)).similar()).isZero();
        for (String q : List.of("“托育服务”", "幼儿园", "heading:托育服务", "托育服务 -安全", "托育发〔2017〕47号")) {
            assertThat(search(SearchRequest.of(q)).similar()).as(q).isZero();
        }
    }

    @Test
    void filtersNeighboursAsHits() throws IOException {
        index(NURSERY, FISHING);
        encode(ENCODER);
        SearchRequest request = SearchRequest.of("小孩太小没人看");

        assertThat(search(request.toggle(Facet.DOCUMENT, "d0")).similar()).isEqualTo(1);
        assertThat(search(request.toggle(Facet.DOCUMENT, "d1")).similar()).isZero();
    }

    @Test
    void showsEachPassageOnceHoweverItIsPaged() throws IOException {
        var passages = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            passages.add("第" + i + "项：幼儿园应当公布" + "收费".repeat(i % 3) + "标准。");
        }
        passages.add("小孩的疫苗由社区安排。");
        passages.add("没人居住的房屋另行登记。");
        index(passages.toArray(String[]::new));
        encode(ENCODER);

        for (String q : List.of("小孩上学没人接送收费", "小孩没人", "公布标准", "小孩的疫苗")) {
            for (int size : List.of(1, 4, 10, 100)) {
                SearchRequest request = SearchRequest.of(q).withSize(size);
                var shown = new ArrayList<String>();
                SearchResult result = search(request);
                while (!result.hits().isEmpty()) {
                    result.hits().forEach(h -> shown.add(h.document().id()));
                    request = request.withPage(request.page() + 1);
                    result = search(request);
                }
                assertThat(shown)
                        .as(q + " by " + size)
                        .doesNotHaveDuplicates()
                        .hasSize((int) result.total() + result.similar());
            }
        }
    }

    @Test
    void findsAllElseWithoutVectors() throws IOException {
        index(NURSERY, FISHING);

        assertThat(search(SearchRequest.of("托育服务")).total()).isEqualTo(1);
        assertThat(search(SearchRequest.of("托育服务")).similar()).isZero();
    }

    @Test
    void findsAllElseWhereTheEncoderFailsAndSaysSoOnce() throws IOException {
        index(NURSERY, FISHING);
        encode(ENCODER);
        Encoder failing = new Failing(ENCODER.name());
        var said = new ArrayList<LogRecord>();
        var log = Logger.getLogger(QuestionEncoder.class.getName());
        log.setUseParentHandlers(false);
        log.addHandler(new Keeping(said));

        try (var engine = LuceneEngine.open(folder, VectorBuilder.folder(folder), failing)) {
            for (int i = 0; i < 3; i++) {
                SearchResult result = engine.search(SearchRequest.of("托育服务"));
                assertThat(texts(result)).containsExactly(NURSERY);
                assertThat(result.similar()).isZero();
            }
            assertThat(engine.search(SearchRequest.of("小孩太小没人看")).similar()).isZero();
            assertThat(engine.nearest("托育", 1)).containsExactly("d0");
        }

        assertThat(said)
                .extracting(LogRecord::getMessage)
                .containsExactly("nothing is found by meaning: no library for this machine");
    }

    @Test
    void saysWhyNothingCanBeEncoded() throws IOException {
        index(NURSERY);

        assertThatThrownBy(() -> encode(new Failing("subjects")))
                .isInstanceOf(IOException.class)
                .hasMessage("no passage can be encoded: no library for this machine");
    }

    @Test
    void findsAllElseWhereTheVectorsAreDamaged() throws IOException {
        index(NURSERY, FISHING);
        encode(ENCODER);
        Path vectors = VectorBuilder.folder(folder);
        try (var files = Files.list(vectors)) {
            for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(texts(search(SearchRequest.of("托育服务")))).containsExactly(NURSERY);
        assertThatThrownBy(() -> encode(ENCODER)).hasMessageContaining("delete the folder");
    }

    @Test
    void keepsVectorsOpenForWhoeverHoldsThem() throws Exception {
        index(NURSERY, FISHING);
        encode(ENCODER);
        float[] target = ENCODER.encode(List.of(NURSERY)).getFirst();
        var done = new AtomicBoolean();

        try (var vectors =
                        new VectorSnapshots(VectorBuilder.folder(folder), ENCODER, Duration.ZERO);
                var snapshots = new Snapshots(new IndexLocation(folder), Duration.ZERO);
                var readers = Executors.newFixedThreadPool(2)) {
            Callable<Integer> reading =
                    () -> {
                        int found = 0;
                        while (!done.get()) {
                            try (Snapshot snapshot = snapshots.newest();
                                    PassageVectors newest = vectors.newest(snapshot)) {
                                if (newest != null) {
                                    found +=
                                            newest.nearest(target, snapshot.allPassages(), 5)
                                                    .size();
                                }
                            }
                        }
                        return found;
                    };
            var first = readers.submit(reading);
            var second = readers.submit(reading);
            try {
                for (int i = 0; i < 8; i++) {
                    index(NURSERY, FISHING, "第" + i + "项工作。");
                    encode(ENCODER);
                }
            } finally {
                done.set(true);
            }
            assertThat(first.get()).isPositive();
            assertThat(second.get()).isPositive();
        }
    }

    @Test
    void usesTheVectorsThereAre() throws IOException {
        index(NURSERY);
        encode(ENCODER);
        index(NURSERY, "幼儿园应当保障安全。");

        assertThat(texts(search(SearchRequest.of("小孩太小没人看")))).containsExactly(NURSERY);
        assertThat(encode(ENCODER)).isEqualTo(1);
        assertThat(search(SearchRequest.of("小孩太小没人看")).similar()).isEqualTo(2);
    }

    @Test
    void encodesEachTextOnceWhateverBecomesOfItsDocument() throws IOException {
        index(NURSERY, FISHING);

        assertThat(encode(ENCODER)).isEqualTo(2);
        assertThat(encode(ENCODER)).isZero();
        index(NURSERY);
        assertThat(encode(ENCODER)).isZero();
        index(NURSERY, FISHING);
        assertThat(encode(ENCODER)).as("dropped when it was not needed").isEqualTo(1);
        assertThat(encode(new Subjects("another"))).isEqualTo(2);
        assertThat(search(SearchRequest.of("小孩太小没人看")).similar()).as("of another model").isZero();
    }

    @Test
    void isWrittenByOneAtATime() throws IOException {
        index(NURSERY);
        Path vectors = VectorBuilder.folder(folder);

        try (var _ = VectorBuilder.open(folder, vectors, ENCODER)) {
            assertThatThrownBy(() -> VectorBuilder.open(folder, vectors, ENCODER))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            vectors + ": another run is writing these vectors; wait for it to end");
        }
    }

    @Test
    void isVerifiedWithTheIndex() throws IOException {
        index(NURSERY);
        encode(ENCODER);

        assertThat(IndexCheck.problems(folder)).isEmpty();
    }

    private static List<String> texts(SearchResult result) {
        return result.hits().stream().map(h -> h.node().text()).toList();
    }

    private SearchResult search(SearchRequest request) throws IOException {
        return search(request, ENCODER);
    }

    private SearchResult search(SearchRequest request, Encoder encoder) throws IOException {
        try (var engine = LuceneEngine.open(folder, VectorBuilder.folder(folder), encoder)) {
            return engine.search(request);
        }
    }

    private int encode(Encoder encoder) throws IOException {
        try (var builder = VectorBuilder.open(folder, VectorBuilder.folder(folder), encoder)) {
            return builder.update(2, (_, _) -> {});
        }
    }

    /** Makes the index hold these passages, each a document of its own, and no others. */
    private void index(String... passages) throws IOException {
        Set<String> paths = new TreeSet<>();
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            for (int i = 0; i < passages.length; i++) {
                var file = new InputFile("f" + i, 1, Instant.EPOCH, "0", "");
                paths.add(file.path());
                builder.begin(file);
                builder.add(file, document("d" + i, passages[i]));
            }
            for (String path : Set.copyOf(builder.files().keySet())) {
                if (!paths.contains(path)) {
                    builder.delete(path);
                }
            }
            builder.commit();
        }
    }

    private static PolicyDocument document(String id, String text) {
        var words = Excerpt.of(text, List.of(new Span(0, text.length())));
        var node = new Node("p1", "", Kind.PARAGRAPH, "", "", words, List.of());
        var source = new Source(id, "text/plain", "UTF-8", "0", text);
        return new PolicyDocument(id, Header.titled("文件"), source, List.of(node), List.of());
    }
}
