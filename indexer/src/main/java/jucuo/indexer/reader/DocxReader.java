package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jucuo.document.Warning;
import jucuo.indexer.charset.CharsetDetector;

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
        var warnings = new ArrayList<Warning>();
        new Reading(file, WordParts.of(bytes), text, warnings).read();
        return text.document(
                file,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                StandardCharsets.UTF_8,
                bytes,
                warnings);
    }

    /** One document while it is read. */
    private static final class Reading {

        private final String file;
        private final WordParts parts;
        private final WordStyles styles;
        private final WordNumbering numbering;
        private final TextBuilder text;
        private final List<Warning> warnings;

        /** Of paragraphs whose end is not printed, so that the next one goes on in them. */
        private String openLabel = "";

        private String openWords = "";

        Reading(String file, WordParts parts, TextBuilder text, List<Warning> warnings) {
            this.file = file;
            this.warnings = warnings;
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
                    case "altChunk" -> {
                        end();
                        chunk(child, text);
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
            boolean open = isEndDeleted(paragraph) || isEndHidden(paragraph);
            String label = open ? "" : numbering.next(paragraph);
            String words = openWords + WordWords.of(paragraph, styles, numbering, "");
            if (open) {
                boolean labelled = !isEndDeleted(paragraph) && !words.isBlank();
                openLabel = labelled ? openLabel + numbering.next(paragraph) : openLabel;
                openWords = words;
                return;
            }
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
                                .append(
                                        WordWords.of(child, styles, numbering, mark)
                                                .replace('\n', ' '))
                                .append(open ? "" : " ");
                    }
                    case "tbl" ->
                            within(child, "tr")
                                    .filter(row -> row.child("trPr", "del").isEmpty())
                                    .flatMap(row -> within(row, "tc"))
                                    .forEach(cell -> inner(cell, mark, out));
                    case "altChunk" -> {
                        var words = new TextBuilder();
                        chunk(child, words);
                        out.append(words.text().replace('\n', ' ')).append(' ');
                    }
                    default -> inside(child).forEach(inner -> inner(inner, mark, out));
                }
            }
        }

        /** A file of any format that Word shows in this place; what is not read is said. */
        private void chunk(XmlElement chunk, TextBuilder out) {
            byte[] bytes = parts.chunks().get(chunk.attribute("id"));
            if (bytes == null || !isWritten(bytes, out)) {
                warnings.add(
                        new Warning(Warning.Code.TRUNCATED, "此段之后嵌有另一文件，其内容未收录", text.lastBlock()));
            }
        }

        /** Whether it was of a format that is read; one in a part of a part is not. */
        private boolean isWritten(byte[] bytes, TextBuilder out) {
            try {
                if (new DocxReader().accepts(file, bytes)) {
                    WordParts inner = WordParts.of(bytes);
                    new Reading(file, inner.withoutChunks(), out, warnings).read();
                } else if (new HtmlReader().accepts(file, bytes)) {
                    HtmlReader.writeWhole(file, bytes, out);
                } else if (isPlain(bytes)) {
                    TextBytes.decode(file, bytes)
                            .text()
                            .lines()
                            .forEach(line -> out.add(Block.Role.LINE, line));
                } else {
                    return false;
                }
                return true;
            } catch (IOException | UnreadableDocumentException _) {
                return false;
            }
        }

        /** Not the markup of another format; RTF, MIME and XML begin with letters too. */
        private static boolean isPlain(byte[] bytes) {
            String head = new String(bytes, 0, Math.min(bytes.length, 64), ISO_8859_1).strip();
            return CharsetDetector.isText(Arrays.copyOf(bytes, Math.min(bytes.length, 4096)))
                    && !head.startsWith("<")
                    && !head.startsWith("{\\rtf")
                    && !head.regionMatches(true, 0, "MIME-Version", 0, 12)
                    && !head.regionMatches(true, 0, "From:", 0, 5);
        }

        private void note(WordNotes.Note note) {
            var words = new StringBuilder();
            inner(note.content(), note.mark(), words);
            text.add(Block.Role.NOTE, words.toString().replaceAll("\\s+", " "));
        }
    }
}
