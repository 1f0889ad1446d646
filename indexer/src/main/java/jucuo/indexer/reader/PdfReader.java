package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the text layer of PDF files: lines joined to paragraphs, page numbers and running heads
 * left out, columns one after the other. Kangxi radicals and CJK compatibility ideographs, which
 * fonts give for ordinary characters, stand in the source text as these.
 */
public final class PdfReader implements DocumentReader {

    private static final String FORMAT = "a PDF file";

    /** The header may stand behind other bytes (ISO 32000-1, implementation note 13). */
    private static final int HEADER_WITHIN = 1024;

    /** More pages are no document; the largest statute book has about 3,000. */
    private static final int MOST_PAGES = 5_000;

    /** What streams may take in memory, in bytes; the rest goes to a file. */
    private static final long CACHE_BYTES = 64L * 1024 * 1024;

    /** A text layer with a larger share of characters that mean nothing is none; a guess. */
    private static final double MOST_GARBAGE = 0.15;

    /**
     * Chinese sentences with fewer Chinese characters, on average, are of characters whose codes
     * say something else. Policy documents have about forty; a guess.
     */
    private static final int SHORTEST_SENTENCE = 15;

    @Override
    public boolean accepts(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), ISO_8859_1);
        return head.contains("%PDF-");
    }

    @Override
    public TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException {
        return ForeignParser.guard(file, FORMAT, () -> text(file, bytes));
    }

    private static TextDocument text(String file, byte[] bytes)
            throws IOException, UnreadableDocumentException {
        var stripper = new Lines();
        int pages;
        try (PDDocument document =
                Loader.loadPDF(
                        bytes,
                        "",
                        null,
                        null,
                        MemoryUsageSetting.setupMixed(CACHE_BYTES).streamCache)) {
            pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UnreadableDocumentException(
                        file,
                        "",
                        "%,d pages are more than the limit of %,d; split the file"
                                .formatted(pages, MOST_PAGES));
            }
            stripper.writeText(document, new StringWriter());
        } catch (InvalidPasswordException _) {
            throw new UnreadableDocumentException(
                    file, "", "it is protected by a password; save it without one");
        }
        return document(file, bytes, stripper.lines, pages);
    }

    private static TextDocument document(
            String file, byte[] bytes, List<PrintedLine> lines, int pages)
            throws UnreadableDocumentException {
        if (lines.isEmpty()) {
            throw new UnreadableDocumentException(
                    file,
                    "",
                    "its %,d pages are images without text; run text recognition (OCR) over it first"
                            .formatted(pages));
        }
        refuseGarbage(file, lines);
        var text = new TextBuilder();
        PrintedPages.write(lines, text);
        return text.document(
                file,
                "application/pdf",
                StandardCharsets.UTF_16BE,
                bytes,
                PrintedPages.withoutText(lines, pages, text));
    }

    private static void refuseGarbage(String file, List<PrintedLine> lines)
            throws UnreadableDocumentException {
        long garbage = 0;
        long all = 0;
        long chinese = 0;
        long sentences = 0;
        for (PrintedLine line : lines) {
            all += line.text().length();
            garbage += line.text().codePoints().filter(PdfReader::isGarbage).count();
            chinese += line.text().codePoints().filter(Character::isIdeographic).count();
            sentences += line.text().chars().filter(c -> c == '。').count();
        }
        if (garbage > MOST_GARBAGE * all || chinese < SHORTEST_SENTENCE * sentences) {
            throw new UnreadableDocumentException(
                    file,
                    "",
                    "the codes of its characters do not say which they are; run text recognition (OCR) over it");
        }
    }

    static boolean isGarbage(int c) {
        return c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.UNASSIGNED
                || Character.isISOControl(c);
    }

    /** A character of a page, whichever way that is turned. */
    private record Glyph(TextPosition position) implements Printed {

        @Override
        public double left() {
            return position.getXDirAdj();
        }

        @Override
        public double right() {
            return left() + position.getWidthDirAdj();
        }

        @Override
        public double top() {
            return position.getYDirAdj();
        }

        @Override
        public double size() {
            return position.getFontSizeInPt();
        }

        @Override
        public boolean isBlank() {
            return position.toString().isBlank();
        }
    }

    /** Collects the lines of a document with their places. */
    private static final class Lines extends PDFTextStripper {

        private final List<PrintedLine> lines = new ArrayList<>();
        private final List<TextPosition> line = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        /** The columns in which the lines of the page being read stand, and the line that is. */
        private final List<Integer> columns = new ArrayList<>();

        private int current;

        Lines() {
            setSortByPosition(true);
            setWordSeparator(" ");
        }

        @Override
        protected void writePage() throws IOException {
            var page = new ArrayList<List<TextPosition>>(charactersByArticle);
            charactersByArticle.clear();
            columns.clear();
            current = -1;
            page.stream().flatMap(article -> columns(article).stream()).forEach(this::lines);
            super.writePage();
            charactersByArticle.clear();
            charactersByArticle.addAll(page);
        }

        /**
         * Hands on each line by itself: the stripper takes a large title for one line with what
         * stands close above it, and mixes their characters.
         */
        private void lines(Columns.Column<Glyph> column) {
            for (List<Glyph> glyphs : Columns.lines(column.characters())) {
                charactersByArticle.add(
                        glyphs.stream()
                                .map(Glyph::position)
                                .collect(Collectors.toCollection(ArrayList::new)));
                columns.add(column.number());
            }
        }

        private static List<Columns.Column<Glyph>> columns(List<TextPosition> article) {
            return Columns.of(article.stream().map(Glyph::new).toList());
        }

        @Override
        protected void startArticle(boolean isLeftToRight) throws IOException {
            current++;
            super.startArticle(isLeftToRight);
        }

        @Override
        protected void endArticle() {
            end();
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            words.append(text);
            line.addAll(positions);
        }

        @Override
        protected void writeWordSeparator() {
            words.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        @Override
        protected void writePageEnd() {
            end();
        }

        private void end() {
            String text = CjkForms.plain(words.toString()).strip();
            if (!text.isEmpty() && !line.isEmpty()) {
                TextPosition first = line.getFirst();
                TextPosition last = line.getLast();
                lines.add(
                        new PrintedLine(
                                text,
                                getCurrentPageNo() - 1,
                                columns.get(current),
                                first.getXDirAdj(),
                                last.getXDirAdj() + last.getWidthDirAdj(),
                                first.getYDirAdj(),
                                first.getFontSizeInPt()));
            }
            words.setLength(0);
            line.clear();
        }
    }
}
