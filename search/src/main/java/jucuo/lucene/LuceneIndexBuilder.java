package jucuo.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jucuo.document.PolicyDocument;
import jucuo.engine.IndexBuilder;
import jucuo.engine.InputFile;
import jucuo.engine.NearDuplicates;
import jucuo.lucene.IndexFields.Entry;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Writes an index in a folder. One at a time for a folder. */
public final class LuceneIndexBuilder implements IndexBuilder {

    /** Enough for ten thousand passages before they go to disk; more was not faster. */
    private static final double BUFFER_MB = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final CommittedFiles committed;

    /** Paths of the files whose committed documents have left. */
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    /** Path of the file by id of the document, of those that this builder added. */
    private final Map<String, String> added = new ConcurrentHashMap<>();

    private LuceneIndexBuilder(Directory directory, IndexWriter writer, CommittedFiles committed) {
        this.directory = directory;
        this.writer = writer;
        this.committed = committed;
    }

    /**
     * Makes the folder where it is missing.
     *
     * @param rebuild whether to begin with nothing, whatever is in the folder
     * @throws jucuo.engine.UnusableIndexException where the index is damaged or of another schema
     *     version, unless it is rebuilt
     * @throws IOException where another builder is at work, or the folder cannot be written
     */
    public static LuceneIndexBuilder open(Path folder, boolean rebuild) throws IOException {
        Files.createDirectories(folder);
        var location = new IndexLocation(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            CommittedFiles committed =
                    rebuild ? CommittedFiles.none() : committed(location, directory);
            if (rebuild) {
                removeUnreadableCommits(directory);
            }
            return open(directory, committed, rebuild);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IOException(
                    folder + ": another run is writing this index; wait for it to end", e);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            directory.close();
            throw location.otherFormat(e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static LuceneIndexBuilder open(
            Directory directory, CommittedFiles committed, boolean rebuild) throws IOException {
        try {
            return new LuceneIndexBuilder(directory, writer(directory, rebuild), committed);
        } catch (IOException | RuntimeException e) {
            committed.close();
            throw e;
        }
    }

    /** Lucene reads the last commit even where it begins with nothing. */
    private static void removeUnreadableCommits(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            try {
                IndexLocation.lastCommit(directory);
            } catch (IOException _) { // whatever it is, nobody can read it
                for (String name : directory.listAll()) {
                    if (name.startsWith(IndexFileNames.SEGMENTS)) {
                        directory.deleteFile(name);
                    }
                }
            }
        }
    }

    private static IndexWriter writer(Directory directory, boolean rebuild) throws IOException {
        var config =
                new IndexWriterConfig(new FieldAnalyzer())
                        .setSimilarity(Ranking.SIMILARITY)
                        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setCommitOnClose(false)
                        .setOpenMode(
                                rebuild
                                        ? IndexWriterConfig.OpenMode.CREATE
                                        : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        return new IndexWriter(directory, config);
    }

    private static CommittedFiles committed(IndexLocation location, Directory directory)
            throws IOException {
        try {
            Optional<SegmentInfos> last = IndexLocation.lastCommit(directory);
            if (last.isEmpty()) {
                return CommittedFiles.none();
            }
            location.checkVersion(last.get().getUserData());
            return CommittedFiles.open(directory);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw location.otherFormat(e);
        } catch (IOException e) {
            throw location.damaged(e);
        }
    }

    @Override
    public Map<String, InputFile> files() {
        return committed.byPath();
    }

    @Override
    public void begin(InputFile file) throws IOException {
        delete(file.path());
        writer.addDocument(Entries.of(file));
    }

    @Override
    public void add(InputFile file, PolicyDocument document) throws IOException {
        Optional<String> earlier =
                committed.pathOf(document.id()).filter(path -> !left.contains(path));
        String other = earlier.orElse(null);
        if (other == null) {
            other = added.putIfAbsent(document.id(), file.path());
        }
        if (other != null) {
            throw new IllegalArgumentException(
                    "%s: the id %s is taken by a document of %s"
                            .formatted(file.path(), document.id(), other));
        }
        writer.addDocuments(Entries.of(file, document));
    }

    @Override
    public void record(InputFile file) throws IOException {
        writer.deleteDocuments(
                new BooleanQuery.Builder()
                        .add(new TermQuery(Entry.FILE.term()), Occur.FILTER)
                        .add(new TermQuery(new Term(IndexFields.FILE, file.path())), Occur.FILTER)
                        .build());
        writer.addDocument(Entries.of(file));
    }

    @Override
    public void delete(String path) throws IOException {
        writer.deleteDocuments(new Term(IndexFields.FILE, path));
        left.add(path);
        added.values().removeIf(path::equals);
    }

    @Override
    public void commit() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(Map.of(IndexLocation.SCHEMA, IndexFields.VERSION).entrySet());
            writer.commit();
        }
    }

    @Override
    public NearDuplicates nearDuplicates(int most) throws IOException {
        if (added.isEmpty()) {
            return NearDuplicates.NONE;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return SimilarPairs.in(reader, added.keySet(), most);
        }
    }

    /** Leaves the folder as the last commit made it. */
    @Override
    public void close() throws IOException {
        try (directory;
                committed) {
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }
}
