package jucuo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String SOURCE = "国内外重要文\n\n化旅游目的地";
    private static final Excerpt WORDS =
            Excerpt.of(SOURCE, List.of(new Span(0, 6), new Span(8, 14)));

    @Test
    void findsTheWayBackFromEveryStretchOfItsText() {
        int length = WORDS.text().length();
        for (int from = 0; from < length; from++) {
            for (int to = from + 1; to <= length; to++) {
                assertThat(WORDS.toText(WORDS.toSource(from, to))).contains(new Span(from, to));
            }
        }
    }

    @Test
    void hasNoTextWhereTheJoinLeftTheSourceOut() {
        assertThat(WORDS.toText(new Span(6, 8))).isEmpty();
        assertThat(WORDS.toText(new Span(14, 20))).isEmpty();
    }

    @Test
    void givesThePartOfASpanThatReachesOut() {
        assertThat(WORDS.toText(new Span(5, 7))).contains(new Span(5, 6));
    }
}
