package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import jucuo.document.Span;
import jucuo.document.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextReaderTest {

    private static final String SIMPLIFIED = "关于加快建设国家先进制造业重要承载地的意见\n一、总体要求。坚持稳中求进，推动高质量发展。\n";
    private static final String TRADITIONAL = "關於加快建設先進製造業重要承載地的意見\n一、總體要求。堅持穩中求進，推動高質量發展。\n";

    private final PlainTextReader reader = new PlainTextReader();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, EFBBBF, UTF-8",
        "UTF-16LE, FFFE, UTF-16LE",
        "UTF-16BE, FEFF, UTF-16BE",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "GB18030, '', GB18030",
        "GBK, '', GB18030"
    })
    void findsTheEncodingFromTheBytes(String written, String mark, String found) throws Exception {
        TextDocument document = reader.read("意见.txt", bytes(mark, SIMPLIFIED, written));

        assertThat(document.source().charset()).isEqualTo(found);
        assertThat(document.text()).isEqualTo(SIMPLIFIED);
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void readsBig5() throws Exception {
        TextDocument document = reader.read("意見.txt", bytes("", TRADITIONAL, "Big5"));

        assertThat(document.source().charset()).isEqualTo("Big5-HKSCS");
        assertThat(document.text()).isEqualTo(TRADITIONAL);
    }

    @Test
    void saysWhereBytesCannotBeDecoded() throws Exception {
        byte[] bytes = SIMPLIFIED.repeat(3).getBytes(UTF_8);
        bytes[0] = (byte) 0xFF;

        TextDocument document = reader.read("意见.txt", bytes);

        assertThat(document.source().charset()).isEqualTo("UTF-8");
        assertThat(document.warnings())
                .containsExactly(
                        new Warning(
                                Warning.Code.UNDECODABLE,
                                "此处字节不合UTF-8编码,以“\uFFFD”代替",
                                new Span(0, 3)));
    }

    @Test
    void keepsTheTextAsInTheFile() throws Exception {
        String text = "\r\n　　第一条 总则\r\n\r\n\t一、1.5万 \n";

        assertThat(reader.read("a.txt", text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void tellsMarkdownFromPlainText() throws Exception {
        assertThat(reader.read("a.md", "# 标题".getBytes(UTF_8)).source().mediaType())
                .isEqualTo("text/markdown");
        assertThat(reader.read("a.txt", "# 标题".getBytes(UTF_8)).source().mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> Readers.standard().read("空.txt", new byte[0]))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(
                        "空.txt: the file is empty; put the document's text into it or remove it");
    }

    @Test
    void refusesABlankFile() {
        assertThatThrownBy(() -> reader.read("空.txt", " \n\u3000".getBytes(UTF_8)))
                .hasMessage(
                        "空.txt: the file holds nothing but white space; put the document's text into it or remove it");
    }

    @Test
    void refusesAFileOfAnotherFormat() {
        assertThatThrownBy(() -> reader.read("a.txt", "%PDF-1.7\n…".getBytes(UTF_8)))
                .hasMessage(
                        "a.txt, byte 0: this is a PDF file, not text; give the file its own ending");
    }

    @Test
    void refusesBinaryContent() {
        assertThatThrownBy(() -> reader.read("a.txt", new byte[] {'a', 'b', 0, 0, 0, 1, 2, 3, 'c'}))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> reader.read("a.txt", "第一\0条".getBytes(UTF_8)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("a.txt, character ");
    }

    @ParameterizedTest
    @CsvSource({"a.txt, UTF-8", "a.txt, GB18030", "a.txt, UTF-16LE", "a.md, UTF-8"})
    void bearsMutations(String name, String charset) {
        String text = "# 标题\n\n**一、**总体<!-- 注 -->要求。\n---\n" + SIMPLIFIED;

        Mutations.of(text.getBytes(Charset.forName(charset))).check(reader, name);
    }

    @Test
    void findsLinesOfEveryKind() throws Exception {
        TextDocument document = reader.read("a.txt", "一\n二\r\n三\r\n\n四".getBytes(UTF_8));

        assertThat(document.blocks())
                .containsExactly(
                        Block.of(Block.Role.LINE, new Span(0, 1)),
                        Block.of(Block.Role.LINE, new Span(2, 3)),
                        Block.of(Block.Role.LINE, new Span(5, 6)),
                        Block.of(Block.Role.LINE, new Span(9, 10)));
    }

    private static byte[] bytes(String mark, String text, String charset) {
        byte[] bom = HexFormat.of().parseHex(mark);
        byte[] encoded = text.getBytes(Charset.forName(charset));
        byte[] bytes = Arrays.copyOf(bom, bom.length + encoded.length);
        System.arraycopy(encoded, 0, bytes, bom.length, encoded.length);
        return bytes;
    }
}
