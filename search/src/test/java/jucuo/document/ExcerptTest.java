package jucuo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void knowsThePlaceOfEveryCharacterInManyPieces() {
        var source = new StringBuilder();
        var pieces = new ArrayList<Span>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < 50; i++) {
            int start = source.length();
            source.append("四十个".repeat(1 + i % 4)).append("\n".repeat(i % 3));
            int end = start + 3 * (1 + i % 4);
            pieces.add(new Span(start, end));
            IntStream.range(start, end).forEach(places::add);
        }

        var words = Excerpt.of(source.toString(), pieces);

        for (int from = 0; from < places.size(); from++) {
            for (int to = from + 1; to <= places.size(); to += 7) {
                var span = new Span(places.get(from), places.get(to - 1) + 1);
                assertThat(words.toSource(from, to)).isEqualTo(span);
                assertThat(words.toText(span)).contains(new Span(from, to));
                assertThat(words.part(from, to).span()).isEqualTo(span);
                assertThat(words.part(from, to).text()).isEqualTo(words.text().substring(from, to));
            }
        }
    }

    @Test
    void equalsAnotherOfTheSamePieces() {
        assertThat(WORDS).isEqualTo(Excerpt.of(SOURCE, List.copyOf(WORDS.pieces())));
    }
}
