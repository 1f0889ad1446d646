package jucuo.indexer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jucuo.document.Excerpt;
import org.junit.jupiter.api.Test;

class MarkdownBlocksTest {

    @Test
    void leavesSignsOut() {
        assertThat(
                        blocks(
                                """
                                # 某某条例

                                **第一条** 国家*保护*水\\*土\\*，见[办法](http://a/b)。
                                各级政府负责<span class="x">监督</span>。<br>社会参与。

                                ---

                                1. 甲
                                2. 乙
                                - 丙
                                """))
                .containsExactly(
                        "HEADING1 某某条例",
                        "LINE 第一条 国家保护水*土*，见办法。",
                        "LINE 各级政府负责监督。",
                        "LINE 社会参与。",
                        "LINE 1. 甲",
                        "LINE 2. 乙",
                        "LINE 丙");
    }

    @Test
    void leavesOutSignsOfEmphasisBesidePunctuation() {
        assertThat(blocks("# 通知\n\n**（一）重点。**坚持稳中求进。\n\n2\\*\\*3\n"))
                .containsExactly("HEADING1 通知", "LINE （一）重点。坚持稳中求进。", "LINE 2**3");
    }

    @Test
    void readsTablesByTheirRows() {
        assertThat(blocks("| 河 | 长 |\n| --- | --- |\n| 甲河 | 张三 |\n"))
                .containsExactly("ROW 河 | 长", "ROW 甲河 | 张三");
    }

    @Test
    void readsTheWordsOfHtml() {
        assertThat(
                        blocks(
                                """
                                <p><strong>消息</strong>（联播）：<br>全会公报</p>
                                <!-- 注 --><div>甲</div><script>乙</script>

                                1 < 2 且 3 > 2
                                """))
                .containsExactly("LINE 消息（联播）：", "LINE 全会公报", "LINE 甲", "LINE 1 < 2 且 3 > 2");
    }

    @Test
    void takesAParagraphAboveARuleForNoHeading() {
        assertThat(blocks("坚持稳中求进工作总基调。".repeat(8) + "\n---\n"))
                .first()
                .asString()
                .startsWith("LINE ");
    }

    @Test
    void keepsIndentedLinesAndNotes() {
        assertThat(blocks("    一、甲\n\n[1]: 注释\n")).containsExactly("LINE 一、甲", "LINE [1]: 注释");
    }

    @Test
    void losesAndAddsNoCharacter() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = random(random);
            assertThat(ideographs(String.join("", blocks(text))))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(ideographs(text));
        }
    }

    @Test
    void readsAnyNumberOfParagraphsInBoldHoweverLinesEnd() {
        for (String lineBreak : List.of("\n", "\r\n")) {
            assertThat(blocks(("**甲**乙" + lineBreak + lineBreak).repeat(1_000)))
                    .hasSize(1_000)
                    .containsOnly("LINE 甲乙");
        }
    }

    @Test
    void bearsDeepNesting() {
        assertThat(blocks("*甲 ".repeat(20_000) + "乙*".repeat(20_000))).isNotEmpty();
        assertThat(blocks("> ".repeat(5_000) + "甲")).isNotEmpty();
        assertThat(blocks("[".repeat(20_000) + "甲")).isNotEmpty();
    }

    private static String random(Random random) {
        List<String> parts =
                List.of(
                        "甲", "乙丙", "。", "\n", "\n\n", "# ", "**", "*", "_", "`", "> ", "- ", "1. ",
                        "---", "| ", "    ", "[", "](a)", "<b>", "</b>", "<p>", "&lt;", "\\\\",
                        "\\\\*", "~~~", "===", "\t", "\r\n");
        return random.ints(1 + random.nextInt(60), 0, parts.size())
                .mapToObj(parts::get)
                .collect(Collectors.joining());
    }

    private static String ideographs(String text) {
        return text.codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> blocks(String text) {
        return MarkdownBlocks.of(text).stream()
                .map(b ->
                        b.role()
                                + (b.depth() > 0 ? "" + b.depth() : "")
                                + " "
                                + Excerpt.of(text, b.pieces()).text().strip())
                .toList();
    }
}
