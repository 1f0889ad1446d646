package jucuo.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jucuo.document.PolicyDocument;
import jucuo.engine.InputFile;
import jucuo.engine.SurveysContract;
import org.junit.jupiter.api.io.TempDir;

class LuceneSurveysTest extends SurveysContract {

    @TempDir private Path temporary;

    @Override
    protected Opened open(List<PolicyDocument> documents) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "index");
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            for (PolicyDocument document : documents) {
                var file = new InputFile(document.source().file(), 1, Instant.EPOCH, "0", "");
                builder.begin(file);
                builder.add(file, document);
            }
            builder.commit();
        }
        LuceneEngine engine = LuceneEngine.open(folder);
        return new Opened(engine, engine);
    }
}
