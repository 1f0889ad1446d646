package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jucuo.document.Span;
import jucuo.document.Warning;
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
                pagesWithoutText(lines, pages, text));
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

    private static List<Warning> pagesWithoutText(
            List<PrintedLine> lines, int pages, TextBuilder text) {
        var warnings = new ArrayList<Warning>();
        var seen = new boolean[pages];
        lines.forEach(line -> seen[Math.clamp(line.page(), 0, pages - 1)] = true);
        for (int page = 0; page < pages; page++) {
            if (!seen[page]) {
                warnings.add(
                        new Warning(
                                Warning.Code.PAGE_WITHOUT_TEXT,
                                "第%d页没有文字层，其中内容未收录".formatted(page + 1),
                                text.blocks().isEmpty()
                                        ? new Span(0, 0)
                                        : new Span(
                                                0,
                                                text.blocks()
                                                        .getFirst()
                                                        .pieces()
                                                        .getFirst()
                                                        .end())));
            }
        }
        return warnings;
    }

    /** Collects the lines of a document with their places. */
    private static final class Lines extends PDFTextStripper {

        private final List<PrintedLine> lines = new ArrayList<>();
        private final List<TextPosition> line = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        /** The columns of the page being read, and the one of them that is. */
        private List<Columns.Column> columns = List.of();

        private int column;

        Lines() {
            setSortByPosition(true);
            setWordSeparator(" ");
        }

        @Override
        protected void writePage() throws IOException {
            var page = new ArrayList<List<TextPosition>>(charactersByArticle);
            columns = page.stream().flatMap(article -> Columns.of(article).stream()).toList();
            column = -1;
            charactersByArticle.clear();
            columns.forEach(c -> charactersByArticle.add(c.characters()));
            super.writePage();
            charactersByArticle.clear();
            charactersByArticle.addAll(page);
        }

        @Override
        protected void startArticle(boolean isLeftToRight) throws IOException {
            column++;
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
                                columns.get(column).number(),
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
