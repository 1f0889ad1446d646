package jucuo.indexer.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A folder that goes when it is closed, or with the program where that is ended before. */
final class TemporaryFolder implements AutoCloseable {

    private final Path path;
    private final Thread atExit = new Thread(this::delete);

    TemporaryFolder(String prefix) throws IOException {
        path = Files.createTempDirectory(prefix);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException _) {
            // the program is ending, and what was to be done at its end is done
        }
    }

    private synchronized void delete() {
        try {
            while (Files.exists(path)) {
                try {
                    deleteFiles(path);
                    Files.delete(path);
                } catch (DirectoryNotEmptyException _) {
                    // whoever was writing as the program was ended has made another file
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be deleted", e);
        }
    }

    private static void deleteFiles(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    deleteFiles(file);
                }
                Files.deleteIfExists(file);
            }
        }
    }
}
