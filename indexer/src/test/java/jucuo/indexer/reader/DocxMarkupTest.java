package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import jucuo.document.Span;
import jucuo.document.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a document's markup is printed, and as what. */
class DocxMarkupTest {

    private static final String NUMBERING =
            """
            <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/><w:suff w:val='nothing'/></w:lvl></w:abstractNum>
            <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
            """;

    private static final String NUMBERED =
            "<w:p><w:pPr><w:outlineLvl w:val='0'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>水</w:t></w:r></w:p>";

    private static final String TABLE =
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>河</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>长</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    @Test
    void readsWhatContentControlsHoldAsIfItStoodInTheBody() throws Exception {
        String body =
                NUMBERED
                        + control(control(NUMBERED) + TABLE + NUMBERED)
                        + "<w:customXml w:element='e'>"
                        + NUMBERED
                        + "</w:customXml>";

        assertThat(blocks(DocxFile.of(body).with("numbering", NUMBERING)))
                .isEqualTo("HEADING1 一、水|HEADING1 二、水|ROW0 河\t长|HEADING1 三、水|HEADING1 四、水");
    }

    @Test
    void readsRowsAndCellsInContentControls() throws Exception {
        String cell = "<w:tc>" + control("<w:p><w:r><w:t>河</w:t></w:r></w:p>") + "</w:tc>";
        String row = "<w:tr>" + cell + control(cell) + "</w:tr>";
        String deleted =
                "<w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:tc></w:tr>";

        assertThat(blocks(DocxFile.of("<w:tbl>" + row + deleted + control(row) + "</w:tbl>")))
                .isEqualTo("ROW0 河\t河|ROW0 河\t河");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:outlineLvl w:val='1'/>, HEADING2",
        "<w:outlineLvl w:val='8'/>, HEADING9",
        "<w:outlineLvl w:val='9'/>, PARAGRAPH0",
        "<w:pStyle w:val='Derived'/>, HEADING3",
        "<w:pStyle w:val='Derived'/><w:outlineLvl w:val='9'/>, PARAGRAPH0",
        "<w:pStyle w:val='Centred'/>, HEADING0",
        "<w:pStyle w:val='Loop'/>, PARAGRAPH0",
    })
    void takesOutlineLevelsForHeadings(String properties, String role) throws Exception {
        String styles =
                """
                <w:style w:type='paragraph' w:styleId='H'><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>
                <w:style w:type='paragraph' w:styleId='Derived'><w:basedOn w:val='H'/></w:style>
                <w:style w:type='paragraph' w:styleId='Centred'><w:pPr><w:jc w:val='center'/></w:pPr></w:style>
                <w:style w:type='paragraph' w:styleId='Loop'><w:basedOn w:val='Loop'/></w:style>
                """;
        String body = "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>水</w:t></w:r></w:p>";

        assertThat(blocks(DocxFile.of(body).with("styles", styles))).isEqualTo(role + " 水");
    }

    @Test
    void hidesTextByStyle() throws Exception {
        String styles =
                """
                <w:style w:type='character' w:styleId='Hidden'><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type='paragraph' w:styleId='Note'><w:rPr><w:vanish/></w:rPr></w:style>
                """;
        String body =
                "<w:p><w:r><w:t>见</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Hidden'/></w:rPr><w:t>隐</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='Note'/></w:pPr><w:r><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>也见</w:t></w:r></w:p>";

        assertThat(blocks(DocxFile.of(body).with("styles", styles)))
                .isEqualTo("PARAGRAPH0 见|PARAGRAPH0 也见");
    }

    @Test
    void joinsParagraphsWhoseEndWasDeleted() throws Exception {
        String body =
                "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>保护水</w:t></w:r></w:p>"
                        + "<w:p><w:del w:id='2'><w:r><w:delText>，</w:delText></w:r></w:del><w:ins w:id='3'><w:r><w:t>和土。</w:t></w:r></w:ins></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:moveFrom w:id='4'/></w:rPr></w:pPr><w:moveFrom w:id='5'><w:r><w:t>移走。</w:t></w:r></w:moveFrom></w:p>"
                        + TABLE;

        assertThat(blocks(DocxFile.of(body))).isEqualTo("PARAGRAPH0 保护水和土。|ROW0 河\t长");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1 甲注。|2 乙注。",
        "<w:footnotePr><w:numFmt w:val='decimalEnclosedCircleChinese'/></w:footnotePr>, ① 甲注。|② 乙注。",
        "<w:footnotePr><w:numStart w:val='5'/></w:footnotePr>, 5 甲注。|6 乙注。",
        "<w:footnotePr><w:numRestart w:val='eachPage'/></w:footnotePr>, 甲注。|乙注。",
    })
    void numbersNotesInTheOrderOfTheirMarksAsTheSectionSays(String properties, String notes)
            throws Exception {
        String body =
                "<w:p><w:r><w:t>文</w:t><w:footnoteReference w:id='3'/></w:r><w:r><w:footnoteReference w:id='4' w:customMarkFollows='1'/><w:t>*</w:t></w:r>"
                        + "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t>字。</w:t></w:r></w:p>"
                        + "<w:sectPr>"
                        + (properties == null ? "" : properties)
                        + "</w:sectPr>";
        String part =
                note(-1, "分隔")
                        + note(2, "乙注。")
                        + note(3, "甲注。")
                        + note(9, "无标")
                        + "<w:footnote w:id='4'><w:p><w:r><w:t>* 手注。</w:t></w:r></w:p></w:footnote>";

        String expected = notes.replaceFirst("\\|", "|NOTE0 * 手注。|NOTE0 ");
        assertThat(blocks(DocxFile.of(body).with("footnotes", part)))
                .isEqualTo("PARAGRAPH0 文*字。|NOTE0 " + expected);
    }

    @Test
    void refusesWhatUnpacksToMoreThanAnyDocument() throws Exception {
        byte[] runs = DocxFile.of("<w:p>" + "<w:r/>".repeat(2_000_001) + "</w:p>").bytes();
        byte[] words = DocxFile.of("<w:p>" + " ".repeat(65 << 20) + "</w:p>").bytes();

        assertThatThrownBy(() -> new DocxReader().read("a.docx", runs))
                .hasMessageContaining("(more than 2000000 elements)");
        assertThatThrownBy(() -> new DocxReader().read("a.docx", words))
                .hasMessageContaining("(unpacked it is larger than 67108864 bytes)");
    }

    @Test
    void bearsDeepNesting() throws Exception {
        String deep = "<w:sdt><w:sdtContent>".repeat(50_000);
        String ends = "</w:sdtContent></w:sdt>".repeat(50_000);
        byte[] bytes = DocxFile.of(deep + TABLE + ends).bytes();

        assertThatThrownBy(() -> new DocxReader().read("a.docx", bytes))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    /** Damage within the markup, which damage to the packed file seldom is. */
    @Test
    void readsTheFilesThatItTakesIn() throws Exception {
        String body = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
        String chunk = "<w:altChunk xmlns:r='r' r:id='%s'/>";
        byte[] word = DocxFile.of(body.formatted("保护土。")).bytes();
        byte[] bytes =
                DocxFile.of(
                                body.formatted("总则")
                                        + chunk.formatted("a.html")
                                        + chunk.formatted("b.docx")
                                        + chunk.formatted("c.txt")
                                        + "<w:tbl><w:tr><w:tc>"
                                        + chunk.formatted("c.txt")
                                        + "</w:tc></w:tr></w:tbl>"
                                        + chunk.formatted("d.rtf")
                                        + body.formatted("附则"))
                        .taking("a.html", "<html><p>保护</p><p>水。</p></html>".getBytes(UTF_8))
                        .taking("b.docx", word)
                        .taking("c.txt", "保护林。\n保护草。".getBytes(Charset.forName("GB18030")))
                        .taking("d.rtf", "{\\rtf1 x}".getBytes(UTF_8))
                        .bytes();

        TextDocument document = new DocxReader().read("a.docx", bytes);

        assertThat(document.text()).isEqualTo("总则\n保护\n水。\n保护土。\n保护林。\n保护草。\n保护林。 保护草。\n附则");
        assertThat(document.warnings())
                .containsExactly(
                        new Warning(Warning.Code.TRUNCATED, "此段之后嵌有另一文件，其内容未收录", new Span(24, 33)));
    }

    @Test
    void numbersTheParagraphsOfTextBoxes() throws Exception {
        String numbered =
                "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
        String inBox = "<w:p>" + numbered + "<w:r><w:t>框内</w:t></w:r></w:p>";
        byte[] bytes =
                DocxFile.of(
                                "<w:p>"
                                        + numbered
                                        + "<w:r><w:t>正文</w:t><w:txbxContent>"
                                        + inBox
                                        + inBox
                                        + "</w:txbxContent></w:r></w:p>")
                        .with(
                                "numbering",
                                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt"
                                        + " w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
                                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                        .bytes();

        assertThat(new DocxReader().read("a.docx", bytes).text()).isEqualTo("1. 正文\n2. 框内\n3. 框内");
    }

    @Test
    void bearsMutationsOfMarkup() {
        String body =
                (NUMBERED + control(TABLE + NUMBERED)).repeat(3)
                        + "<w:p><w:r><w:footnoteReference w:id='2'/></w:r></w:p>";
        String styles = "<w:style w:styleId='H'><w:basedOn w:val='H'/></w:style>";
        String parts = String.join("|", body, styles, NUMBERING, note(2, "注。"));

        Mutations.of(parts.getBytes(UTF_8))
                .check(bytes -> {
                    String[] damaged = new String(bytes, UTF_8).split("\\|", 4);
                    var file = DocxFile.of(damaged[0]);
                    for (int i = 1; i < damaged.length; i++) {
                        file.with(
                                List.of("styles", "numbering", "footnotes").get(i - 1), damaged[i]);
                    }
                    new DocxReader().read("a.docx", file.bytes());
                });
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String note(int id, String words) {
        return "<w:footnote w:id='%d'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>%s</w:t></w:r></w:p></w:footnote>"
                .formatted(id, words);
    }

    /** The blocks with their roles and depths. */
    private static String blocks(DocxFile file) throws Exception {
        TextDocument document = new DocxReader().read("a.docx", file.bytes());
        return document.blocks().stream()
                .map(block ->
                        block.role().name()
                                + block.depth()
                                + " "
                                + block.pieces().getFirst().in(document.text()))
                .collect(joining("|"));
    }
}
