package jucuo.engine;

import java.util.List;
import java.util.Locale;

/**
 * Something the collection holds that may be what is being typed.
 *
 * @param runs its words as printed; what was typed is a match
 * @param document id of the document that it names; empty where it names none
 * @param count passages that have it; 1 for a document
 */
public record Suggestion(List<Run> runs, Kind kind, String document, int count) {

    public Suggestion {
        runs = List.copyOf(runs);
    }

    /** What it is, the most telling first. */
    public enum Kind {
        /** A named project, campaign or system. */
        PROGRAMME,
        PLACE,
        ISSUER,
        /** A heading without its number. */
        HEADING,
        DOCUMENT,
        /** A document number (文号). */
        NUMBER,
        WORD;

        /** The word used in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String text() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
