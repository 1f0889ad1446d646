package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jucuo.indexer.reader.HtmlReader;
import jucuo.indexer.reader.TextDocument;
import org.junit.jupiter.api.Test;

/** Paragraphs that a page broke into lines come back whole, however the page was set. */
class PageShapeTest {

    private static final int WIDTH = 20;

    /** Breaks of lines fall behind a sentence's end, before （ and within 统一、 here. */
    private static final List<String> TEXT =
            List.of(
                    "海州市养老服务规划",
                    "第一章 总体要求",
                    "坚持以人民为中心的发展思想，健全养老服务网络。推进医养结合，提升服务能力，到2027年建成示范街道三十个，覆盖全市。",
                    "健全基本养老服务清单，明确服务对象、内容和标准，由各区组织实施，并按年公布结果。",
                    "一、加强农村养老服务设施建设，支持村级邻里互助点、农村幸福院等互助性养老服务设施发展。（责任单位：市民政局、市财政局）",
                    "二、建立统一的评估标准，推动长期护理保险制度同基本养老服务相衔接，形成全市统一、各区协同的工作格局，并定期评估。",
                    "支持社会力量参与。鼓励企业投资养老产业，对符合条件的机构给予建设补贴和运营补贴。",
                    "三、完善保障措施",
                    "各区要加强组织领导，压实工作责任，把各项任务落到实处，重大事项及时向市政府报告。");

    @Test
    void joinsLinesBelowIndents() throws Exception {
        assertThat(paragraphs(printed("　　", "\n"))).containsExactlyElementsOf(TEXT);
    }

    @Test
    void joinsLinesBetweenBlankLines() throws Exception {
        assertThat(paragraphs(printed("", "\n\n"))).containsExactlyElementsOf(TEXT);
    }

    @Test
    void joinsLinesThatNothingPartsButTheirWidth() throws Exception {
        assertThat(paragraphs(printed("", "\n"))).hasSizeBetween(TEXT.size() - 2, TEXT.size());
    }

    @Test
    void joinsLinesThatAPagePrintsAsParagraphs() throws Exception {
        String html =
                printed("　　", "\n")
                        .lines()
                        .map(line -> "<p>" + line + "</p>")
                        .collect(Collectors.joining("\n", "<html><body><div>", "</div></body>"));
        TextDocument page = new HtmlReader().read("a.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(Paragraphs.of(page)).hasSizeBetween(TEXT.size() - 2, TEXT.size());
    }

    @Test
    void leavesParagraphsAlone() throws Exception {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            names.add("海州市" + "东西南北中".charAt(i % 5) + "区养老服务示范中心（街道）");
        }
        assertThat(paragraphs(String.join("\n", TEXT))).containsExactlyElementsOf(TEXT);
        assertThat(paragraphs(String.join("\n", TEXT.getFirst(), String.join("\n", names))))
                .containsAll(names);
    }

    private static String printed(String indent, String between) {
        return TEXT.stream()
                .map(paragraph -> String.join("\n", lines(indent + paragraph)))
                .collect(Collectors.joining(between));
    }

    private static List<String> lines(String paragraph) {
        var lines = new ArrayList<String>();
        for (int from = 0; from < paragraph.length(); ) {
            int to = Math.min(paragraph.length(), from + WIDTH);
            while (to < paragraph.length() && Punctuation.trails(paragraph.charAt(to))) {
                to++;
            }
            lines.add(paragraph.substring(from, to));
            from = to;
        }
        return lines;
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(Outlines.text(text)).stream().map(Paragraph::text).toList();
    }
}
