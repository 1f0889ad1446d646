package jucuo.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jucuo.chinese.ChineseText;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final TextAnalysis ANALYSIS = new ChineseText();

    @ParameterizedTest
    @CsvSource({
        "太原 制造业, 1", // all words
        "太原 航天 制造业 火箭, 1", // one passage has two of them, none has more
        "火箭 航天, 0", // none has one
        "“太原” 航天 旅游, 1", // what is quoted must be there
        "“火箭” 太原 旅游, 0",
        "太原 航天 旅游 -文化, 2", // two have one of them each
    })
    void asksForAsManyWordsAsAnyPassageHas(String q, int expected) {
        Query query = reading(q, Mode.AUTO).query();

        assertThat(passages().stream().filter(p -> new Matcher(ANALYSIS).matches(query, p)))
                .hasSize(expected);
    }

    @Test
    void saysHowManyOfTheWordsAreAskedFor() {
        assertThat(reading("太原 航天 制造业 火箭", Mode.AUTO).relaxed())
                .map(Query.AtLeast::count)
                .hasValue(2);
        assertThat(reading("太原 制造业", Mode.AUTO).relaxed()).isEmpty();
        assertThat(reading("火箭 航天", Mode.AUTO).relaxed()).isEmpty();
    }

    @Test
    void leavesNoWordOutInExactMode() {
        assertThat(reading("太原 航天", Mode.EXACT).relaxed()).isEqualTo(Optional.empty());
    }

    @Test
    void tellsTheMissingWordsAsTheyWereTyped() {
        Reading reading = reading("太原 航天 製造業 火箭", Mode.AUTO);
        Passage passage = passages().getFirst();

        assertThat(reading.missing(passage.node(), passage.path(), ANALYSIS))
                .containsExactly("航天", "火箭");
    }

    @ParameterizedTest
    @ValueSource(strings = {"国发[2023]1号", "国发 （２０２３） 1 号", "国发〔2023〕1号"})
    void tellsTheNumberOfADocumentAsItWasTyped(String q) {
        Reading reading = reading(q, Mode.AUTO);

        assertThat(reading.number()).hasValue("国发〔2023〕1号");
        assertThat(reading.widened())
                .extracting(reading::typed)
                .containsExactly(new Query.Words(q, Scope.TEXT_AND_HEADINGS));
    }

    private static Reading reading(String q, Mode mode) {
        return Reading.of(
                QueryParser.parse(q),
                mode,
                ANALYSIS,
                Thesaurus.NONE,
                query ->
                        passages().stream().anyMatch(p -> new Matcher(ANALYSIS).matches(query, p)));
    }

    private static List<Passage> passages() {
        String text = "太原做强制造业。太原发展文化旅游。大同发展旅游。";
        List<Node> nodes =
                List.of(node("p1", text, 0, 8), node("p2", text, 8, 17), node("p3", text, 17, 24));
        return new PolicyDocument(
                        "d",
                        Header.titled("标题"),
                        new Source("d", "text/plain", "UTF-8", "0", text),
                        nodes,
                        List.of())
                .passages();
    }

    private static Node node(String id, String text, int start, int end) {
        var words = Excerpt.of(text, List.of(new Span(start, end)));
        return new Node(id, "", Kind.PARAGRAPH, "", "", words, List.of());
    }
}
