package jucuo.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jucuo.document.PolicyDocument;
import jucuo.engine.Engine;
import jucuo.engine.EngineContract;
import jucuo.engine.InputFile;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends EngineContract {

    @TempDir private Path temporary;

    @Override
    protected Engine open(List<PolicyDocument> documents) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "index");
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            for (PolicyDocument document : documents) {
                var file = new InputFile(document.source().file(), 1, Instant.EPOCH, "0", "");
                builder.begin(file);
                builder.add(file, document);
            }
            builder.commit();
        }
        return LuceneEngine.open(folder).patiently();
    }
}
