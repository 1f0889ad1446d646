package jucuo.indexer.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jucuo.document.Source;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word documents (DOCX): paragraphs with the labels that Word prints, tables, notes. Headers,
 * footers, deleted and hidden text are no part of the source text; a line break within a paragraph
 * begins a new line.
 */
public final class DocxReader implements DocumentReader {

    private static final String FORMAT = "a Word document (DOCX)";

    /** Every part of the file, unpacked; a document's text is hardly ever a tenth of it. */
    private static final long LARGEST_PART_BYTES = 256L * 1024 * 1024;

    /** A centred paragraph is a heading if it is no longer; a guess. */
    private static final int LONGEST_HEADING = 60;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART_BYTES);
    }

    @Override
    public boolean accepts(String name, byte[] bytes) {
        return FileSignature.ZIP.begins(bytes) && ZipEntries.hold(bytes, "word/document.xml");
    }

    @Override
    public TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException {
        return ForeignParser.guard(file, FORMAT, () -> text(file, bytes));
    }

    private static TextDocument text(String file, byte[] bytes)
            throws IOException, UnreadableDocumentException {
        var text = new TextBuilder();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            new Reading(document, text).read();
        }
        if (text.isEmpty()) {
            throw TextBytes.blank(file);
        }
        var source =
                new Source(
                        file,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        StandardCharsets.UTF_8.name(),
                        TextBytes.sha256(bytes),
                        text.text());
        return new TextDocument(source, text.blocks(), Map.of(), List.of());
    }

    /** One document while it is read. */
    private static final class Reading {

        private final XWPFDocument document;
        private final TextBuilder text;
        private final WordNumbering numbering;

        Reading(XWPFDocument document, TextBuilder text) {
            this.document = document;
            this.text = text;
            this.numbering = new WordNumbering(document);
        }

        void read() {
            document.getBodyElements().forEach(this::element);
            document.getFootnotes().forEach(this::note);
            document.getEndnotes().forEach(this::note);
        }

        private void element(IBodyElement element) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph);
                case XWPFTable table -> table.getRows().forEach(this::row);
                case XWPFSDT control ->
                        control.getContent()
                                .getText()
                                .lines()
                                .forEach(line -> text.add(Block.Role.PARAGRAPH, line));
                default -> {}
            }
        }

        private void paragraph(XWPFParagraph paragraph) {
            String label = numbering.next(paragraph);
            List<String> lines = words(paragraph).lines().toList();
            int depth = headingDepth(paragraph);
            for (int i = 0; i < lines.size(); i++) {
                String line = i == 0 ? label + lines.get(i) : lines.get(i);
                boolean heading = depth > 0 || isSetAsHeading(paragraph, line);
                text.add(heading ? Block.Role.HEADING : Block.Role.PARAGRAPH, depth, line);
            }
        }

        private static boolean isSetAsHeading(XWPFParagraph paragraph, String line) {
            return paragraph.getAlignment() == ParagraphAlignment.CENTER
                    && line.length() <= LONGEST_HEADING
                    && line.indexOf('。') < 0;
        }

        private static String words(XWPFParagraph paragraph) {
            return WordWords.of(paragraph.getCTP().getDomNode());
        }

        /** The outline level of the paragraph's style, from 1; 0 for running text. */
        private int headingDepth(XWPFParagraph paragraph) {
            String id = paragraph.getStyleID();
            @Nullable XWPFStyle style =
                    id == null || document.getStyles() == null
                            ? null
                            : document.getStyles().getStyle(id);
            if (style == null
                    || style.getCTStyle().getPPr() == null
                    || !style.getCTStyle().getPPr().isSetOutlineLvl()) {
                return 0;
            }
            int level = style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue();
            return level >= 0 && level < 6 ? level + 1 : 0;
        }

        private void row(XWPFTableRow row) {
            var cells = new ArrayList<String>();
            for (XWPFTableCell cell : row.getTableCells()) {
                var inner = new StringBuilder();
                cell.getBodyElements().forEach(element -> inner(element, inner));
                cells.add(inner.toString().strip());
            }
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            text.add(Block.Role.ROW, String.join("\t", cells));
        }

        private void inner(IBodyElement element, StringBuilder cell) {
            switch (element) {
                case XWPFParagraph paragraph ->
                        cell.append(numbering.next(paragraph))
                                .append(words(paragraph).replace('\n', ' '))
                                .append(' ');
                case XWPFTable table ->
                        table.getRows().stream()
                                .flatMap(row -> row.getTableCells().stream())
                                .flatMap(c -> c.getBodyElements().stream())
                                .forEach(e -> inner(e, cell));
                case XWPFSDT control -> cell.append(control.getContent().getText()).append(' ');
                default -> {}
            }
        }

        private void note(XWPFAbstractFootnoteEndnote note) {
            var words = new StringBuilder();
            note.getBodyElements().forEach(element -> inner(element, words));
            text.add(Block.Role.NOTE, words.toString().replaceAll("\\s+", " "));
        }
    }
}
