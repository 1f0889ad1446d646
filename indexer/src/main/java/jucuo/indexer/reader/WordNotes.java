package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The footnotes or the endnotes of a DOCX file in the order of their marks, with these as Word
 * prints them (ECMA-376 part 1, 17.11). A note that nothing leads to is not printed.
 */
final class WordNotes {

    /**
     * A note.
     *
     * @param mark its number; empty where the author set a mark by hand, or where numbers begin
     *     anew with each page
     */
    record Note(XmlElement content, String mark) {}

    private static final Set<String> UNSEEN = Set.of("pPr", "rPr", "del", "moveFrom");

    private final String kind;
    private final String usualFormat;
    private final Map<String, XmlElement> contents = new HashMap<>();
    private final Optional<XmlElement> usual;
    private final List<Note> notes = new ArrayList<>();

    /** References of the section that has not ended. */
    private final List<XmlElement> open = new ArrayList<>();

    private int count;

    private WordNotes(String kind, String usualFormat, XmlElement part, XmlElement settings) {
        this.kind = kind;
        this.usualFormat = usualFormat;
        part.children(kind).forEach(note -> contents.putIfAbsent(note.attribute("id"), note));
        this.usual = settings.child(kind + "Pr");
    }

    static List<Note> footnotes(WordParts parts) {
        return new WordNotes("footnote", "decimal", parts.footnotes(), parts.settings())
                .in(parts.document());
    }

    static List<Note> endnotes(WordParts parts) {
        return new WordNotes("endnote", "lowerRoman", parts.endnotes(), parts.settings())
                .in(parts.document());
    }

    private List<Note> in(XmlElement document) {
        collect(document);
        endSection(Optional.empty());
        return notes;
    }

    private void collect(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            if (child.name().equals(kind + "Reference")) {
                open.add(child);
            } else if (child.name().equals("sectPr")) {
                endSection(child.child(kind + "Pr"));
            } else if (child.name().equals("AlternateContent")) {
                child.children().stream().findFirst().ifPresent(this::collect);
            } else if (!UNSEEN.contains(child.name())) {
                collect(child);
            }
        }
        if (parent.name().equals("p")) {
            parent.child("pPr", "sectPr").ifPresent(s -> endSection(s.child(kind + "Pr")));
        }
    }

    private void endSection(Optional<XmlElement> own) {
        String format = property(own, "numFmt").orElse(usualFormat);
        String restart = property(own, "numRestart").orElse("continuous");
        int start =
                property(own, "numStart")
                        .filter(s -> s.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(1);
        for (XmlElement reference : open) {
            XmlElement content = contents.remove(reference.attribute("id"));
            boolean byHand = reference.attribute("customMarkFollows").matches("1|true|on");
            if (content != null) {
                boolean unknown = byHand || restart.equals("eachPage");
                notes.add(new Note(content, unknown ? "" : NumberFormat.of(format, start + count)));
                count += byHand ? 0 : 1;
            }
        }
        open.clear();
        count = restart.equals("eachSect") ? 0 : count;
    }

    private Optional<String> property(Optional<XmlElement> own, String name) {
        return own.flatMap(o -> o.value(name)).or(() -> usual.flatMap(u -> u.value(name)));
    }
}
