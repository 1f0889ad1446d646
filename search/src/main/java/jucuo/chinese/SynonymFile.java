package jucuo.chinese;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Consumer;
import jucuo.file.WatchedFile;
import jucuo.query.Thesaurus;

/** The operator's list of synonyms, with the built-in ones, as the file is at the time. */
public final class SynonymFile {

    private final WatchedFile<Thesaurus> file;

    /**
     * Reads nothing yet.
     *
     * @param file need not exist
     * @param report is told of lines that cannot be read, each time they are
     */
    public SynonymFile(Path file, Consumer<String> report) {
        this.file = new WatchedFile<>(file, Synonyms.BUILT_IN, SynonymFile::read, report);
    }

    private static Thesaurus read(String name, String text, Consumer<String> report) {
        var list = SynonymList.parse(name, text);
        list.problems().forEach(report);
        return Synonyms.of(list.entries()).and(Synonyms.BUILT_IN);
    }

    /** What the file says now. */
    public Thesaurus synonyms() {
        return file.now();
    }

    /** When the file was changed that is in use; 1970 where there is none. */
    public FileTime version() {
        return file.version();
    }
}
