package jucuo.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "CHARACTERS, '第Ⅳ类，㎡', '第0-1 i1-2 v1-2 类2-3 m4-5 24-5'",
        "PAIRS, '“链长制”，新', '链长1-3 长制2-4 制新3-7'",
        "PAIRS, '𠮷', ''",
        "PAIRS, '𠮷县a', '𠮷县0-3 县a2-4'",
        "WORDS, 'ＧＤＰ增长５.5%，到2025年', 'gdp0-3 增长3-5 5.5%5-9 到10-11 202511-15 年15-16'",
        "WORDS, '產業鏈“鏈長制”', '产业链0-3 链4-5 长5-6 制6-7'",
    })
    void cutsATextWithItsPlaces(Terms terms, String text, String expected) {
        String cut =
                terms.of(text).stream()
                        .map(t -> t.text() + t.start() + "-" + t.end())
                        .collect(Collectors.joining(" "));

        assertThat(cut).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void pointsToTheWordsThatItWasMadeFrom(Terms terms) {
        long seed = new Random().nextLong();
        System.out.println("TermsTest seed " + seed);
        var random = new Random(seed);
        var chinese = new ChineseText();
        for (int i = 0; i < 1000; i++) {
            String text = text(random);
            int last = 0;
            for (Term term : terms.of(text)) {
                String described = "seed %d: %s of %s".formatted(seed, term, text);
                assertThat(term.start()).as(described).isGreaterThanOrEqualTo(last);
                assertThat(term.end()).as(described).isGreaterThan(term.start());
                assertThat(chinese.fold(text.substring(term.start(), term.end())))
                        .as(described)
                        .contains(chinese.fold(term.text()));
                last = term.start();
            }
        }
    }

    @Test
    void boundsTheLengthOfAWord() {
        assertThat(Terms.WORDS.of("a".repeat(100_000))).hasSize(100);
        assertThat(Terms.WORDS.of("𠮷".repeat(5_000)))
                .allMatch(t -> t.text().codePoints().allMatch(c -> c == 0x20BB7));
    }

    @Test
    void givesLuceneTheSameTerms() throws IOException {
        String text = "到2025年，“链长制”全覆盖。";
        var given = new ArrayList<Term>();
        try (var tokenizer = new TermTokenizer(Terms.WORDS)) {
            tokenizer.setReader(new StringReader(text));
            var term = tokenizer.getAttribute(CharTermAttribute.class);
            var offset = tokenizer.getAttribute(OffsetAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                given.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokenizer.end();

            assertThat(given).isEqualTo(Terms.WORDS.of(text));
            assertThat(offset.endOffset()).isEqualTo(text.length());
        }
    }

    private static String text(Random random) {
        var pieces =
                List.of(
                        "𠮷", "㎡", "5.5", "Ⅳ", "ＡＢ", "，", "\n", "產業", "人工智能", "😀", "é", "㋿",
                        "\ud800", "（", "县");
        return random.ints(random.nextInt(15), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining());
    }
}
