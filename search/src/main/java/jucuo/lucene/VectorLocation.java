package jucuo.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * A folder of vectors, an index of its own: each entry is a vector and the key of the text that it
 * was made of.
 *
 * @param model by {@link jucuo.engine.Encoder#name}
 */
record VectorLocation(Path folder, String model) {

    /** {@link Encoded#key} of the text. */
    static final String KEY = "key";

    static final String VECTOR = "vector";

    /** In a commit's user data. */
    static final String MODEL = "model";

    /** Where the vectors of an index are, unless told otherwise. */
    static Path beside(Path index) {
        return index.resolve("vectors");
    }

    /**
     * Opens the last commit; empty where there is none of this model.
     *
     * @throws IOException where it cannot be read
     */
    Optional<DirectoryReader> open() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Directory directory = FSDirectory.open(folder);
        if (DirectoryReader.indexExists(directory)) {
            DirectoryReader reader = open(directory);
            if (isOfModel(reader.getIndexCommit().getUserData())) {
                return Optional.of(reader);
            }
            reader.close();
        }
        return Optional.empty();
    }

    /** Lucene tells of a codec that it does not know as of a wrong argument. */
    private static DirectoryReader open(Directory directory) throws IOException {
        try {
            return DirectoryReader.open(directory);
        } catch (IllegalArgumentException e) {
            throw new IOException("of another version of Lucene", e);
        }
    }

    boolean isOfModel(Map<String, String> userData) {
        return model.equals(userData.get(MODEL));
    }

    /** Identifies the last commit; empty where there is none. */
    String commit() {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory)
                    ? IndexLocation.id(SegmentInfos.readLatestCommit(directory))
                    : "";
        } catch (IOException | IllegalArgumentException _) {
            return "";
        }
    }
}
