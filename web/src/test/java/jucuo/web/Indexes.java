package jucuo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jucuo.document.PolicyDocument;
import jucuo.engine.InputFile;
import jucuo.lucene.LuceneEngine;
import jucuo.lucene.LuceneIndexBuilder;

/** Real indexes of few documents. */
final class Indexes {

    private Indexes() {}

    /** An engine on a new index in {@code folder}; the caller closes it. */
    static LuceneEngine of(Path folder, List<PolicyDocument> documents) {
        try (var builder = LuceneIndexBuilder.open(folder, true)) {
            for (PolicyDocument document : documents) {
                var file = new InputFile(document.id() + ".txt", 1, Instant.EPOCH, "0", "");
                builder.begin(file);
                builder.add(file, document);
            }
            builder.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LuceneEngine.open(folder);
    }
}
