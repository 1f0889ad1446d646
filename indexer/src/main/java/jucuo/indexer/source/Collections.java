package jucuo.indexer.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every kind of file that holds several documents. */
public final class Collections {

    private static final List<Collection> KINDS =
            List.of(new JsonLines(), new Table(), new ZipArchive());

    private Collections() {}

    /** Whether the file holds several documents, by its name and its first bytes. */
    public static boolean isOne(Container file) throws IOException {
        return kind(file).isPresent();
    }

    /**
     * Hands on what a collection holds, in order.
     *
     * @throws IOException where the file cannot be read or unpacked to its end
     */
    public static void read(Container file, Consumer<Entry> entries, Consumer<Refusal> refusals)
            throws IOException {
        kind(file)
                .orElseThrow(() -> new IllegalArgumentException(file.name() + " is no collection"))
                .read(file, entries, refusals);
    }

    static Optional<Collection> kind(Container file) throws IOException {
        byte[] head = file.head();
        for (Collection kind : KINDS) {
            if (kind.accepts(file, head)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
