package jucuo.indexer.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads Word documents (DOCX): paragraphs with the labels that Word prints, tables, notes with
 * their numbers. Headers, footers, deleted and hidden text are no part of the source text; a line
 * break within a paragraph begins a new line.
 */
public final class DocxReader implements DocumentReader {

    private static final String FORMAT = "a Word document (DOCX)";

    /** A centred paragraph is a heading if it is no longer; a guess. */
    private static final int LONGEST_HEADING = 60;

    /** Outline levels of headings; the next one is running text (ECMA-376 part 1, 17.3.1.20). */
    private static final String OUTLINE_LEVEL = "[0-8]";

    @Override
    public boolean accepts(String name, byte[] bytes) {
        return FileSignature.ZIP.begins(bytes)
                && ZipEntries.hold(bytes, entry -> entry.matches("word/document\\d*\\.xml"));
    }

    @Override
    public TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException {
        return ForeignParser.guard(file, FORMAT, () -> text(file, bytes));
    }

    private static TextDocument text(String file, byte[] bytes)
            throws IOException, UnreadableDocumentException {
        var text = new TextBuilder();
        new Reading(WordParts.of(bytes), text).read();
        return text.document(
                file,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                StandardCharsets.UTF_8,
                bytes,
                List.of());
    }

    /** One document while it is read. */
    private static final class Reading {

        private final WordParts parts;
        private final WordStyles styles;
        private final WordNumbering numbering;
        private final TextBuilder text;

        /** Of paragraphs whose end is not printed, so that the next one goes on in them. */
        private String openLabel = "";

        private String openWords = "";

        Reading(WordParts parts, TextBuilder text) {
            this.parts = parts;
            this.styles = new WordStyles(parts.styles());
            this.numbering = new WordNumbering(parts.numbering(), styles);
            this.text = text;
        }

        void read() {
            parts.document().children("body").forEach(this::blocks);
            end();
            WordNotes.footnotes(parts).forEach(this::note);
            WordNotes.endnotes(parts).forEach(this::note);
        }

        private void blocks(XmlElement container) {
            for (XmlElement child : container.children()) {
                switch (child.name()) {
                    case "p" -> paragraph(child);
                    case "tbl" -> {
                        end();
                        within(child, "tr").forEach(this::row);
                    }
                    default -> inside(child).forEach(this::blocks);
                }
            }
        }

        /** What stands where an element stands that only says something about it. */
        private static Stream<XmlElement> inside(XmlElement element) {
            return switch (element.name()) {
                case "sdt" -> element.children("sdtContent");
                case "customXml", "smartTag", "ins", "moveTo" -> Stream.of(element);
                case "AlternateContent" -> element.children().stream().limit(1);
                default -> Stream.of();
            };
        }

        /** Rows of a table or cells of a row. */
        private static Stream<XmlElement> within(XmlElement parent, String name) {
            return parent.children().stream()
                    .flatMap(child ->
                            child.name().equals(name)
                                    ? Stream.of(child)
                                    : inside(child).flatMap(inner -> within(inner, name)));
        }

        private void paragraph(XmlElement paragraph) {
            String words = openWords + WordWords.of(paragraph, styles);
            if (isEndDeleted(paragraph)) {
                openWords = words;
                return;
            }
            if (isEndHidden(paragraph)) {
                openLabel = words.isBlank() ? openLabel : openLabel + numbering.next(paragraph);
                openWords = words;
                return;
            }
            String label = numbering.next(paragraph);
            String first = openLabel.isEmpty() ? label : openLabel;
            List<String> lines = words.lines().toList();
            int depth = headingDepth(paragraph);
            for (int i = 0; i < lines.size(); i++) {
                String line = i == 0 ? first + lines.get(i) : lines.get(i);
                boolean heading = depth > 0 || isSetAsHeading(paragraph, line);
                text.add(heading ? Block.Role.HEADING : Block.Role.PARAGRAPH, depth, line);
            }
            openLabel = "";
            openWords = "";
        }

        /** Ends what nothing goes on in. */
        private void end() {
            text.add(Block.Role.PARAGRAPH, openLabel + openWords);
            openLabel = "";
            openWords = "";
        }

        private static boolean isEndDeleted(XmlElement paragraph) {
            return paragraph.child("pPr", "rPr", "del").isPresent()
                    || paragraph.child("pPr", "rPr", "moveFrom").isPresent();
        }

        private static boolean isEndHidden(XmlElement paragraph) {
            return paragraph.child("pPr", "rPr").flatMap(end -> end.isOn("vanish")).orElse(false);
        }

        private boolean isSetAsHeading(XmlElement paragraph, String line) {
            return styles.property(paragraph, "jc").orElse("").equals("center")
                    && line.length() <= LONGEST_HEADING
                    && line.indexOf('。') < 0;
        }

        /** The outline level of the paragraph or its style, from 1; 0 for running text. */
        private int headingDepth(XmlElement paragraph) {
            return styles.property(paragraph, "outlineLvl")
                    .filter(level -> level.matches(OUTLINE_LEVEL))
                    .map(level -> Integer.parseInt(level) + 1)
                    .orElse(0);
        }

        private void row(XmlElement row) {
            if (row.child("trPr", "del").isPresent()) {
                return;
            }
            var cells = new ArrayList<String>();
            within(row, "tc")
                    .forEach(cell -> {
                        var inner = new StringBuilder();
                        inner(cell, "", inner);
                        cells.add(inner.toString().strip());
                    });
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            text.add(Block.Role.ROW, String.join("\t", cells));
        }

        /** The paragraphs of a cell or a note, those of tables within too. */
        private void inner(XmlElement container, String mark, StringBuilder out) {
            for (XmlElement child : container.children()) {
                switch (child.name()) {
                    case "p" -> {
                        boolean open = isEndDeleted(child) || isEndHidden(child);
                        out.append(open ? "" : numbering.next(child))
                                .append(WordWords.of(child, styles, mark).replace('\n', ' '))
                                .append(open ? "" : " ");
                    }
                    case "tbl" ->
                            within(child, "tr")
                                    .filter(row -> row.child("trPr", "del").isEmpty())
                                    .flatMap(row -> within(row, "tc"))
                                    .forEach(cell -> inner(cell, mark, out));
                    default -> inside(child).forEach(inner -> inner(inner, mark, out));
                }
            }
        }

        private void note(WordNotes.Note note) {
            var words = new StringBuilder();
            inner(note.content(), note.mark(), words);
            text.add(Block.Role.NOTE, words.toString().replaceAll("\\s+", " "));
        }
    }
}
