package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jucuo.document.Header.Field;
import jucuo.indexer.structure.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>关于水的通知_某县人民政府</title>
            <meta name="PubDate" content="2024-03-05 17:00"><style>p{}</style></head><body>
            <div class="nav"><a href="/">首页</a> <a href="/x">政务公开</a></div>
            <div class="crumb">您的位置：首页 &gt; 政务公开 &gt; 文件</div>
            <ul class="info"><li>索 引 号：0123-2024</li><li>发文机关：某县水务局</li><li>成文日期：2024年3月1日</li>
            <li>发文字号：某水发〔2024〕3号</li><li>有效性：有效</li></ul>
            <h1>关于水的通知</h1>
            <div class="tools">【字号：大 中 小】 打印 收藏</div>
            <div class="content"><div id="zoom">
            <p style="text-align:center"><b>某水发〔2024〕3号</b></p>
            <p>各乡镇人民政府：</p>
            <p>　　为了保护<a href="/w">水资源</a>，现就有关事项
            通知如下：</p>
            <p>一、<strong>加强</strong>保护。&nbsp;各乡镇要落实责任。</p>
            <table border="1"><tr><th>河流</th><th>河长</th></tr><tr><td>甲河</td><td>张三</td></tr></table>
            <p>二、加强监督。<br>　　水务局要检查。</p>
            <p style="display:none">看不见的字。</p>
            <p>某县水务局</p><p>2024年3月1日</p>
            </div></div>
            <div class="share">分享到：微信 微博</div>
            <div class="footer">主办单位：某县人民政府 某ICP备123号</div>
            <script>var a = "脚本。";</script></body></html>
            """;

    private final HtmlReader reader = new HtmlReader();

    @Test
    void findsTheDocumentInTheSiteAroundIt() throws Exception {
        TextDocument document = reader.read("a.html", PAGE.getBytes(UTF_8));

        assertThat(document.text())
                .isEqualTo(
                        """
                        索 引 号：0123-2024
                        发文机关：某县水务局
                        成文日期：2024年3月1日
                        发文字号：某水发〔2024〕3号
                        有效性：有效
                        关于水的通知
                        某水发〔2024〕3号
                        各乡镇人民政府：
                        　　为了保护水资源，现就有关事项通知如下：
                        一、加强保护。\u00A0各乡镇要落实责任。
                        河流\t河长
                        甲河\t张三
                        二、加强监督。
                        　　水务局要检查。
                        某县水务局
                        2024年3月1日\
                        """);
        assertThat(document.stated())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Field.INDEX_NUMBER, "0123-2024",
                                Field.ISSUERS, "某县水务局",
                                Field.DATE, "2024年3月1日",
                                Field.NUMBER, "某水发〔2024〕3号",
                                Field.VALIDITY, "有效",
                                Field.PUBLISHED, "2024-03-05 17:00"));
    }

    @Test
    void keepsWhatThePageSaysOfItsBlocks() throws Exception {
        List<Block.Role> roles =
                reader.read("a.html", PAGE.getBytes(UTF_8)).blocks().stream()
                        .map(Block::role)
                        .distinct()
                        .toList();

        assertThat(roles)
                .containsExactly(
                        Block.Role.ROW, Block.Role.HEADING, Block.Role.PARAGRAPH, Block.Role.LINE);
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, gb2312",
        "UTF-8, gb2312",
        "Big5, big5",
        "GB18030, utf-8",
        "UTF-16LE, utf-8"
    })
    void findsTheEncodingWhateverThePageDeclares(String charset, String declared) throws Exception {
        String page =
                "<html><head><meta charset=%s></head><body><p>第一條 為了保護水資源，制定本辦法。</p><p>第二條 本辦法由水務局負責。</p></body></html>"
                        .formatted(declared);
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";

        TextDocument document = reader.read("a", (mark + page).getBytes(Charset.forName(charset)));

        assertThat(document.text()).isEqualTo("第一條 為了保護水資源，制定本辦法。\n第二條 本辦法由水務局負責。");
        assertThat(document.source().charset()).isEqualTo(charset);
    }

    @Test
    void printsTheNumbersOfLists() throws Exception {
        String page =
                "<body><ol start=3><li>甲事。</li><li>乙事。</li></ol><ol type=I><li>丙事。</li></ol><ol><li>一、丁事。</li></ol><ul><li>戊事。</li></ul></body>";

        assertThat(reader.read("a.html", page.getBytes(UTF_8)).text())
                .isEqualTo("3. 甲事。\n4. 乙事。\nI. 丙事。\n一、丁事。\n戊事。");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, '<!DOCTYPE html><p>水', true",
        "a, '\uFEFF <html><body>水', true",
        "a, '<?xml version=\"1.0\"?> <!-- a --><!-- <b> --> <html>', true",
        "a, '<!-- a <html>', false",
        "a.html, '第一条 水。', false",
        "a.txt, '〈水〉<1>', false",
    })
    void isChosenByContent(String name, String content, boolean accepted) {
        assertThat(reader.accepts(name, content.getBytes(UTF_8))).isEqualTo(accepted);
    }

    @Test
    void readsAPageThatIsOneForm() throws Exception {
        String page =
                "<html><body><form action='/x'><input type='hidden' value='v'><div><p>一、甲，乙。</p><p>二、丙，丁。</p></div></form></body></html>";

        assertThat(reader.read("a.html", page.getBytes(UTF_8)).text()).isEqualTo("一、甲，乙。\n二、丙，丁。");
    }

    @Test
    void findsWhatThePageSetsOfTheDocumentOutsideOfItsText() throws Exception {
        String sentence = "坚持稳中求进工作总基调，推动高质量发展，落实各项任务。";
        String page =
                """
                <html><head><title>关于保护水的通知_某县人民政府</title></head><body>
                <div class="top">某县人民政府</div><div class="t">关于保护水的通知</div><div>某水发〔2024〕3号</div>
                <div class="list"><div>2024年3月2日</div><a href="/1">另一个通知</a></div>
                <div class="text"><p>%s</p><p>%s</p><p>%s</p></div>
                <div>某县水务局</div><div>2024年3月1日</div><div><a href="1.doc">附件1.名单</a> <a href="2.doc">附件2.表</a></div>
                <div>网站地图</div></body></html>
                """
                        .formatted(sentence, sentence, sentence);

        assertThat(reader.read("a.html", page.getBytes(UTF_8)).text())
                .isEqualTo(
                        String.join(
                                "\n",
                                "关于保护水的通知",
                                "某水发〔2024〕3号",
                                sentence,
                                sentence,
                                sentence,
                                "某县水务局",
                                "2024年3月1日",
                                "附件1.名单 附件2.表"));
    }

    @Test
    void keepsTheLinksToAppendicesAndLeavesMenusOut() throws Exception {
        String page =
                "<body><div><p>一、甲，乙。</p><p><a>附件1</a> <a>附件2</a></p><p><a>上页</a> <a>下页</a></p><p>二、丙，丁。</p></div></body>";

        assertThat(reader.read("a.html", page.getBytes(UTF_8)).text())
                .isEqualTo("一、甲，乙。\n附件1 附件2\n二、丙，丁。");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThatThrownBy(() ->
                        reader.read("a.html", "<html><frameset></frameset></html>".getBytes(UTF_8)))
                .hasMessage(
                        "a.html: no text in this page; save the page that shows the document, or remove it");
    }

    @Test
    void bearsDeepNesting() throws Exception {
        String page = "<div>".repeat(50_000) + "水。" + "</div>".repeat(50_000);

        assertThat(reader.read("a.html", page.getBytes(UTF_8)).text()).isEqualTo("水。");
    }

    @Test
    void readsAnIndexTableWithinALayoutOnce() throws Exception {
        String page =
                "<body><table><tr><td><table><tr><td><b>索 引 号：</b></td><td>01-2</td><td>成文日期：</td><td>2024年3月1日</td></tr>"
                        + "<tr><td>发文字号：</td><td>某发〔2024〕1号</td></tr></table></td></tr></table>"
                        + "<div><p>第一段，保护水。</p><p>第二段，保护土。</p></div></body>";

        assertThat(reader.read("a.html", page.getBytes(UTF_8)).text())
                .isEqualTo("索 引 号：\t01-2\n成文日期：\t2024年3月1日\n发文字号：\t某发〔2024〕1号\n第一段，保护水。\n第二段，保护土。");
    }

    /** A table that lays out the whole page names the document's number among all else. */
    @Test
    void readsADocumentWithinATableOnce() throws Exception {
        String page =
                "<body><table><tr><td>索引号：01-2</td></tr><tr><td>成文日期：2024年3月1日</td></tr>"
                        + "<tr><td>发文字号：某发〔2024〕1号</td></tr><tr><td>第一段，保护水。</td></tr><tr><td>第二段，保护土。</td></tr></table></body>";

        assertThat(reader.read("a.html", page.getBytes(UTF_8)).text())
                .isEqualTo("索引号：01-2\n成文日期：2024年3月1日\n发文字号：某发〔2024〕1号\n第一段，保护水。\n第二段，保护土。");
    }

    /** A page copied from print, each line a paragraph: the indents alone say where one begins. */
    @Test
    void keepsIndents() throws Exception {
        String page =
                "<body><div><p>&nbsp;&nbsp;&nbsp;&nbsp;一、保护水，人人有</p><p>责。</p><pre>    二、保护土。\n人人有责。</pre></div></body>";

        assertThat(reader.read("a.html", page.getBytes(UTF_8)).text())
                .isEqualTo("\u00A0\u00A0\u00A0\u00A0一、保护水，人人有\n责。\n    二、保护土。\n人人有责。");
    }

    @Test
    void leavesSoftHyphensOutOfWhatBeginsALine() throws Exception {
        TextDocument page =
                reader.read(
                        "a.html", "<p>&shy;一、保护水。</p><p>\u2060二、保护土。\u2060</p>".getBytes(UTF_8));

        assertThat(new Structure().outline(page).nodes())
                .extracting(node -> node.label())
                .contains("一", "二");
    }

    @Test
    void bearsMutations() {
        Mutations.of(PAGE.getBytes(UTF_8)).check(reader, "a.html");
    }

    /** Paragraphs in any dress give back their words, perhaps indented, and nothing else. */
    @Test
    void losesAndAddsNothing() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var paragraphs = new ArrayList<String>();
            var page = new StringBuilder("<html><body><div>");
            for (int left = random.nextInt(1, 12); left > 0; left--) {
                String words = "第%d段，水土保持，人人有责。".formatted(random.nextInt(10_000));
                paragraphs.add(words);
                page.append(dressed(words, random));
            }
            String html = page.append("</div></body></html>").toString();

            assertThat(reader.read("a.html", html.getBytes(UTF_8)).text().lines())
                    .as("seed %d: %s", seed, html)
                    .map(line -> line.replaceFirst("^[\u00A0\u3000]+", ""))
                    .isEqualTo(paragraphs);
        }
    }

    private static String dressed(String words, Random random) {
        int cut = random.nextInt(1, words.length());
        String bold = words.substring(0, cut) + "<b>" + words.substring(cut) + "</b>";
        return switch (random.nextInt(6)) {
            case 0 -> "<p>" + words + "</p>";
            case 1 -> "<div><p>\u3000\u3000" + bold + "</p></div>\n";
            case 2 -> "<p><span>" + words + "</span><!-- x --></p>";
            case 3 -> "<br>" + words + "<br>";
            case 4 -> "<table><tr><td>" + words + "</td></tr></table>";
            default -> "<section>&nbsp;" + words + "</section>";
        };
    }
}
