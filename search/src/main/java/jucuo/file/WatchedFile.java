package jucuo.file;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Consumer;

/**
 * What a text file of the operator's says. Read anew when the file has changed, which is looked for
 * every half second at the most, while it is used; so no restart is needed. Thread-safe.
 *
 * @param <T> immutable
 */
public final class WatchedFile<T> {

    private static final long INTERVAL_NANOS = 500_000_000;

    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Path file;
    private final T without;
    private final Reading<T> reading;
    private final Consumer<String> report;
    private T current;
    private FileTime read = NEVER;
    private long nextLook = System.nanoTime();

    /** Makes something of a file's text. */
    public interface Reading<T> {

        /**
         * What the text says.
         *
         * @param name of the file, for what is reported
         * @param report is told of lines that cannot be read; the others hold all the same
         */
        T of(String name, String text, Consumer<String> report);
    }

    /**
     * Reads nothing yet.
     *
     * @param file in UTF-8; need not exist
     * @param without what holds where there is no file
     * @param report is told what cannot be read, each time it is looked at
     */
    public WatchedFile(Path file, T without, Reading<T> reading, Consumer<String> report) {
        this.file = file;
        this.without = without;
        this.reading = reading;
        this.report = report;
        this.current = without;
    }

    /** What the file says now; what it said before where it cannot be read. */
    public synchronized T now() {
        long now = System.nanoTime();
        if (now - nextLook >= 0) {
            nextLook = now + INTERVAL_NANOS;
            look();
        }
        return current;
    }

    /** When the file was changed that is in use; 1970 where there is none. */
    public synchronized FileTime version() {
        now();
        return read;
    }

    private void look() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(read)) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                current = reading.of(file.toString(), text.replace("\uFEFF", ""), report);
                read = changed;
            }
        } catch (NoSuchFileException _) {
            current = without;
            read = NEVER;
        } catch (MalformedInputException _) {
            report.accept(file + ": not UTF-8; what it said before stays in use");
        } catch (IOException e) {
            report.accept(file + ": " + e.getMessage() + "; what it said before stays in use");
        }
    }
}
