package jucuo.indexer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jucuo.document.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has to do what. */
class OrganisationsTest {

    private static final Organisations ORGANISATIONS = new Organisations(new Places());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    改造泵站。（责任单位：市水务局、市财政局）          | lead 市水务局, lead 市财政局
                    （牵头单位：省水利厅；配合单位：省财政厅、省残联）  | lead 省水利厅, supporting 省财政厅, supporting 省残联
                    （牵头单位：市教育局，参加单位：市科技局等）        | lead 市教育局, supporting 市科技局
                    （市水务局牵头，市财政局、市气象局按职责分工负责）  | lead 市水务局, supporting 市财政局, supporting 市气象局
                    （水利部、财政部按职责分工负责）                    | lead 水利部, lead 财政部
                    （省水利厅、团省委分别负责）                        | lead 省水利厅, lead 团省委
                    （6月底完成，牵头考核单位：市委网信办）             | lead 市委网信办
                    责任单位：市水务局和市城管局，各区县人民政府。      | lead 市水务局, lead 市城管局, lead 各区县人民政府
                    由市自然资源和规划局牵头，制定方案。                | lead 市自然资源和规划局
                    由水利部会同财政部制定。                            | lead 水利部, supporting 财政部
                    （工业和信息化部、文化和旅游部负责）                | lead 工业和信息化部, lead 文化和旅游部
                    """)
    void tellsWhoLeadsAndWhoSupports(String source, String expected) {
        assertThat(String.join(", ", duties(source))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（各有关部门按职责分工负责）",
                "支持企业牵头组建创新联合体。",
                "国务院高度重视，省委认真落实。",
                "谁主管、谁负责。",
                "由企业自行负责盈亏。"
            })
    void givesNoDutyToNobody(String source) {
        assertThat(duties(source)).isEmpty();
    }

    @Test
    void namesEachOrganisationOnce() {
        List<Fact> facts = ORGANISATIONS.facts(Nodes.of("国务院要求推进。（市委办公室、省水利厅负责）"), Nodes.SETTING);

        assertThat(facts).extracting(Fact::text).containsExactlyInAnyOrder("国务院", "市委办公室", "省水利厅");
    }

    @ParameterizedTest
    @CsvSource({
        "由香港特别行政区政府组织实施, 香港特别行政区政府",
        "内蒙古自治区人民政府批准, 内蒙古自治区人民政府",
        "报自治区人民政府备案, 自治区人民政府",
        "财政部会商财政部门, 财政部",
        "教育部门、公安部队和公安部署,"
    })
    void namesOrgansWhole(String source, String expected) {
        assertThat(Nodes.texts(ORGANISATIONS, source))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    private static List<String> duties(String source) {
        return ORGANISATIONS.facts(Nodes.of(source), Nodes.SETTING).stream()
                .map(Fact.Organisation.class::cast)
                .filter(o -> o.role().isPresent())
                .map(o -> o.role().get().key() + " " + o.name())
                .toList();
    }
}
