package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final Path DOCUMENTS = Path.of("../../shared/corpus/documents");

    private final PdfReader reader = new PdfReader();

    @Test
    void joinsLinesAndLeavesOutPageNumbersAndHeads() throws Exception {
        byte[] bytes =
                pdf(
                        List.of(
                                List.of(
                                        "Water Gazette",
                                        "The county protects its rivers and lakes, and",
                                        "whoever harms them pays.",
                                        "1"),
                                List.of(
                                        "Water Gazette",
                                        "Every village names a keeper, who looks after it",
                                        "all year.",
                                        "2"),
                                List.of("Water Gazette", "This holds from May on.", "3")));

        assertThat(reader.read("a.pdf", bytes).text())
                .doesNotContain("Gazette", "1", "2", "3")
                .contains("lakes, and whoever harms them pays.");
    }

    @Test
    void isChosenByContent() throws Exception {
        assertThat(reader.accepts("a.txt", pdf(List.of(List.of("x"))))).isTrue();
        assertThat(reader.accepts("a.pdf", "no PDF".getBytes(UTF_8))).isFalse();
    }

    @Test
    void refusesPagesWithoutText() throws Exception {
        assertThatThrownBy(() -> reader.read("a.pdf", pdf(List.of(List.of(), List.of()))))
                .hasMessage(
                        "a.pdf: its 2 pages are images without text; run text recognition (OCR) over it first");
    }

    @Test
    void saysWhichPageHasNoText() throws Exception {
        TextDocument document = reader.read("a.pdf", pdf(List.of(List.of("Text."), List.of())));

        assertThat(document.warnings()).hasSize(1);
        assertThat(document.warnings().getFirst().message()).isEqualTo("第2页没有文字层，其中内容未收录");
    }

    @Test
    void refusesPasswordsAndReadsWhatOnlyForbidsChanges() throws Exception {
        assertThatThrownBy(() -> reader.read("a.pdf", locked("secret")))
                .hasMessage("a.pdf: it is protected by a password; save it without one");
        assertThat(reader.read("a.pdf", locked("")).text()).isEqualTo("Text.");
    }

    @Test
    void refusesWhatIsCutShort() throws Exception {
        byte[] bytes = pdf(List.of(List.of("Text.")));

        assertThatThrownBy(() -> reader.read("a.pdf", Arrays.copyOf(bytes, 40)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void bearsMutations() throws Exception {
        Mutations.of(pdf(List.of(List.of("Text.", "More."), List.of("End."))))
                .check(reader, "a.pdf");
    }

    @Test
    void readsOneColumnAfterTheOther() throws Exception {
        List<String> left =
                List.of(
                        "1 Water. The county protects all its rivers",
                        "and the lakes between them. Every village",
                        "names a keeper, who looks after the water",
                        "the whole year and reports to the county.",
                        "2 Soil. The county protects the soil of its",
                        "fields and woods, and its villages name a");
        List<String> right =
                List.of(
                        "keeper for them as well. Nobody builds on a",
                        "field without being permitted to do that.",
                        "3 Air. Whoever harms the air of the county",
                        "pays for mending it, and for the harm done",
                        "to others. The council sets what is to be",
                        "paid, and the villages have to collect it.");
        var words = new ArrayList<Words>();
        words.add(
                new Words(
                        72,
                        740,
                        "An order of the county about its water, its soil and the air of all its villages"));
        for (int i = 0; i < left.size(); i++) {
            words.add(new Words(72, 700 - 18 * i, left.get(i)));
            words.add(new Words(325, 700 - 18 * i, right.get(i)));
        }
        words.add(
                new Words(
                        72,
                        560,
                        "This order holds from May on. What was ordered about water before is void from then."));

        assertThat(reader.read("a.pdf", set(words)).text().replace('\n', ' '))
                .isEqualTo(
                        words.getFirst().text()
                                + " "
                                + String.join(" ", left)
                                + " "
                                + String.join(" ", right)
                                + " "
                                + words.getLast().text());
    }

    @Test
    void readsTheRowsOfATableOneAfterTheOther() throws Exception {
        var words = new ArrayList<Words>();
        for (int i = 0; i < 8; i++) {
            words.add(new Words(72, 700 - 18 * i, "River " + i));
            words.add(new Words(325, 700 - 18 * i, "Keeper " + i));
        }

        assertThat(reader.read("a.pdf", set(words)).text()).startsWith("River 0 Keeper 0");
    }

    @Test
    void keepsTheSpaceBetweenWordsAndNumbersOfTwoLines() throws Exception {
        byte[] bytes =
                pdf(
                        List.of(
                                List.of(
                                        "The county wants a growth of its whole yearly GDP,",
                                        "and of its whole yearly tax, from 2026 until the year",
                                        "2027 to be no less than that of the other ones.")));

        assertThat(reader.read("a.pdf", bytes).text()).contains("GDP, and", "the year 2027 to");
    }

    @Test
    void givesOrdinaryCharactersForThoseOfPageFormats() {
        assertThat(CjkForms.plain("⼀、⼤⽔ 2023 年 3⽉，第一条 国务院")).isEqualTo("一、大水2023年3月，第一条 国务院");
    }

    @Test
    void dropsWhatHasNoWidth() {
        assertThat(CjkForms.plain("\uFEFF保\u200B护co\u00ADoperate\u2003水\u3000土"))
                .isEqualTo("保护cooperate 水\u3000土");
    }

    @Test
    void takesNoLettersForGarbage() {
        assertThat("\uFFFD\uE000\u0378\u0001".codePoints()).allMatch(PdfReader::isGarbage);
        assertThat("Якутск العربية བོད་སྐད ᠮᠣᠩᠭᠣᠯ ꆈꌠ ə".codePoints())
                .noneMatch(PdfReader::isGarbage);
    }

    @Test
    void keepsALargeTitleApartFromTheLineAboveIt() throws Exception {
        byte[] bytes = set(List.of(new Words(72, 700, "Gazette"), new Words(72, 680, 24, "Water")));

        assertThat(reader.read("a.pdf", bytes).text()).isEqualTo("Gazette\nWater");
    }

    @Test
    void leavesOutAPageNumberBelowTheLeftColumn() throws Exception {
        var page = new ArrayList<Words>();
        for (int i = 0; i < 8; i++) {
            page.add(new Words(72, 700 - 18 * i, "left column of words and more, line " + i));
            page.add(new Words(320, 700 - 18 * i, "right column of words, as long, line " + i));
        }
        page.add(new Words(72, 40, "- 1 -"));

        assertThat(reader.read("a.pdf", set(page)).text()).doesNotContain("- 1 -");
    }

    /** One law as Word document and as PDF file has the same articles. */
    @Test
    void readsTheSameArticlesAsFromAWordDocument() throws Exception {
        Path word = DOCUMENTS.resolve("labour-contract-law.docx");
        assumeTrue(Files.exists(word), "skipped: no ../shared/corpus beside the checkout");
        Readers readers = Readers.standard();
        String other = readers.read("a.docx", Files.readAllBytes(word)).text();
        byte[] pdf = Files.readAllBytes(DOCUMENTS.resolve("labour-contract-law.pdf"));

        assertThat(articles(reader.read("a.pdf", pdf).text()))
                .hasSize(98)
                .isEqualTo(articles(other));
    }

    /** Their numbers; the two files hold the law before and after it was amended. */
    private static List<String> articles(String text) {
        return Pattern.compile("(?m)^第[一二三四五六七八九十百]+条(?!规定|的)")
                .matcher(text.replace("\u3000", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = document(List.of(List.of("Text.")))) {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] pdf(List<List<String>> pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Words and where they begin on a page, in points from its lower left corner. */
    private record Words(int left, int bottom, int size, String text) {

        Words(int left, int bottom, String text) {
            this(left, bottom, 12, text);
        }
    }

    private static byte[] set(List<Words> page) throws IOException {
        try (var document = new PDDocument()) {
            set(document, page);
            return bytes(document);
        }
    }

    private static void set(PDDocument document, List<Words> words) throws IOException {
        var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            for (Words piece : words) {
                content.beginText();
                content.setFont(font, piece.size());
                content.newLineAtOffset(piece.left(), piece.bottom());
                content.showText(piece.text());
                content.endText();
            }
        }
    }

    /** The last line of a page is its foot. */
    private static PDDocument document(List<List<String>> pages) throws IOException {
        var document = new PDDocument();
        for (List<String> lines : pages) {
            var page = new ArrayList<Words>();
            for (String line : lines) {
                page.add(new Words(72, 720 - 18 * page.size(), line));
            }
            set(document, page);
        }
        return document;
    }
}
