package jucuo.indexer.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads legacy Word documents (DOC). Automatic numbering that is stored as numbers only is not
 * printed.
 */
public final class DocReader implements DocumentReader {

    private static final String FORMAT = "a legacy Word document (DOC)";

    /** Ends a cell and a row. */
    private static final char CELL_END = '\u0007';

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
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            refuseOthers(file, container);
            try (var document = new HWPFDocument(container.getRoot())) {
                write(document.getRange(), text);
            } catch (EncryptedDocumentException _) {
                throw encrypted(file);
            }
        }
        return text.document(
                file, "application/msword", StandardCharsets.UTF_16LE, bytes, List.of());
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

    private static UnreadableDocumentException encrypted(String file) {
        return new UnreadableDocumentException(
                file, "", "it is protected by a password; save it without one");
    }

    private static void write(Range range, TextBuilder text) {
        var row = new StringBuilder();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String words = WordExtractor.stripFields(paragraph.text());
            if (paragraph.isInTable()) {
                row.append(cell(words));
                if (paragraph.isTableRowEnd()) {
                    text.add(Block.Role.ROW, row.toString());
                    row.setLength(0);
                }
            } else {
                words.lines()
                        .flatMap(line ->
                                java.util.regex.Pattern.compile("\u000B").splitAsStream(line))
                        .forEach(line -> text.add(Block.Role.PARAGRAPH, plain(line)));
            }
        }
        text.add(Block.Role.ROW, row.toString());
    }

    private static String cell(String words) {
        return words.indexOf(CELL_END) >= 0
                ? plain(words).strip() + "\t"
                : plain(words).strip() + " ";
    }

    /** Without the marks of cells, pictures and footnotes. */
    private static String plain(String words) {
        var plain = new StringBuilder();
        words.chars().filter(c -> c >= ' ' || c == '\t').forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
