package jucuo.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import jucuo.engine.Encoder;
import jucuo.engine.UnusableEncoderException;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * Brings the vectors of an index up to its last commit: passages without one are encoded, vectors
 * of no passage leave. What is done is committed every few seconds, so that a run that ends early
 * goes on where it was, and readers use what there is. The index itself is only read. One builder
 * at a time for a folder of vectors.
 */
public final class VectorBuilder implements Closeable {

    /** Between two commits; each costs a graph of what came since. A guess. */
    private static final Duration COMMIT = Duration.ofSeconds(15);

    /** Texts that one thread takes at once, to put those of a length together. A guess. */
    private static final int CHUNK = 256;

    /** Links of a vector in the graph, and candidates while it is built: Lucene's own. */
    private static final int LINKS = 16;

    private static final int CANDIDATES = 100;

    private final IndexLocation index;
    private final Encoder encoder;
    private final Directory directory;
    private final IndexWriter writer;
    private long lastCommit = System.nanoTime();

    private VectorBuilder(
            IndexLocation index, Encoder encoder, Directory directory, IndexWriter writer) {
        this.index = index;
        this.encoder = encoder;
        this.directory = directory;
        this.writer = writer;
    }

    /** Where the vectors of an index are kept. */
    public static Path folder(Path index) {
        return VectorLocation.beside(index);
    }

    /** Told now and then by any of the threads, one at a time. */
    public interface Progress {

        /** {@code done} of the passages that this run has to encode, {@code of}, have vectors. */
        void encoded(int done, int of);
    }

