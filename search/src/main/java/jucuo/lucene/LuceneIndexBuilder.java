package jucuo.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jucuo.document.PolicyDocument;
import jucuo.engine.IndexBuilder;
import jucuo.engine.InputFile;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
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
    private final Map<String, InputFile> files;

    /** Path of the file by id of the document, of those added since the last commit. */
    private final Map<String, String> added = new ConcurrentHashMap<>();

    private LuceneIndexBuilder(
            Directory directory, IndexWriter writer, Map<String, InputFile> files) {
        this.directory = directory;
        this.writer = writer;
        this.files = Map.copyOf(files);
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
            Map<String, InputFile> files = rebuild ? Map.of() : filesOf(location, directory);
            if (rebuild) {
                removeUnreadableCommits(directory);
            }
            IndexWriter writer = writer(directory, rebuild);
            return new LuceneIndexBuilder(directory, writer, files);
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

    private static Map<String, InputFile> filesOf(IndexLocation location, Directory directory)
            throws IOException {
        try {
            Optional<SegmentInfos> last = IndexLocation.lastCommit(directory);
            if (last.isEmpty()) {
                return Map.of();
            }
            Map<String, String> userData = last.get().getUserData();
            location.checkVersion(userData);
            return files(directory);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw location.otherFormat(e);
        } catch (IOException e) {
            throw location.damaged(e);
        }
    }

    private static Map<String, InputFile> files(Directory directory) throws IOException {
        var files = new HashMap<String, InputFile>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            var query = new TermQuery(Entry.FILE.term());
            int most = Math.max(1, reader.numDocs());
            for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
                var stored = searcher.storedFields().document(found.doc);
                InputFile file =
                        StoredEntries.file(
                                Objects.requireNonNull(stored.getBinaryValue(IndexFields.STORED)));
                files.put(file.path(), file);
            }
        }
        return files;
    }

    @Override
    public Map<String, InputFile> files() {
        return files;
    }

    @Override
    public void begin(InputFile file) throws IOException {
        delete(file.path());
        writer.addDocument(Entries.of(file));
    }

    @Override
    public void add(InputFile file, PolicyDocument document) throws IOException {
        String other = added.putIfAbsent(document.id(), file.path());
        if (other != null) {
            throw new IllegalArgumentException(
                    "%s: the id %s is taken by a document of %s"
                            .formatted(file.path(), document.id(), other));
        }
        // what an earlier commit has under this id leaves, whatever file it came from
        writer.updateDocuments(new Term(IndexFields.ID, document.id()), Entries.of(file, document));
    }

    @Override
    public void delete(String path) throws IOException {
        writer.deleteDocuments(new Term(IndexFields.FILE, path));
        added.values().removeIf(path::equals);
    }

    @Override
    public void commit() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(Map.of(IndexLocation.SCHEMA, IndexFields.VERSION).entrySet());
            writer.commit();
        }
        added.clear();
    }

    /** Leaves the folder as the last commit made it. */
    @Override
    public void close() throws IOException {
        try (directory) {
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }
}
