package jucuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import jucuo.lucene.IndexCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the indexer that are killed at random moments. */
final class KilledRunTest {

    private static final int KILLS = 50;

    @TempDir private Path folder;

    @Test
    void leavesTheLastIndexWhole() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int i = 0; i < 40; i++) {
            // each with a line of its own, since files of one text would be one document
            Files.writeString(
                    documents.resolve("copy-" + i + ".txt"),
                    Files.readString(Project.SEED) + "\n\n第" + i + "份。");
        }
        Path index = folder.resolve("index");
        long begun = System.nanoTime();
        assertThat(Command.indexer("index", documents, "--index", index).exit()).isZero();
        long whole = System.nanoTime() - begun;

        try (RunningSite site = RunningSite.on(index)) {
            int total = site.search("链长制").get("total").asInt();
            assertThat(total).isPositive();
            for (int i = 0; i < KILLS; i++) {
                Process run =
                        Command.start("indexer", "index", documents, "--index", index, "--rebuild");
                run.waitFor(random.nextLong(whole), TimeUnit.NANOSECONDS);
                run.destroyForcibly().waitFor();

                assertThat(site.search("链长制").get("total").asInt())
                        .as("seed %d, kill %d", seed, i)
                        .isEqualTo(total);
                assertThat(IndexCheck.problems(index)).as("seed %d, kill %d", seed, i).isEmpty();
            }
        }
        assertThat(Command.indexer("check", "--index", index).exit()).isZero();
    }
}
