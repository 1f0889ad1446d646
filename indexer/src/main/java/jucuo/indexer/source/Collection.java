package jucuo.indexer.source;

import java.io.IOException;
import java.util.function.Consumer;

/** A kind of file that holds several documents. Stateless, for use from several threads. */
interface Collection {

    /**
     * Whether a file is of this kind.
     *
     * @param head the file's first bytes
     */
    boolean accepts(Container file, byte[] head) throws IOException;

    /**
     * Hands on what a file holds, in order, in memory that is bounded by its largest entry; what
     * cannot be read is refused and the rest goes on.
     *
     * @throws IOException where the file cannot be read to its end
     */
    void read(Container file, Consumer<Entry> entries, Consumer<Refusal> refusals)
            throws IOException;
}
