package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import jucuo.document.Span;
import jucuo.document.Warning;
import org.junit.jupiter.api.Test;

class DocReaderTest {

    private static final int DECIMAL = 0;
    private static final int CHINESE_COUNTING_THOUSAND = 39;

    private final DocReader reader = new DocReader();

    @Test
    void printsTheLabelsOfLists() throws Exception {
        byte[] bytes =
                statute()
                        .list(1, false)
                        .list(1, false)
                        .list(1, true)
                        .paragraph("某县保护水条例")
                        .numbered(1, 0, "总则")
                        .numbered(1, 1, "保护水。")
                        .numbered(1, 1, "保护土。")
                        .numbered(2, 0, "附则")
                        .numbered(2, 1, "自公布之日起施行。")
                        .numbered(3, 0, "附件")
                        .bytes();

        TextDocument document = reader.read("a.doc", bytes);

        assertThat(document.text())
                .isEqualTo(
                        """
                        某县保护水条例
                        第一章 总则
                        1.1 保护水。
                        1.2 保护土。
                        第二章 附则
                        2.1 自公布之日起施行。
                        第一章 附件\
                        """);
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void saysWhichLabelItCouldNotPrint() throws Exception {
        TextDocument document =
                reader.read("a.doc", statute().paragraph("甲").numbered(9, 0, "总则").bytes());

        assertThat(document.text()).isEqualTo("甲\n总则");
        assertThat(document.warnings())
                .isEqualTo(
                        List.of(
                                new Warning(
                                        Warning.Code.NUMBERING_GAP,
                                        "此段由Word自动编号，其编号无法读出",
                                        new Span(2, 4))));
    }

    @Test
    void saysInWhichRowItCouldNotPrintALabel() throws Exception {
        TextDocument document =
                reader.read(
                        "a.doc", statute().paragraph("甲").row(9, 0, "总则").paragraph("乙").bytes());

        assertThat(document.text()).isEqualTo("甲\n总则\n乙");
        assertThat(document.warnings())
                .isEqualTo(
                        List.of(
                                new Warning(
                                        Warning.Code.NUMBERING_GAP,
                                        "此行表格由Word自动编号，其编号无法读出",
                                        new Span(2, 4))));
    }

    /** A paragraph with a text box and a footnote, then a table of one row. */
    @Test
    void readsTextBoxesBehindTheText() throws Exception {
        byte[] bytes;
        try (var in = DocReaderTest.class.getResourceAsStream("text-box.doc")) {
            bytes = requireNonNull(in).readAllBytes();
        }

        assertThat(reader.read("a.doc", bytes).text())
                .isEqualTo(
                        """
                        保护水源。
                        河长\t县长
                        正文结束。
                        框内甲
                        框内乙
                        1 指县内河流。\
                        """);
    }

    @Test
    void leavesOutDeletedTextAndTakesOutlineLevelsForHeadings() throws Exception {
        TextDocument document =
                reader.read(
                        "a.doc",
                        new DocFile().outlined(1, "总则").deleted("旧").paragraph("新").bytes());

        assertThat(document.text()).isEqualTo("总则\n新");
        assertThat(document.blocks())
                .isEqualTo(
                        List.of(
                                new Block(Block.Role.HEADING, 2, List.of(new Span(0, 2))),
                                Block.of(Block.Role.PARAGRAPH, new Span(3, 4))));
    }

    @Test
    void refusesWhatIsCutShort() throws Exception {
        byte[] bytes = new DocFile().paragraph("保护水。".repeat(500)).bytes();

        assertThatThrownBy(() -> reader.read("a.doc", Arrays.copyOf(bytes, bytes.length / 2)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    /** Found by mutations: POI took as much memory as the directory claims. */
    @Test
    void refusesAStreamThatClaimsToBeLongerThanTheFile() throws Exception {
        byte[] bytes = new DocFile().paragraph("保护水。").bytes();
        String entry = new String("1Table".getBytes(UTF_16LE), ISO_8859_1);
        int size = new String(bytes, ISO_8859_1).indexOf(entry) + 0x78;
        bytes[size + 3] = 0x30;

        assertThatThrownBy(() -> reader.read("a.doc", bytes))
                .hasMessage(
                        "a.doc: damaged as a legacy Word document (DOC) (the stream 1Table is cut short); fetch it anew or save it as text");
    }

    @Test
    void bearsMutations() throws Exception {
        byte[] bytes =
                statute()
                        .list(1, true)
                        .paragraph("甲")
                        .numbered(1, 0, "乙")
                        .numbered(1, 1, "丙")
                        .bytes();

        Mutations.of(bytes).check(reader, "a.doc");
    }

    /** 第一章, and 1.1 within it. */
    private static DocFile statute() {
        return new DocFile()
                .definition(
                        new int[] {CHINESE_COUNTING_THOUSAND, DECIMAL},
                        new String[] {"第\0章", "\0.\1"},
                        new boolean[] {false, true});
    }
}
