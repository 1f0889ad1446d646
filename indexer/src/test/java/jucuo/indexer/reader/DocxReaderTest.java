package jucuo.indexer.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxReaderTest {

    private final DocxReader reader = new DocxReader();

    @Test
    void readsParagraphsTablesAndNotesInOrder() throws Exception {
        byte[] bytes;
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("关于水的通知");
            XWPFParagraph hidden = document.createParagraph();
            hidden.createRun().setText("看得见");
            var run = hidden.createRun();
            run.setText("看不见");
            run.setVanish(true);
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("河流");
            table.getRow(0).getCell(1).setText("河长");
            table.getRow(1).getCell(0).setText("甲河");
            var broken = document.createParagraph().createRun();
            broken.setText("某县水务局");
            broken.addBreak();
            broken.setText("2024年3月1日");
            bytes = bytes(document);
        }

        TextDocument text = reader.read("a.docx", bytes);

        assertThat(text.text()).isEqualTo("关于水的通知\n看得见\n河流\t河长\n甲河\n某县水务局\n2024年3月1日");
        assertThat(text.blocks().stream().map(Block::role).toList())
                .containsExactly(
                        Block.Role.PARAGRAPH,
                        Block.Role.PARAGRAPH,
                        Block.Role.ROW,
                        Block.Role.ROW,
                        Block.Role.PARAGRAPH,
                        Block.Role.PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCountingThousand, 第%1条, 第一条|第二条|第三条",
        "chineseCounting, （%1）, （一）|（二）|（三）",
        "decimal, %1., 1.|2.|3.",
        "decimalEnclosedCircle, %1, ①|②|③",
        "upperRoman, %1、, I、|II、|III、",
        "decimalFullWidth, %1．, １．|２．|３．",
    })
    void printsTheLabelsThatWordNumbersWith(String format, String pattern, String labels)
            throws Exception {
        byte[] bytes;
        try (var document = new XWPFDocument()) {
            BigInteger list = list(document, format, pattern);
            for (int i = 0; i < 3; i++) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.createRun().setText("保护水。");
            }
            bytes = bytes(document);
        }

        assertThat(reader.read("a.docx", bytes).text())
                .isEqualTo(labels.replace("|", " 保护水。\n") + " 保护水。");
    }

    @Test
    void isChosenByContent() throws Exception {
        try (var document = new XWPFDocument()) {
            assertThat(reader.accepts("a.txt", bytes(document))).isTrue();
        }
        assertThat(reader.accepts("a.docx", new byte[] {'P', 'K', 3, 4})).isFalse();
    }

    @Test
    void refusesWhatIsCutShortOrDamaged() throws Exception {
        byte[] bytes;
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("保护水。".repeat(500));
            bytes = bytes(document);
        }

        assertThatThrownBy(() -> reader.read("a.docx", Arrays.copyOf(bytes, bytes.length / 2)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("damaged as a Word document (DOCX)");
    }

    /** Whatever is written comes back, in order, nothing added. */
    @Test
    void losesAndAddsNothing() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            var lines = new ArrayList<String>();
            byte[] bytes;
            try (var document = new XWPFDocument()) {
                for (int left = random.nextInt(1, 15); left > 0; left--) {
                    lines.add(
                            random.nextInt(4) == 0
                                    ? row(document, random)
                                    : words(document, random));
                }
                bytes = bytes(document);
            }

            assertThat(reader.read("a.docx", bytes).text())
                    .as("seed " + seed)
                    .isEqualTo(String.join("\n", lines));
        }
    }

    /** Damaged files give a text or a refusal, whatever was damaged. */
    @Test
    void bearsMutations() throws Exception {
        byte[] bytes;
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("第一条 保护水。");
            document.createTable(2, 2).getRow(0).getCell(0).setText("河");
            bytes = bytes(document);
        }
        Mutations.of(bytes).check(reader, "a.docx");
    }

    private static String words(XWPFDocument document, Random random) {
        XWPFParagraph paragraph = document.createParagraph();
        var words = new StringBuilder();
        for (int left = random.nextInt(1, 5); left > 0; left--) {
            String piece = "水土" + random.nextInt(1000) + "，";
            paragraph.createRun().setText(piece);
            words.append(piece);
        }
        return words.toString();
    }

    private static String row(XWPFDocument document, Random random) {
        int columns = random.nextInt(1, 4);
        var row = document.createTable(1, columns).getRow(0);
        var cells = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            cells.add("格" + random.nextInt(1000));
            row.getCell(i).setText(cells.get(i));
        }
        return String.join("\t", cells);
    }

    private static BigInteger list(XWPFDocument document, String format, String pattern) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(format));
        level.addNewLvlText().setVal(pattern);
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
