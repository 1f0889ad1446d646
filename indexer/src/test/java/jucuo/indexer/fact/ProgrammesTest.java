package jucuo.indexer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jucuo.document.Fact;
import jucuo.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    大力实施工业高质量发展“百千万亿”工程,      | “百千万亿”工程       | 百千万亿工程
                    全面实施产业链“链长制”,                    | “链长制”             | 链长制
                    大力实施“智能+”技改行动,                   | “智能+”技改行动      | 智能+技改行动
                    实施“西部强基、东部提质”工程,              | “西部强基、东部提质”工程 | 西部强基、东部提质工程
                    打造「一刻钟便民生活圈」国家试点           | 「一刻钟便民生活圈」 | 一刻钟便民生活圈
                    锚定“六地”发展定位                         | “六地”               | 六地
                    推进实施\"一泓清水入黄河\"工程             | \"一泓清水入黄河\"工程 | 一泓清水入黄河工程
                    """)
    void takesAQuotedNameWithTheNounThatBelongsToIt(String source, String text, String name) {
        List<Fact> facts = new QuotedProgrammes().facts(Nodes.of(source), Nodes.SETTING);

        assertThat(facts).hasSize(1);
        Fact.Programme programme = (Fact.Programme) facts.getFirst();
        assertThat(programme.text()).isEqualTo(text.replace("\\", ""));
        assertThat(programme.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强与黄河“几”字弯都市圈城市交流合作",
                "以太原为中心的“米”字形高铁网",
                "强化“科技型中小企业”地位。",
                "打造彰显三晋文化的“大作、大戏、大剧、大片”,",
                "“十四五”时期",
                "他说:“绿水青山就是金山银山”",
                "《“十四五”数字经济发展规划》",
                "不当“帽子”",
                "“没有合上的引号"
            })
    void takesNothingElseThatIsQuoted(String source) {
        assertThat(Nodes.texts(new QuotedProgrammes(), source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "实施战略科技力量强基工程。,战略科技力量强基工程",
        "深入推进全民技能提升行动。,全民技能提升行动",
        "开展大规模职业技能提升培训行动、,大规模职业技能提升培训行动"
    })
    void takesANameBehindTheVerbThatRunsIt(String source, String name) {
        assertThat(Nodes.texts(new UnquotedProgrammes(), source)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "实施扬尘污染、工业污染、燃煤污染、运输污染四大治理工程,",
                "实施一批重大工程,",
                "开展专项行动,",
                "推进工程建设,",
                "实施好的计划,"
            })
    void takesNoWordsThatOnlyCountOrPoint(String source) {
        assertThat(Nodes.texts(new UnquotedProgrammes(), source)).isEmpty();
    }

    @Test
    void goesAcrossAPageBreak() {
        String source = "大力实施“百千\n\n万亿”工程,";

        Fact fact = new QuotedProgrammes().facts(Nodes.of(source), Nodes.SETTING).getFirst();

        assertThat(fact.text()).isEqualTo("“百千万亿”工程");
        assertThat(fact.span()).isEqualTo(new Span(4, 14));
    }
}
