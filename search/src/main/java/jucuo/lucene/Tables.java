package jucuo.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * What surveys of the whole collection look up, each made when first asked for and kept as long as
 * its reader. Thread-safe.
 */
final class Tables {

    private final IndexReader reader;
    private @Nullable DocumentTable documents;
    private @Nullable TargetTable targets;
    private @Nullable ProgrammeTable programmes;

    Tables(IndexReader reader) {
        this.reader = reader;
    }

    synchronized DocumentTable documents() throws IOException {
        DocumentTable made = documents;
        if (made == null) {
            made = DocumentTable.of(reader);
            documents = made;
        }
        return made;
    }

    synchronized TargetTable targets() throws IOException {
        TargetTable made = targets;
        if (made == null) {
            made = TargetTable.of(reader, documents());
            targets = made;
        }
        return made;
    }

    synchronized ProgrammeTable programmes() throws IOException {
        ProgrammeTable made = programmes;
        if (made == null) {
            made = ProgrammeTable.of(reader, documents());
            programmes = made;
        }
        return made;
    }
}
