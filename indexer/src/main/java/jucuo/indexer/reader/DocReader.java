package jucuo.indexer.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jucuo.document.Span;
import jucuo.document.Warning;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.model.DocumentProperties;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads legacy Word documents (DOC): paragraphs with the labels that Word prints, tables, and
 * behind them what stands in text boxes, then notes. Headers, footers, deleted and hidden text are
 * no part of the source text.
 */
public final class DocReader implements DocumentReader {

    private static final String FORMAT = "a legacy Word document (DOC)";

    /** Ends a cell and a row. */
    private static final char CELL_END = '\u0007';

    /** Stands where Word prints the number of a note. */
    private static final String AUTOMATIC_MARK = "\u0002";

    /** Of notes, whose numbers do not begin anew with a page or a section. */
    private static final int CONTINUOUS = 0;

    /** Heading styles and outline levels. */
    private static final int HEADING_LEVELS = 9;

    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\x0B\\f]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public boolean accepts(String name, byte[] bytes) {
        return FileSignature.OLE.begins(bytes);
    }

    @Override
    public TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException {
        return ForeignParser.guard(file, FORMAT, () -> text(file, bytes));
    }

    private static TextDocument text(String file, byte[] bytes)
            throws IOException, UnreadableDocumentException {
        var text = new TextBuilder();
        var warnings = new ArrayList<Warning>();
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            refuseOthers(file, container);
            checkSizes(container.getRoot(), bytes.length);
            try (var document = new HWPFDocument(container.getRoot())) {
                new Reading(document, text, warnings).read();
            } catch (EncryptedDocumentException _) {
                throw encrypted(file);
            }
        }
        return text.document(
                file, "application/msword", StandardCharsets.UTF_16LE, bytes, warnings);
    }

    private static void refuseOthers(String file, POIFSFileSystem container)
            throws UnreadableDocumentException {
        if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
            throw encrypted(file);
        }
        if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
            throw new UnreadableDocumentException(
                    file,
                    "",
                    "a legacy Office file, but no Word document; save it as text or DOCX, or remove it");
        }
    }

    /** No stream is longer than the file; POI asks for as much memory as one claims to need. */
    private static void checkSizes(DirectoryEntry root, int most) throws IOException {
        for (Entry entry : root) {
            if (entry instanceof DocumentEntry stream && stream.getSize() > most) {
                throw new IOException("the stream " + entry.getName() + " is cut short");
            }
        }
    }

    private static UnreadableDocumentException encrypted(String file) {
        return new UnreadableDocumentException(
                file, "", "it is protected by a password; save it without one");
    }

    /** One document while it is read. */
    private static final class Reading {

        private final HWPFDocument document;
        private final DocNumbering numbering;
        private final TextBuilder text;
        private final List<Warning> warnings;

        /** Whether a label of the block that is being read is not known. */
        private boolean labelMissing;

        Reading(HWPFDocument document, TextBuilder text, List<Warning> warnings) {
            this.document = document;
            this.numbering = new DocNumbering(document.getListTables());
            this.text = text;
            this.warnings = warnings;
        }

        void read() {
            paragraphs(document.getRange());
            Range boxes = document.getMainTextboxRange();
            if (boxes.getStartOffset() < boxes.getEndOffset()) {
                paragraphs(boxes);
            }
            DocumentProperties properties = document.getDocProperties();
            notes(
                    document.getFootnoteRange(),
                    document.getFootnotes(),
                    properties.getRncFtn() == CONTINUOUS,
                    NumberFormat.name(properties.getNfcFtnRef()));
            notes(
                    document.getEndnoteRange(),
                    document.getEndnotes(),
                    properties.getRncEdn() == CONTINUOUS,
                    NumberFormat.name(properties.getNfcEdnRef()));
        }

        private void paragraphs(Range range) {
            var row = new StringBuilder();
            for (int i = 0; i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                if (!paragraph.isInTable()) {
                    paragraph(paragraph);
                    continue;
                }
                row.append(cell(paragraph));
                if (paragraph.isTableRowEnd()) {
                    row(row);
                }
            }
            row(row);
        }

        private void paragraph(Paragraph paragraph) {
            List<String> lines = LINE_BREAK.splitAsStream(words(paragraph)).toList();
            int depth = headingDepth(paragraph);
            Block.Role role = depth > 0 ? Block.Role.HEADING : Block.Role.PARAGRAPH;
            String label = lines.isEmpty() ? "" : label(paragraph);
            int before = text.length();
            for (int i = 0; i < lines.size(); i++) {
                text.add(role, depth, (i == 0 ? label : "") + plain(lines.get(i)));
            }
            sayWhatHasNoLabel("此段由Word自动编号，其编号无法读出", before);
        }

        private void row(StringBuilder row) {
            int before = text.length();
            text.add(Block.Role.ROW, row.toString());
            row.setLength(0);
            sayWhatHasNoLabel("此行表格由Word自动编号，其编号无法读出", before);
        }

        /** What Word prints before a paragraph, as far as that is known. */
        private String label(Paragraph paragraph) {
            if (!DocNumbering.isNumbered(paragraph)) {
                return "";
            }
            Optional<String> label = numbering.next(paragraph);
            labelMissing |= label.isEmpty();
            return label.orElse("");
        }

        /** About the words that were added since {@code before}. */
        private void sayWhatHasNoLabel(String message, int before) {
            if (labelMissing && text.length() > before) {
                int start = before == 0 ? 0 : before + 1;
                warnings.add(
                        new Warning(
                                Warning.Code.NUMBERING_GAP,
                                message,
                                new Span(start, text.length())));
            }
            labelMissing = false;
        }

        /** A cell ends a paragraph of its own; other paragraphs in it are parted by blanks. */
        private String cell(Paragraph paragraph) {
            String words = words(paragraph);
            return label(paragraph)
                    + plain(words).strip()
                    + (paragraph.text().indexOf(CELL_END) >= 0 ? "\t" : " ");
        }

        /**
         * @param continuous whether numbers go on through the document, so that they are known
         */
        private void notes(Range range, Notes notes, boolean continuous, String format) {
            int number = 0;
            for (int i = 0; i < notes.getNotesCount(); i++) {
                var note =
                        new Range(
                                range.getStartOffset() + notes.getNoteTextStartOffset(i),
                                range.getStartOffset() + notes.getNoteTextEndOffset(i),
                                document);
                var words = new StringBuilder();
                for (int j = 0; j < note.numParagraphs(); j++) {
                    words.append(words(note.getParagraph(j))).append(' ');
                }
                int mark = words.indexOf(AUTOMATIC_MARK);
                number += mark >= 0 ? 1 : 0;
                String printed =
                        mark >= 0 && continuous ? NumberFormat.of(format, number) + " " : "";
                text.add(
                        Block.Role.NOTE,
                        printed + BLANKS.matcher(plain(words.toString())).replaceAll(" ").strip());
            }
        }

        /** Without what is deleted or hidden, and the instructions of fields. */
        private static String words(Paragraph paragraph) {
            var words = new StringBuilder();
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                if (!run.isMarkedDeleted() && !run.isVanished()) {
                    words.append(run.text());
                }
            }
            return WordExtractor.stripFields(words.toString());
        }

        /** Of the heading styles by their number, else by the paragraph's outline level. */
        private static int headingDepth(Paragraph paragraph) {
            int style = paragraph.getStyleIndex();
            if (style >= 1 && style <= HEADING_LEVELS) {
                return style;
            }
            int level = paragraph.getLvl();
            return level >= 0 && level < HEADING_LEVELS ? level + 1 : 0;
        }

        /** Without the marks of cells, pictures and notes. */
        private static String plain(String words) {
            var plain = new StringBuilder();
            words.chars().filter(c -> c >= ' ' || c == '\t').forEach(c -> plain.append((char) c));
            return plain.toString();
        }
    }
}
