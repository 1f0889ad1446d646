package jucuo.indexer;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import jucuo.document.PolicyDocument;
import jucuo.indexer.evaluate.EntryDocument;
import jucuo.indexer.evaluate.TemporaryIndex;
import jucuo.indexer.source.Container;
import jucuo.indexer.source.Entry;
import jucuo.indexer.source.JsonLines;
import jucuo.indexer.source.Refusal;

/** The entries of a judged collection on their way into an index, on all cores. */
final class JudgedCollection {

    private final String name;
    private final TemporaryIndex index;
    private final Tally tally;

    private JudgedCollection(String name, TemporaryIndex index, Tally tally) {
        this.name = name;
        this.index = index;
        this.tally = tally;
    }

    /**
     * Adds all entries that can be read; the others are refused.
     *
     * @throws IOException where the file cannot be read to its end
     */
    static void index(Path file, TemporaryIndex index, Tally tally) throws IOException {
        String name = String.valueOf(file.getFileName());
        var collection = new JudgedCollection(name, index, tally);
        Container source = Container.of(file, name, name, Files.size(file));
        try (var workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            new JsonLines()
                    .readTexts(
                            source,
                            entry -> workers.run(() -> collection.add(entry)),
                            tally::refused);
            workers.await();
        } catch (EOFException | ZipException e) {
            throw new IOException(file + ": cannot be unpacked to its end; fetch it anew", e);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        tally.fileDone();
    }

    private void add(Entry.Text entry) {
        PolicyDocument document = EntryDocument.of(entry);
        try {
            if (index.add(document)) {
                tally.indexed(document);
            } else {
                tally.refused(
                        new Refusal(
                                name, document.id(), "the id is taken by another entry; drop one"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
