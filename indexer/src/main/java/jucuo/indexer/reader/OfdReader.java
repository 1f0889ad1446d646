package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the text of OFD files (GB/T 33190-2016), the national format for fixed pages, as that of
 * PDF files. Templates, annotations, watermarks and seals are no part of the source text. The
 * markup is read leniently and without external entities.
 */
public final class OfdReader implements DocumentReader {

    private static final String FORMAT = "an OFD file";

    /** More pages are no document; as for PDF files. */
    private static final int MOST_PAGES = 5_000;

    @Override
    public boolean accepts(String name, byte[] bytes) {
        return FileSignature.ZIP.begins(bytes) && ZipEntries.hold(bytes, "OFD.xml"::equals);
    }

    @Override
    public TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException {
        return ForeignParser.guard(file, FORMAT, () -> text(file, bytes));
    }

    private static TextDocument text(String file, byte[] bytes)
            throws IOException, UnreadableDocumentException {
        Map<String, byte[]> parts = ZipEntries.ending(bytes, ".xml");
        if (parts.containsKey("Encryptions.xml")) {
            throw new UnreadableDocumentException(
                    file, "", "it is protected by a password; save it without one");
        }
        var lines = new ArrayList<PrintedLine>();
        int pages = 0;
        for (Element root : named("DocRoot", part(parts, "OFD.xml"))) {
            String place = absolute("", root.text());
            for (Element page : pages(part(parts, place))) {
                if (++pages > MOST_PAGES) {
                    throw new UnreadableDocumentException(
                            file, "", "more than %,d pages; split the file".formatted(MOST_PAGES));
                }
                String content = absolute(place, page.attr("BaseLoc"));
                lines.addAll(lines(part(parts, content), pages - 1));
            }
        }
        var text = new TextBuilder();
        PrintedPages.write(lines, text);
        if (text.isEmpty()) {
            throw new UnreadableDocumentException(
                    file,
                    "",
                    "its %,d pages are images without text; run text recognition (OCR) over it first"
                            .formatted(pages));
        }
        return text.document(
                file,
                "application/ofd",
                UTF_8,
                bytes,
                PrintedPages.withoutText(lines, pages, text));
    }

    private static List<Element> pages(Document document) {
        return named("Pages", document).stream()
                .flatMap(list -> named("Page", list).stream())
                .toList();
    }

    private static Document part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new IOException("the part " + name + " is missing");
        }
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    }

    /** A place within the file, which stands relative to the part that names it. */
    private static String absolute(String part, String place) {
        String path = place.strip().replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        return part.substring(0, part.lastIndexOf('/') + 1) + path;
    }

    /** The elements below one, by their names without a prefix. */
    private static List<Element> named(String name, Element root) {
        return root.stream()
                .filter(e -> e.tagName().substring(e.tagName().indexOf(':') + 1).equals(name))
                .toList();
    }

    /** What a page says, in the order in which it is read. */
    private static List<PrintedLine> lines(Document page, int number) {
        List<PrintedLine> pieces =
                named("TextObject", page).stream()
                        .flatMap(object ->
                                OfdText.of(object, named("TextCode", object), number).stream())
                        .toList();
        var lines = new ArrayList<PrintedLine>();
        for (Columns.Column<PrintedLine> column : Columns.of(pieces)) {
            for (List<PrintedLine> line : Columns.lines(column.characters())) {
                lines.add(joined(line, column.number()));
            }
        }
        return lines;
    }

    private static PrintedLine joined(List<PrintedLine> row, int column) {
        var words = new StringBuilder();
        PrintedLine before = null;
        for (PrintedLine piece : row) {
            if (before != null && piece.left() - before.right() > 0.8 * piece.size()) {
                words.append(' ');
            }
            words.append(piece.text());
            before = piece;
        }
        PrintedLine first = row.getFirst();
        double right = row.stream().mapToDouble(PrintedLine::right).max().orElse(first.right());
        return new PrintedLine(
                CjkForms.plain(words.toString()).strip(),
                first.page(),
                column,
                first.left(),
                right,
                first.top(),
                first.size());
    }
}
