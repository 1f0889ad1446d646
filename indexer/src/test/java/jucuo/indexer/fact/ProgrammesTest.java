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
                    全面推行“一网通办”，优化窗口               | “一网通办”           | 一网通办
                    深入开展“送岗下乡”系列活动                 | “送岗下乡”系列活动   | 送岗下乡系列活动
                    统筹“无忧城市”建设                         | “无忧城市”           | 无忧城市
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
                "坚决做到“两个维护”，增强“四个意识”。",
                "统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局",
                "粉碎“四人帮”。",
                "做好“三农”工作",
                "“十四五”规划收官之年",
                "坚持“一国两制”方针",
                "整治“形象工程”、“政绩工程”",
                "部署“十大工程”",
                "杜绝攀比和“面子工程”、“政绩工程”",
                "坚决遏制“台独”分裂活动",
                "“一键办”实现工程建设领域全覆盖",
                "锚定“六地”发展定位",
                "“没有合上的引号"
            })
    void takesNothingElseThatIsQuoted(String source) {
        assertThat(Nodes.texts(new QuotedProgrammes(), source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "实施战略科技力量强基工程。,战略科技力量强基工程",
        "深入推进全民技能提升行动。,全民技能提升行动",
        "开展大规模职业技能提升培训行动、,大规模职业技能提升培训行动",
        "实施新一轮重点产业链招商行动，,重点产业链招商行动",
        "全面推行河湖长制，,河湖长制",
        "严格落实安全生产责任制。,安全生产责任制",
        "严格执行领导责任制，对突出问题问责,领导责任制"
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
                "实施好的计划,",
                "实施一揽子计划，",
                "制定本行动计划。",
                "推进重大工程，",
                "建立长效机制，"
            })
    void takesNoWordsThatOnlyCountOrPoint(String source) {
        assertThat(Nodes.texts(new UnquotedProgrammes(), source)).isEmpty();
    }

    @Test
    void takesTheListThatGoesOnFromARunName() {
        assertThat(Nodes.texts(new UnquotedProgrammes(), "实施村医强基工程、早期关爱行动和水质提升计划，成效明显。"))
                .containsExactly("村医强基工程", "早期关爱行动", "水质提升计划");
    }

    @Test
    void goesAcrossAPageBreak() {
        String source = "大力实施“百千\n\n万亿”工程,";

        Fact fact = new QuotedProgrammes().facts(Nodes.of(source), Nodes.SETTING).getFirst();

        assertThat(fact.text()).isEqualTo("“百千万亿”工程");
        assertThat(fact.span()).isEqualTo(new Span(4, 14));
    }
}
