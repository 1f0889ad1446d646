package jucuo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jucuo.chinese.ChineseText;
import jucuo.query.Marks;
import jucuo.query.Query;
import jucuo.query.Scope;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final ChineseText CHINESE = new ChineseText();

    @Test
    void showsAllOfAShortText() {
        assertThat(snippet("一是做大做强优势主导产业。全面实施产业链“链长制”。", "产业链链长制"))
                .isEqualTo("一是做大做强优势主导产业。全面实施[产业链“链长制]”。");
    }

    @Test
    void beginsAndEndsWithASentence() {
        String filler = "这一句里没有要找的词语".repeat(8) + "。";

        assertThat(snippet(filler + "推进无废城市建设。" + filler + filler, "无废城市"))
                .isEqualTo("推进[无废城市]建设。" + filler);
    }

    @Test
    void prefersAStretchWithMoreOfThePhrases() {
        String filler = "甲乙丙丁".repeat(40);

        assertThat(snippet("产业" + filler + "。先有产业，后有城市。" + filler, "产业", "城市"))
                .startsWith("先有[产业]，后有[城市]。甲乙丙丁");
    }

    @Test
    void showsTheBeginningWhereNothingIsMarked() {
        assertThat(snippet("甲乙丙丁".repeat(100))).isEqualTo("甲乙丙丁".repeat(30));
    }

    @Test
    void isAPieceOfAnyTextAndCutsNoMarkAndNoCharacter() {
        long seed = new Random().nextLong();
        System.out.println("SnippetTest seed " + seed);
        var random = new Random(seed);
        var pieces = List.of("产", "业", "城", "，", "。", "𠮷", "㎡", "ab", " ", "；", "“");
        for (int i = 0; i < 3000; i++) {
            String text =
                    random.ints(random.nextInt(400), 0, pieces.size())
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining());
            var marks = marks("产业", "𠮷城产", "m2");

            List<Run> runs = Snippet.of(text, marks);

            String shown = runs.stream().map(Run::text).collect(Collectors.joining());
            assertThat(text).as("seed " + seed).contains(shown);
            assertThat(shown.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            assertThat(shown.isEmpty()).isEqualTo(text.isEmpty());
            assertThat(runs.stream().anyMatch(Run::match))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(!marks.in(text).isEmpty());
            assertThat(runs.stream().filter(Run::match))
                    .allMatch(r ->
                            marks.in(text).stream().anyMatch(m -> m.in(text).equals(r.text())));
        }
    }

    private static String snippet(String text, String... phrases) {
        return Snippet.of(text, marks(phrases)).stream()
                .map(r -> r.match() ? "[" + r.text() + "]" : r.text())
                .collect(Collectors.joining());
    }

    private static Marks marks(String... phrases) {
        List<Query> parts =
                List.of(phrases).stream().<Query>map(p -> new Query.Phrase(p, Scope.TEXT)).toList();
        return Marks.of(Query.allOf(parts), CHINESE);
    }
}