    /**
     * Opens the vectors in {@code vectors}; those of another model are dropped.
     *
     * @throws IOException where another builder is at work, or the folder cannot be written
     */
    public static VectorBuilder open(Path index, Path vectors, Encoder encoder) throws IOException {
        Files.createDirectories(vectors);
        Directory directory = FSDirectory.open(vectors);
        try {
            var location = new VectorLocation(vectors, encoder.name());
            boolean keep =
                    DirectoryReader.indexExists(directory)
                            && location.isOfModel(
                                    SegmentInfos.readLatestCommit(directory).getUserData());
            var writer = new IndexWriter(directory, config(keep));
            writer.setLiveCommitData(Map.of(VectorLocation.MODEL, encoder.name()).entrySet());
            return new VectorBuilder(new IndexLocation(index), encoder, directory, writer);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IOException(
                    vectors + ": another run is writing these vectors; wait for it to end", e);
        } catch (CorruptIndexException e) {
            directory.close();
            throw new IOException(
                    "%s: these vectors cannot be read (%s); delete the folder, they are made again"
                            .formatted(vectors, e.getMessage()),
                    e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config(boolean keep) {
        KnnVectorsFormat vectors =
                new Lucene104HnswScalarQuantizedVectorsFormat(
                        ScalarEncoding.UNSIGNED_BYTE, LINKS, CANDIDATES);
        return new IndexWriterConfig()
                .setCodec(
                        new Lucene104Codec() {
                            @Override
                            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                                return vectors;
                            }
                        })
                .setCommitOnClose(false)
                .setOpenMode(
                        keep
                                ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND
                                : IndexWriterConfig.OpenMode.CREATE);
    }

    /**
     * Encodes what is missing, on {@code threads} threads of this one's priority, then drops what
     * is not needed.
     *
     * @return how many passages were encoded
     * @throws jucuo.engine.UnusableIndexException where there is no index that can be read
     */
    public int update(int threads, Progress progress) throws IOException {
        try (Snapshot snapshot = Snapshot.openWithCopies(index)) {
            int[] missing = missing(snapshot.reader());
            var work = new Encoding(snapshot, missing, progress);
            work.run(threads);
            dropObsolete(snapshot.reader());
            writer.commit();
            return work.done;
        }
    }

    /** One passage of each text that has no vector, in the order of the index. */
    private int[] missing(IndexReader passages) throws IOException {
        Terms keys = MultiTerms.getTerms(passages, IndexFields.VECTOR_KEY);
        if (keys == null) {
            return new int[0];
        }
        Bits live = MultiBits.getLiveDocs(passages);
        var missing = new ArrayList<Integer>();
        try (DirectoryReader vectors = DirectoryReader.open(writer)) {
            Terms known = MultiTerms.getTerms(vectors, VectorLocation.KEY);
            TermsEnum have = known == null ? TermsEnum.EMPTY : known.iterator();
            TermsEnum each = keys.iterator();
            for (BytesRef key = each.next(); key != null; key = each.next()) {
                if (!have.seekExact(key)) {
                    PostingsEnum entries = each.postings(null, PostingsEnum.NONE);
                    int entry = entries.nextDoc();
                    while (entry != DocIdSetIterator.NO_MORE_DOCS
                            && live != null
                            && !live.get(entry)) {
                        entry = entries.nextDoc();
                    }
                    if (entry != DocIdSetIterator.NO_MORE_DOCS) {
                        missing.add(entry);
                    }
                }
            }
        }
        return missing.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void dropObsolete(IndexReader passages) throws IOException {
        Terms keys = MultiTerms.getTerms(passages, IndexFields.VECTOR_KEY);
        TermsEnum needed = keys == null ? TermsEnum.EMPTY : keys.iterator();
        try (DirectoryReader vectors = DirectoryReader.open(writer)) {
            Terms known = MultiTerms.getTerms(vectors, VectorLocation.KEY);
            TermsEnum each = known == null ? TermsEnum.EMPTY : known.iterator();
            for (BytesRef key = each.next(); key != null; key = each.next()) {
                if (!needed.seekExact(key)) {
                    writer.deleteDocuments(new Term(VectorLocation.KEY, BytesRef.deepCopyOf(key)));
                }
            }
        }
    }

    private synchronized void commitWhereDue() throws IOException {
        if (System.nanoTime() - lastCommit >= COMMIT.toNanos()) {
            writer.commit();
            lastCommit = System.nanoTime();
        }
    }

    /** Keeps what was committed. */
    @Override
    public void close() throws IOException {
        try (directory) {
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }

    /** The encoding of passages, taken in turn by several threads. */
    private final class Encoding {

        private final Snapshot snapshot;
        private final int[] missing;
        private final Progress progress;
        private int taken;
        private int done;

        Encoding(Snapshot snapshot, int[] missing, Progress progress) {
            this.snapshot = snapshot;
            this.missing = missing;
            this.progress = progress;
        }

        void run(int threads) throws IOException {
            try (var pool =
                    Executors.newFixedThreadPool(
                            threads, Thread.ofPlatform().name("vectors-", 1).daemon().factory())) {
                for (var work :
                        pool.invokeAll(
                                Collections.nCopies(threads, (Callable<Integer>) this::work))) {
                    work.get();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("told to end");
            } catch (ExecutionException e) {
                throw new IOException("no passage can be encoded: " + reason(e), e.getCause());
            }
        }

        private static String reason(ExecutionException failure) {
            return failure.getCause() instanceof UnusableEncoderException unusable
                    ? String.valueOf(unusable.getMessage())
                    : String.valueOf(failure.getCause());
        }

        private int work() throws IOException {
            for (int[] chunk = next(); chunk.length > 0; chunk = next()) {
                encode(chunk);
                commitWhereDue();
            }
            return taken;
        }

        private synchronized int[] next() {
            int from = taken;
            taken = Math.min(from + CHUNK, missing.length);
            return Arrays.copyOfRange(missing, from, taken);
        }

        private void encode(int[] passages) throws IOException {
            var texts = new ArrayList<Encoded>();
            for (int passage : passages) {
                texts.add(snapshot.encoded(passage));
            }
            List<float[]> vectors = encoder.encode(texts.stream().map(Encoded::text).toList());
            for (int i = 0; i < passages.length; i++) {
                var entry = new Document();
                entry.add(new StringField(VectorLocation.KEY, texts.get(i).key(), Field.Store.NO));
                entry.add(
                        new KnnFloatVectorField(
                                VectorLocation.VECTOR,
                                vectors.get(i),
                                VectorSimilarityFunction.DOT_PRODUCT));
                writer.addDocument(entry);
            }
            tell(passages.length);
        }

        private synchronized void tell(int encoded) {
            done += encoded;
            progress.encoded(done, missing.length);
        }
    }
}
