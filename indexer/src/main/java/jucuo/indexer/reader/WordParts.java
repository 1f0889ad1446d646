package jucuo.indexer.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a DOCX file that are read (ECMA-376 part 2), each by its root; what a file does not
 * have is an element without children.
 */
record WordParts(
        XmlElement document,
        XmlElement styles,
        XmlElement numbering,
        XmlElement settings,
        XmlElement footnotes,
        XmlElement endnotes) {

    private static final String MAIN = "word/document.xml";

    /** What says nothing about words, and most of a file. */
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "proofErr",
                    "bookmarkStart",
                    "bookmarkEnd",
                    "lastRenderedPageBreak",
                    "tblPr",
                    "tblGrid",
                    "tcPr",
                    "lang",
                    "spacing",
                    "kern",
                    "color",
                    "sz",
                    "szCs",
                    "shd",
                    "latentStyles");

    private static final XmlElement NOTHING = new XmlElement("", List.of(), List.of(), "");

    static WordParts of(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = ZipEntries.ending(bytes, ".xml", ".rels");
        String main = target(parts, "", "_rels/.rels", "officeDocument").orElse(MAIN);
        if (!parts.containsKey(main)) {
            throw new IOException("the part " + main + " is missing");
        }
        return new WordParts(
                part(parts, main),
                related(parts, main, "styles"),
                related(parts, main, "numbering"),
                related(parts, main, "settings"),
                related(parts, main, "footnotes"),
                related(parts, main, "endnotes"));
    }

    private static XmlElement related(Map<String, byte[]> parts, String main, String type)
            throws IOException {
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        String relations = folder + "_rels/" + main.substring(slash) + ".rels";
        String name = target(parts, folder, relations, type).orElse(folder + type + ".xml");
        return parts.containsKey(name) ? part(parts, name) : NOTHING;
    }

    private static XmlElement part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] bytes = parts.get(name);
        return bytes == null ? NOTHING : XmlElement.parse(bytes, PASSED_OVER);
    }

    /** The part that another one names for something, as an entry of the file. */
    private static Optional<String> target(
            Map<String, byte[]> parts, String folder, String relations, String type)
            throws IOException {
        return part(parts, relations)
                .children("Relationship")
                .filter(r -> r.attribute("Type").endsWith("/" + type))
                .map(r -> absolute(folder, r.attribute("Target")))
                .findFirst();
    }

    private static String absolute(String folder, String target) {
        var path = new ArrayDeque<String>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
