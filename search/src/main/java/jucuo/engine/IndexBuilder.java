package jucuo.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import jucuo.document.PolicyDocument;

/**
 * Writes one index. Readers see all of what was done before {@link #commit}, or nothing of it;
 * closing without a commit, or being killed, leaves the last commit as it was. {@code add} may be
 * called from several threads at once, the others not.
 */
public interface IndexBuilder extends Closeable {

    /** The files that the last commit was made of, by path; empty where there is none. */
    Map<String, InputFile> files();

    /** Begins a file anew: its record replaces the one before, and what was made from it leaves. */
    void begin(InputFile file) throws IOException;

    /**
     * Adds a document made from {@code file}, which has begun.
     *
     * @throws IllegalArgumentException where another document has this id: one added since the last
     *     commit, or one of that commit whose file has neither begun anew nor been deleted
     */
    void add(InputFile file, PolicyDocument document) throws IOException;

    /** Replaces the record of a file that has begun; what was made from it stays. */
    void record(InputFile file) throws IOException;

    /** Takes a file's record and all that was made from it out of the index. */
    void delete(String path) throws IOException;

    /** Makes all changes so far the state that readers see. */
    void commit() throws IOException;

    /**
     * The near-duplicates in what was committed, of which this builder added at least one. Takes
     * time linear in the size of the collection.
     *
     * @param most so many pairs are named
     */
    NearDuplicates nearDuplicates(int most) throws IOException;
}
