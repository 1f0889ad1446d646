package jucuo.indexer;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.zip.ZipException;
import jucuo.document.PolicyDocument;
import jucuo.engine.IndexBuilder;
import jucuo.engine.InputFile;
import jucuo.indexer.reader.UnreadableDocumentException;
import jucuo.indexer.source.Collections;
import jucuo.indexer.source.Entry;
import jucuo.indexer.source.Refusal;
import jucuo.indexer.source.SourceFile;
import jucuo.indexer.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * One run of the indexer, the only place that knows the order of its stages: what is gone leaves,
 * what is new or has changed is read, split, enriched and added, and all of it is committed at
 * once.
 *
 * <p>A file that cannot be read is reported in every run until it is mended or removed; what the
 * index has of it stays. So is a document whose id another one has; a file that gave up its id in
 * the same run does not stand in the way.
 */
final class IndexRun {

    private final Documents documents;
    private final IndexBuilder builder;
    private final Workers workers;
    private final Tally tally;
    private final String rules;

    /** Held for reading by those who add, for writing by whoever else changes the index. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** Files whose document found its id taken; its holder may give it up until all is read. */
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    /** Collections with an entry whose id was taken. */
    private final Set<InputFile> incomplete = ConcurrentHashMap.newKeySet();

    private IndexRun(
            Documents documents, IndexBuilder builder, Workers workers, Tally tally, String rules) {
        this.documents = documents;
        this.builder = builder;
        this.workers = workers;
        this.tally = tally;
        this.rules = rules;
    }

    /**
     * Brings the index to the state of {@code sources} and commits.
     *
     * @param rules identifies the rules by which files become documents; what others made is made
     *     again
     * @param tally counts; another thread may look at it meanwhile
     */
    static void run(
            Documents documents, String rules, Sources sources, IndexBuilder builder, Tally tally)
            throws IOException {
        try (var workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            new IndexRun(documents, builder, workers, tally, rules).run(sources);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void run(Sources sources) throws IOException {
        sources.refusals().forEach(tally::refused);
        Map<String, InputFile> known = builder.files();
        removeMissing(sources, known);
        Map<String, String> ids = sources.ids(known.keySet());
        for (SourceFile file : sources.files()) {
            file(file, known, ids.getOrDefault(file.key(), file.stem()));
        }
        workers.await();
        waiting.forEach(Runnable::run);
        for (InputFile file : incomplete) {
            builder.record(unfinished(file));
        }
        builder.commit();
        tally.nearDuplicates(builder.nearDuplicates(RunReport.MAX_PAIRS));
    }

    /** A record that the next run takes for one made by other rules. */
    private static InputFile unfinished(InputFile file) {
        return new InputFile(file.path(), file.size(), file.modified(), file.sha256(), "");
    }

    /** Only what would have been found is known to be gone; files of other folders stay. */
    private void removeMissing(Sources sources, Map<String, InputFile> known) throws IOException {
        var missing = new TreeSet<>(known.keySet());
        missing.removeIf(key -> !sources.covers(key));
        sources.files().forEach(file -> missing.remove(file.key()));
        for (String key : missing) {
            builder.delete(key);
            tally.removed();
        }
    }

    private void file(SourceFile file, Map<String, InputFile> known, String id) throws IOException {
        @Nullable InputFile before = madeByTheseRules(known.get(file.key()));
        if (before != null
                && before.size() == file.size()
                && before.modified().equals(file.modified())) {
            unchanged();
            return;
        }
        boolean isCollection;
        String sha256;
        try {
            isCollection = Collections.isOne(file.container());
            if (!isCollection) {
                Documents.checkSize(file);
            }
            sha256 = file.sha256();
        } catch (UnreadableDocumentException e) {
            tally.refused(new Refusal(e.file(), e.place(), e.reason()));
            tally.fileDone();
            return;
        } catch (IOException e) {
            refuse(file, e);
            tally.fileDone();
            return;
        }
        if (before != null && before.sha256().equals(sha256)) {
            unchanged();
            return;
        }
        var input = new InputFile(file.key(), file.size(), file.modified(), sha256, rules);
        if (isCollection) {
            collection(file, input);
        } else {
            workers.run(() -> document(file, input, id));
        }
    }

    private @Nullable InputFile madeByTheseRules(@Nullable InputFile file) {
        return file != null && file.rules().equals(rules) ? file : null;
    }

    private void unchanged() {
        tally.unchanged();
        tally.fileDone();
    }

    private void document(SourceFile file, InputFile input, String id) {
        if (isAdded(file, input, id)) {
            tally.fileDone();
        } else {
            waiting.add(() -> documentAtLast(file, input, id));
        }
    }

    /** Where its id is still taken the file has no record either, and is read again next time. */
    private void documentAtLast(SourceFile file, InputFile input, String id) {
        if (!isAdded(file, input, id)) {
            try {
                builder.delete(input.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            tally.refused(new Refusal(file.name(), "", taken(id)));
        }
        tally.fileDone();
    }

    /** False where the id is taken; true, too, where the file was refused for what it holds. */
    private boolean isAdded(SourceFile file, InputFile input, String id) {
        try {
            PolicyDocument document = documents.of(file, id);
            begin(input);
            return isAdded(input, document);
        } catch (UnreadableDocumentException e) {
            tally.refused(new Refusal(e.file(), e.place(), e.reason()));
        } catch (FileSystemException e) {
            refuse(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /**
     * Entries are read one after the other and handed on; what was read before a break in the file
     * leaves again.
     */
    private void collection(SourceFile file, InputFile input) throws IOException {
        begin(input);
        try {
            Collections.read(
                    file.container(),
                    entry -> workers.run(() -> entry(file, input, entry)),
                    tally::refused);
        } catch (EOFException | ZipException | FileSystemException e) {
            workers.await();
            builder.delete(input.path());
            incomplete.remove(input);
            refuse(file, e);
        }
        tally.fileDone();
    }

    private void entry(SourceFile file, InputFile input, Entry entry) {
        try {
            String id = entry.given().id();
            if (!isAdded(input, documents.of(entry))) {
                incomplete.add(input);
                tally.refused(new Refusal(file.name(), id, taken(id)));
            }
        } catch (UnreadableDocumentException e) {
            tally.refused(new Refusal(e.file(), e.place(), e.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(InputFile input) throws IOException {
        lock.writeLock().lock();
        try {
            builder.begin(input);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isAdded(InputFile input, PolicyDocument document) throws IOException {
        lock.readLock().lock();
        try {
            builder.add(input, document);
            tally.indexed(document);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        } finally {
            lock.readLock().unlock();
        }
    }

    private void refuse(SourceFile file, IOException cause) {
        String what =
                cause instanceof NoSuchFileException
                        ? "it is gone"
                        : String.valueOf(cause.getMessage());
        tally.refused(
                new Refusal(
                        file.name(), "", "cannot be read (" + what + "); mend it or remove it"));
    }

    private static String taken(String id) {
        return "the id " + id + " is taken by another document; give it another";
    }
}
