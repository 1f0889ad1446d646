package jucuo.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that is tested. */
final class Project {

    /** Its root, found upwards from the working directory. */
    static final Path ROOT = root();

    /** The documents that the project ships. */
    static final Path SEEDS = ROOT.resolve("seeds");

    /** The resolution that the project ships. */
    static final Path SEED = SEEDS.resolve("000_905e4ef74a0b722d.txt");

    private Project() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside a checkout of Jucuo");
            }
        }
        return folder;
    }
}
