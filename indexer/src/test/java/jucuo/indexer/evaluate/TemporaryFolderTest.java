package jucuo.indexer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {

    @Test
    void isGoneWithItsFilesWhenClosed() throws IOException {
        Path path;
        try (var folder = new TemporaryFolder("jucuo-test")) {
            path = folder.path();
            Files.writeString(path.resolve("file"), "x");
        }

        assertThat(path).doesNotExist();
    }
}
