package jucuo.indexer.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import jucuo.document.Sha256;

/**
 * A file that is to be indexed.
 *
 * @param path where it is
 * @param key by which the index knows it from run to run, whatever folder the run was given
 * @param name relative to the folder that was given, with {@code /}; a file given by itself has its
 *     own name
 * @param given what is said about it
 * @param size in bytes
 * @param modified when it, or the table beside it, was changed last, to the millisecond
 */
public record SourceFile(
        Path path, String key, String name, Given given, long size, Instant modified) {

    /** What it may hold several documents in. */
    public Container container() {
        return Container.of(path, name, key, size);
    }

    /** The name without folders and ending. */
    public String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** Of the content, and of what is given with it where anything is. */
    public String sha256() throws IOException {
        String content = Sha256.of(path);
        return given.equals(Given.NOTHING) ? content : Sha256.of((content + given).getBytes(UTF_8));
    }
}
