package jucuo.indexer.evaluate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jucuo.document.PolicyDocument;
import jucuo.engine.IndexBuilder;
import jucuo.engine.InputFile;
import jucuo.lucene.LuceneIndexBuilder;

/** An index of a judged collection that is gone when it is closed. */
public final class TemporaryIndex implements Closeable {

    private static final InputFile COLLECTION =
            new InputFile("collection", 0, Instant.EPOCH, "", "");

    private final TemporaryFolder folder;
    private final IndexBuilder builder;
    private final Set<String> documents = ConcurrentHashMap.newKeySet();

    private TemporaryIndex(TemporaryFolder folder, IndexBuilder builder) {
        this.folder = folder;
        this.builder = builder;
    }

    public static TemporaryIndex create() throws IOException {
        var folder = new TemporaryFolder("jucuo-evaluate");
        try {
            IndexBuilder builder = LuceneIndexBuilder.open(folder.path(), true);
            builder.begin(COLLECTION);
            return new TemporaryIndex(folder, builder);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Adds a document; several threads may at once. False where its id is taken by another. */
    public boolean add(PolicyDocument document) throws IOException {
        if (!documents.add(document.id())) {
            return false;
        }
        builder.add(COLLECTION, document);
        return true;
    }

    /** The ids of what was added. */
    public Set<String> documents() {
        return Set.copyOf(documents);
    }

    /** Makes all that was added so far the state that readers see. */
    public void commit() throws IOException {
        builder.commit();
    }

    /** Where it is. */
    public Path path() {
        return folder.path();
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            builder.close();
        }
    }
}
