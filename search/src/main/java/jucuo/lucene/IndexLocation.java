package jucuo.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import jucuo.engine.UnusableIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.StringHelper;

/** The folder of an index, and what stands in the commit that it holds. */
record IndexLocation(Path folder) {

    /** In a commit's user data: the schema version. */
    static final String SCHEMA = "schema";

    /** The folder for Lucene; does not make it, as Lucene itself would. */
    Directory directory() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw missing();
        }
        return FSDirectory.open(folder);
    }

    /** The last commit; empty where there is none. */
    static Optional<SegmentInfos> lastCommit(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? Optional.of(SegmentInfos.readLatestCommit(directory))
                : Optional.empty();
    }

    static String id(SegmentInfos commit) {
        return StringHelper.idToString(commit.getId());
    }

    /**
     * @param userData of a commit
     * @throws UnusableIndexException where this program cannot read it
     */
    void checkVersion(Map<String, String> userData) {
        String found = userData.getOrDefault(SCHEMA, "unknown");
        if (!found.equals(IndexFields.VERSION)) {
            throw new UnusableIndexException(
                    "%s: the index has schema version %s, this program has %s; run %s"
                            .formatted(folder, found, IndexFields.VERSION, REBUILD));
        }
    }

    UnusableIndexException missing() {
        return new UnusableIndexException(folder + ": no index there; run ./jucuo index");
    }

    /** An index of another Lucene. */
    UnusableIndexException otherFormat(IOException cause) {
        return new UnusableIndexException(
                "%s: the index was written by another version of this program; run %s"
                        .formatted(folder, REBUILD),
                cause);
    }

    UnusableIndexException damaged(IOException cause) {
        return new UnusableIndexException(
                "%s: the index is damaged (%s); run %s"
                        .formatted(folder, cause.getMessage(), REBUILD),
                cause);
    }

    private static final String REBUILD = "./jucuo index --rebuild";
}
