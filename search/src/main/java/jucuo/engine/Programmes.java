package jucuo.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import jucuo.document.Level;

/** The named projects, campaigns and systems of all documents. Thread-safe. */
public interface Programmes {

    /** The page of programmes that {@code request} asks for. */
    Page programmes(Request request);

    /** The order of programmes; ties go by name, in order of code points. */
    enum Sort {
        /** Named by most documents first. */
        USED,
        /** By initial, then by code points. */
        NAME,
        /** By date of the first document that names it, undated last. */
        FIRST,
        /** The same, latest first. */
        LATEST;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is asked.
     *
     * @param text that the name contains, script, width and case aside; empty for any
     * @param initial A to Z, by which the name begins in pinyin, or #; empty for any
     * @param level of the documents that count; empty for any
     */
    record Request(
            String text, String initial, Optional<Level> level, Sort sort, int offset, int limit) {}

    /**
     * A page.
     *
     * @param total of what matches
     * @param initials how many match with each initial, whichever is chosen, in order
     */
    record Page(long total, List<Programme> programmes, SortedMap<String, Long> initials) {
        public Page {
            programmes = List.copyOf(programmes);
            initials = java.util.Collections.unmodifiableSortedMap(initials);
        }
    }

    /**
     * A programme and where it is named.
     *
     * @param documents that name it
     * @param passages that do
     * @param first the earliest dated of the documents, of one day the first by id
     * @param years number of documents by year, of dated documents
     * @param levels number of documents by level, of those that have one
     */
    record Programme(
            String name,
            long documents,
            long passages,
            Optional<DocumentSummary> first,
            SortedMap<Integer, Long> years,
            Map<Level, Long> levels) {
        public Programme {
            years = java.util.Collections.unmodifiableSortedMap(years);
            levels = Map.copyOf(levels);
        }
    }
}
