package jucuo.chinese;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Consumer;
import jucuo.query.Thesaurus;

/**
 * The operator's list of synonyms, with the built-in ones. Read anew when the file has changed,
 * which is looked for every half second at the most, while it is used. Thread-safe.
 */
public final class SynonymFile {

    private static final long INTERVAL_NANOS = 500_000_000;

    private final Path file;
    private final Consumer<String> report;
    private Thesaurus current = Synonyms.BUILT_IN;
    private FileTime read = FileTime.fromMillis(0);
    private long nextLook = System.nanoTime();

    /**
     * Reads nothing yet.
     *
     * @param file need not exist
     * @param report is told of lines that cannot be read, each time they are
     */
    public SynonymFile(Path file, Consumer<String> report) {
        this.file = file;
        this.report = report;
    }

    /** What the file says now. */
    public synchronized Thesaurus synonyms() {
        long now = System.nanoTime();
        if (now - nextLook >= 0) {
            nextLook = now + INTERVAL_NANOS;
            look();
        }
        return current;
    }

    /** When the file was changed that is in use; 1970 where there is none. */
    public synchronized FileTime version() {
        synonyms();
        return read;
    }

    private void look() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(read)) {
                load(Files.readString(file, StandardCharsets.UTF_8));
                read = changed;
            }
        } catch (NoSuchFileException _) {
            current = Synonyms.BUILT_IN;
            read = FileTime.fromMillis(0);
        } catch (MalformedInputException _) {
            report.accept(file + ": not UTF-8; the synonyms before stay in use");
        } catch (IOException e) {
            report.accept(file + ": " + e.getMessage() + "; the synonyms before stay in use");
        }
    }

    private void load(String text) {
        var list = SynonymList.parse(file.toString(), text);
        list.problems().forEach(report);
        current = Synonyms.of(list.entries()).and(Synonyms.BUILT_IN);
    }
}
