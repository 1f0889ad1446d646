package jucuo.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jucuo.engine.IndexBuilder;

/** Where indexes are written and verified. */
interface Indexes {

    /**
     * Opens the index in {@code folder} for writing and makes it where it is missing.
     *
     * @param rebuild whether nothing is kept
     * @throws jucuo.engine.UnusableIndexException where it is damaged or of another schema version,
     *     unless it is rebuilt
     */
    IndexBuilder open(Path folder, boolean rebuild) throws IOException;

    /** What is wrong with the index in {@code folder}; empty where it is sound. */
    List<String> problems(Path folder);
}
