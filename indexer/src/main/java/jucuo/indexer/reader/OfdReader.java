package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the text of OFD files (GB/T 33190-2016), the national format for fixed pages, as that of
 * PDF files. Templates, annotations and seals are no part of the source text. The markup is read
 * leniently and without external entities.
 */
public final class OfdReader implements DocumentReader {

    private static final String FORMAT = "an OFD file";

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** More pages are no document; as for PDF files. */
    private static final int MOST_PAGES = 5_000;

    /** Text objects whose base lines are so near, in sizes of characters, stand on one line. */
    private static final double SAME_LINE = 0.5;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

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
        var lines = new ArrayList<PrintedLine>();
        int pages = 0;
        for (Element root : part(parts, "OFD.xml").getElementsByTag("ofd:DocRoot")) {
            String place = absolute("", root.text());
            for (Element page : part(parts, place).select("ofd|Pages > ofd|Page")) {
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
        return text.document(file, "application/ofd", UTF_8, bytes, List.of());
    }

    private static Document part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new IOException("the part " + name + " is missing");
        }
        return Jsoup.parse(new String(bytes, UTF_8), "", Parser.xmlParser());
    }

    /** A place within the file, which stands relative to the part that names it. */
    private static String absolute(String part, String place) {
        String path = place.strip().replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        return part.substring(0, part.lastIndexOf('/') + 1) + path;
    }

    /** Text objects put together to lines, top to bottom, left to right. */
    private static List<PrintedLine> lines(Document page, int number) {
        List<PrintedLine> objects =
                page.getElementsByTag("ofd:TextObject").stream()
                        .flatMap(object -> line(object, number).stream())
                        .sorted(
                                Comparator.comparingDouble(PrintedLine::top)
                                        .thenComparingDouble(PrintedLine::left))
                        .toList();
        var lines = new ArrayList<PrintedLine>();
        var row = new ArrayList<PrintedLine>();
        for (PrintedLine object : objects) {
            boolean sameRow =
                    !row.isEmpty()
                            && object.top() - row.getFirst().top() < SAME_LINE * object.size();
            if (!sameRow && !row.isEmpty()) {
                lines.add(joined(row));
                row.clear();
            }
            row.add(object);
        }
        if (!row.isEmpty()) {
            lines.add(joined(row));
        }
        return lines;
    }

    private static PrintedLine joined(List<PrintedLine> row) {
        row.sort(Comparator.comparingDouble(PrintedLine::left));
        var words = new StringBuilder();
        PrintedLine before = null;
        for (PrintedLine object : row) {
            if (before != null && object.left() - before.right() > 0.8 * object.size()) {
                words.append(' ');
            }
            words.append(object.text());
            before = object;
        }
        PrintedLine first = row.getFirst();
        double right = row.stream().mapToDouble(PrintedLine::right).max().orElse(first.right());
        return new PrintedLine(
                CjkForms.plain(words.toString()),
                first.page(),
                0,
                first.left(),
                right,
                first.top(),
                first.size());
    }

    private static Optional<PrintedLine> line(Element object, int page) {
        double[] box = numbers(object.attr("Boundary"));
        String words = String.join("", object.getElementsByTag("ofd:TextCode").eachText());
        if (box.length < 4 || words.isBlank()) {
            return Optional.empty();
        }
        double[] matrix = numbers(object.attr("CTM"));
        double scale = matrix.length == 6 && matrix[3] != 0 ? Math.abs(matrix[3]) : 1;
        double[] size = numbers(object.attr("Size"));
        double points = (size.length == 1 ? size[0] : box[3]) * scale * POINTS_PER_MILLIMETRE;
        return Optional.of(
                new PrintedLine(
                        words,
                        page,
                        0,
                        box[0] * POINTS_PER_MILLIMETRE,
                        (box[0] + box[2]) * POINTS_PER_MILLIMETRE,
                        (box[1] + box[3]) * POINTS_PER_MILLIMETRE,
                        points));
    }

    private static double[] numbers(String list) {
        return BLANKS.splitAsStream(list.strip())
                .filter(number -> number.matches("-?\\d{1,9}(\\.\\d{1,9})?"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
