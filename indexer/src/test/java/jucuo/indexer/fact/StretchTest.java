package jucuo.indexer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StretchTest {

    @Test
    void endsSentencesAndClausesAtTheirMarks() {
        String text = "到2027年,总量达3,000亿元。完善制度；";

        List<Stretch> sentences = Stretch.sentences(text);

        assertThat(sentences)
                .extracting(s -> s.in(text))
                .containsExactly("到2027年,总量达3,000亿元", "完善制度；");
        assertThat(Stretch.clauses(text, sentences.getFirst()))
                .extracting(s -> s.in(text))
                .containsExactly("到2027年", "总量达3,000亿元");
    }

    @Test
    void cutsWhatGoesOnWithoutAPauseAndLosesNothing() {
        String text = "保护水土".repeat(300);

        List<Stretch> clauses = Stretch.clauses(text, new Stretch(0, text.length()));

        assertThat(clauses).hasSize(3).allMatch(c -> c.to() - c.from() <= 400);
        String list = "水库增至1500座、".repeat(100);
        assertThat(Stretch.clauses(list, new Stretch(0, list.length())))
                .hasSizeGreaterThan(1)
                .allMatch(c -> c.in(list).startsWith("水") && c.in(list).endsWith("、"));
        assertThat(String.join("", clauses.stream().map(c -> c.in(text)).toList())).isEqualTo(text);
    }
}
