package jucuo.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jucuo.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "链长制, 全面实施产业链“链长制”",
        "产业链链长制, 全面实施[产业链“链长制]”",
        "大作大戏, “[大作、大戏]、大剧、大片”",
        "智能, 大力实施“[智能]+”技改行动",
        "产业链, [产业链]与[产业链]",
    })
    void marksAPhraseAsOneSpanAcrossPunctuation(String phrase, String expected) {
        String text = expected.replaceAll("[\\[\\]]", "");
        String wanted = expected.equals(text) ? text.replace(phrase, "[" + phrase + "]") : expected;

        var marks = Marks.of(new Query.Phrase(phrase, Scope.TEXT), new Letters());

        assertThat(bracketed(text, marks.in(text))).isEqualTo(wanted);
    }

    @Test
    void joinsWhatOverlaps() {
        Query query =
                new Query.AnyOf(
                        List.of(
                                new Query.Phrase("先进制造", Scope.TEXT),
                                new Query.Phrase("制造业", Scope.TEXT_AND_HEADINGS)));

        var marks = Marks.of(query, new Letters());

        assertThat(bracketed("国家先进制造业", marks.in("国家先进制造业"))).isEqualTo("国家[先进制造业]");
    }

    @Test
    void doesNotMarkWhatIsNegated() {
        Query query = new Query.Not(new Query.Phrase("产业", Scope.TEXT));

        assertThat(Marks.of(query, new Letters()).in("产业")).isEmpty();
    }

    @Test
    void seesBothHalvesOfASurrogatePairAsOne() {
        var marks = Marks.of(new Query.Phrase("𠮷县", Scope.TEXT), new Letters());

        assertThat(marks.in("山西𠮷,县")).containsExactly(new Span(2, 6));
    }

    private static String bracketed(String text, List<Span> spans) {
        var out = new StringBuilder(text);
        for (Span span : spans.reversed()) {
            out.insert(span.end(), ']').insert(span.start(), '[');
        }
        return out.toString();
    }

    /** Letters and digits only, lower-case; every letter a word. */
    private record Letters() implements TextAnalysis {

        @Override
        public String fold(String text) {
            return text.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining())
                    .toLowerCase(Locale.ROOT);
        }

        @Override
        public List<String> words(String run) {
            return fold(run).codePoints().mapToObj(Character::toString).toList();
        }
    }
}
