package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jucuo.document.Span;
import jucuo.document.Warning;
import org.junit.jupiter.api.Test;

class OfdReaderTest {

    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final OfdReader reader = new OfdReader();

    @Test
    void joinsTheLinesOfAParagraphOverPages() throws Exception {
        byte[] bytes =
                ofd(
                        List.of(
                                List.of(
                                        line(70, 20, 70, "关于水土保持工作的通知"),
                                        line(40, 40, 140, "为了保护水土资源，现就水土保持工作的有关事项通知如"),
                                        line(30, 48, 20, "下："),
                                        line(40, 56, 140, "一、各乡镇要加强领导，落实责任，把水土保持工作列入"),
                                        line(30, 64, 150, "重要议事日程，定期研究，及时解决工作中出现的各种困"),
                                        line(30, 72, 40, "难和问题。")),
                                List.of(
                                        line(40, 40, 140, "二、水务局要会同有关部门加强监督检查，对工作不力的"),
                                        line(30, 48, 60, "单位予以通报批评。"))));

        assertThat(reader.read("a.ofd", bytes).text())
                .isEqualTo(
                        """
                        关于水土保持工作的通知
                        为了保护水土资源，现就水土保持工作的有关事项通知如下：
                        一、各乡镇要加强领导，落实责任，把水土保持工作列入重要议事日程，定期研究，及时解决工作中出现的各种困难和问题。
                        二、水务局要会同有关部门加强监督检查，对工作不力的单位予以通报批评。\
                        """);
    }

    @Test
    void readsTheColumnsOfAPageOneAfterTheOther() throws Exception {
        var lines = new ArrayList<String>();
        lines.add(line(60, 10, 90, "关于水土保持工作的通知告各乡镇"));
        for (int i = 0; i < 6; i++) {
            lines.add(line(110, 30 + 8 * i, 80, "右栏第%d行写满水务局的工作了".formatted(i)));
            lines.add(line(20, 30 + 8 * i, 80, "左栏第%d行写满各乡镇的工作了".formatted(i)));
        }

        String text = reader.read("a.ofd", ofd(List.of(lines))).text();

        assertThat(text.indexOf("左栏第5行")).isLessThan(text.indexOf("右栏第0行"));
    }

    @Test
    void placesWordsByTheirDeltasAndReadsNumbersOfAnyLength() throws Exception {
        String cells =
                "<ofd:TextObject Boundary='20.000000000000004 10 100 7' Size='5'>"
                        + "<ofd:TextCode X='0' Y='5' DeltaX='5 g 2 5 40 5'>Name单位</ofd:TextCode>"
                        + "</ofd:TextObject>";
        String below =
                "<ofd:TextObject Boundary='2e1 20 100 7' Size='5'>"
                        + "<ofd:TextCode X='0' Y='5'>水务局</ofd:TextCode></ofd:TextObject>";

        assertThat(reader.read("a.ofd", ofd(List.of(List.of(cells, below)))).text())
                .isEqualTo("Name 单位\n水务局");
    }

    @Test
    void leavesOutWatermarks() throws Exception {
        String mark =
                "<ofd:TextObject Boundary='20 90 100 99' Size='9' CTM='.7 -.7 .7 .7 0 0'>"
                        + "<ofd:TextCode X='0' Y='5'>内部资料</ofd:TextCode></ofd:TextObject>";

        assertThat(reader.read("a.ofd", ofd(List.of(List.of(mark, line(1, 1, 9, "水"))))).text())
                .isEqualTo("水");
    }

    @Test
    void saysWhichPagesHaveNoText() throws Exception {
        byte[] bytes = ofd(List.of(List.of(line(1, 1, 9, "保护水")), List.of()));

        assertThat(reader.read("a.ofd", bytes).warnings())
                .containsExactly(
                        new Warning(
                                Warning.Code.PAGE_WITHOUT_TEXT,
                                "第2页没有文字层，其中内容未收录",
                                new Span(0, 3)));
    }

    @Test
    void readsMarkupWithAnotherPrefix() throws Exception {
        byte[] bytes =
                zip(
                        Map.of(
                                "OFD.xml",
                                "<OFD><DocBody><DocRoot>d.xml</DocRoot></DocBody></OFD>",
                                "d.xml",
                                "<x:Document><x:Pages><x:Page BaseLoc='p.xml'/></x:Pages></x:Document>",
                                "p.xml",
                                "<Page>" + line(1, 1, 9, "水").replace("ofd:", "") + "</Page>"));

        assertThat(reader.read("a.ofd", bytes).text()).isEqualTo("水");
    }

    @Test
    void refusesWhatIsEncrypted() throws Exception {
        byte[] bytes = zip(Map.of("OFD.xml", "\u0001", "Encryptions.xml", "<Encryptions/>"));

        assertThatThrownBy(() -> reader.read("a.ofd", bytes))
                .hasMessage("a.ofd: it is protected by a password; save it without one");
    }

    @Test
    void isChosenByContent() throws Exception {
        assertThat(reader.accepts("a.zip", ofd(List.of(List.of(line(1, 1, 9, "水")))))).isTrue();
        assertThat(reader.accepts("a.ofd", new byte[] {'P', 'K', 3, 4})).isFalse();
    }

    @Test
    void refusesPagesWithoutText() throws Exception {
        assertThatThrownBy(() -> reader.read("a.ofd", ofd(List.of(List.of()))))
                .hasMessage(
                        "a.ofd: its 1 pages are images without text; run text recognition (OCR) over it first");
    }

    @Test
    void refusesAFileWithoutItsParts() throws Exception {
        byte[] bytes =
                zip(Map.of("OFD.xml", "<ofd:OFD><ofd:DocRoot>x.xml</ofd:DocRoot></ofd:OFD>"));

        assertThatThrownBy(() -> reader.read("a.ofd", bytes))
                .hasMessage(
                        "a.ofd: damaged as an OFD file (the part x.xml is missing); fetch it anew or save it as text");
    }

    @Test
    void bearsMutations() throws Exception {
        Mutations.of(ofd(List.of(List.of(line(1, 1, 9, "水"), line(1, 9, 9, "土")))))
                .check(reader, "a.ofd");
    }

    /** Damage within the markup, which damage to the packed file seldom is. */
    @Test
    void bearsMutationsOfMarkup() {
        String lines = line(1, 1, 9, "水") + line(1, 9, 9, "土") + line(20, 9, 9, "河");

        Mutations.of(lines.getBytes(UTF_8))
                .check(bytes ->
                        reader.read("a.ofd", ofd(List.of(List.of(new String(bytes, UTF_8))))));
    }

    private static String line(int left, int top, int width, String words) {
        return "<ofd:TextObject Boundary=\"%d %d %d 7\" Size=\"5\"><ofd:TextCode>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(left, top, width, words);
    }

    private static byte[] ofd(List<List<String>> pages) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "OFD.xml",
                "<ofd:OFD %s><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
                        .formatted(NAMESPACE));
        var list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            String place = "Pages/Page_%d/Content.xml".formatted(i);
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(i, place));
            parts.put(
                    "Doc_0/" + place,
                    "<ofd:Page %s><ofd:Content><ofd:Layer>%s</ofd:Layer></ofd:Content></ofd:Page>"
                            .formatted(NAMESPACE, String.join("", pages.get(i))));
        }
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document %s><ofd:Pages>%s</ofd:Pages></ofd:Document>"
                        .formatted(NAMESPACE, list));
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
