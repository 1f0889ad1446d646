package jucuo.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Level;
import jucuo.document.Node;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import org.junit.jupiter.api.Test;

class DivisionFacetTest {

    @Test
    void holdsWhereAnIssuerIsAndAllThatIsIn() {
        assertThat(divisions(Level.CITY, "中国共产党太原市委员会"))
                .containsExactly("国家", "国家/山西省", "国家/山西省/太原市");
    }

    @Test
    void holdsThePlacesOfAllIssuersEachOnce() {
        assertThat(divisions(Level.PROVINCE, "广东省人民政府", "广东省深圳市人民政府", "香港特别行政区政府"))
                .containsExactly("国家", "国家/广东省", "国家/广东省/深圳市", "国家/香港特别行政区");
    }

    @Test
    void aNationalIssuerIsInTheNationOnly() {
        assertThat(divisions(Level.NATION, "国务院办公厅")).containsExactly("国家");
    }

    @Test
    void isNothingWhereTheIssuerNamesNoPlace() {
        assertThat(divisions(Level.PROVINCE, "省发展改革委")).isEmpty();
    }

    private static List<String> divisions(Level level, String... issuers) {
        String text = "加快发展。";
        var header =
                new Header(
                        "通知",
                        "通知",
                        List.of(issuers),
                        Optional.of(level),
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "",
                        Map.of());
        var words = Excerpt.of(text, List.of(new Span(0, text.length())));
        var node = new Node("p1", "", Kind.PARAGRAPH, "", "", words, List.of());
        var source = new Source("x.txt", "text/plain", "UTF-8", "0".repeat(64), text);
        var document = new PolicyDocument("x", header, source, List.of(node), List.of());
        return Facet.DIVISION.values(new Passage(document, node, List.of()));
    }
}
