package jucuo.indexer.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
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
        XmlElement endnotes,
        Map<String, byte[]> chunks) {

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
                related(parts, main, "endnotes"),
                chunks(bytes, parts, main));
    }

    /** Files of any format by the ids under which the main part takes them in (17.17.2). */
    private static Map<String, byte[]> chunks(byte[] bytes, Map<String, byte[]> parts, String main)
            throws IOException {
        var names = new HashMap<String, String>();
        String folder = folder(main);
        part(parts, relations(main))
                .children("Relationship")
                .filter(r -> r.attribute("Type").endsWith("/aFChunk"))
                .forEach(
                        r -> names.put(r.attribute("Id"), absolute(folder, r.attribute("Target"))));
        var chunks = new HashMap<String, byte[]>();
        if (!names.isEmpty()) {
            Map<String, byte[]> files =
                    ZipEntries.ending(bytes, names.values().toArray(String[]::new));
            names.forEach((id, name) -> {
                byte[] file = files.get(name);
                if (file != null) {
                    chunks.put(id, file);
                }
            });
        }
        return Map.copyOf(chunks);
    }

    /** Without those, which are then as good as missing. */
    WordParts withoutChunks() {
        return new WordParts(document, styles, numbering, settings, footnotes, endnotes, Map.of());
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String relations(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    private static XmlElement related(Map<String, byte[]> parts, String main, String type)
            throws IOException {
        String folder = folder(main);
        String name = target(parts, folder, relations(main), type).orElse(folder + type + ".xml");
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
