package jucuo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {

    @Test
    void addsTheSharesOfTheBestScores() throws IOException {
        List<Scored> words = List.of(new Scored(1, 8), new Scored(2, 4));
        List<Scored> meaning = List.of(new Scored(2, 1), new Scored(3, .645));

        // .65 + .175, .35 and .325, and .2 of each one's part of the best
        assertThat(Fusion.of(words, meaning, String::valueOf))
                .extracting(s -> s.entry() + " " + Math.round(s.score() * 1000))
                .containsExactly("2 1025", "1 435", "3 404");
    }

    @Test
    void liftsPassagesOfAWorkThatHasManyGoodOnes() throws IOException {
        List<Scored> words =
                List.of(new Scored(1, 10), new Scored(2, 9), new Scored(3, 9), new Scored(4, 9));

        assertThat(Fusion.of(words, List.of(), e -> e == 1 ? "alone" : "together"))
                .extracting(Scored::entry)
                .containsExactly(2, 3, 4, 1);
    }

    @Test
    void isTheOneWhereTheOtherIsEmpty() throws IOException {
        List<Scored> words = List.of(new Scored(5, 2), new Scored(4, 2), new Scored(6, 1));

        assertThat(Fusion.of(words, List.of(), String::valueOf))
                .extracting(Scored::entry)
                .containsExactly(4, 5, 6);
        assertThat(Fusion.of(List.of(), words, String::valueOf))
                .extracting(Scored::entry)
                .containsExactly(4, 5, 6);
        assertThat(Fusion.of(List.of(), List.of(), String::valueOf)).isEmpty();
    }
}
