package jucuo.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "产业链 | w:产业链",
                "产业链  链长制 | (and w:产业链 w:链长制)",
                "产业链 AND 链长制 | (and w:产业链 w:链长制)",
                "产业链 OR 链长制 | (or w:产业链 w:链长制)",
                "a b OR c | (or (and w:a w:b) w:c)",
                "(a OR b) c | (and (or w:a w:b) w:c)",
                "（a OR b） c | (and (or w:a w:b) w:c)",
                "产业链 -“链长制” | (and w:产业链 (not p:链长制))",
                "NOT 产业链 | (not w:产业链)",
                "专精特新-产业 | w:专精特新-产业",
                "\"文化 旅游\" | p:文化 旅游",
                "＂文化＂ | p:文化",
                "heading:产业 | w^:产业",
                "heading：“产业” | p^:产业",
                "year:2027 | year:2027",
                "year：２０２７ | year:2027",
                "year:二〇二七 | w:year:二〇二七",
                "issuer:太原市委 | issuer:太原市委",
                "http://x.cn | w:http://x.cn",
                "OR | all",
                "( | all",
                ") a | w:a",
                "a \"b | (and w:a w:b)",
                "'' | all",
                "\"\" | all",
                "--a | (not (not w:a))",
                "- | w:-",
                "ORDER | w:ORDER",
            })
    void readsTheQueryLanguage(String text, String expected) {
        assertThat(tree(QueryParser.parse(text))).isEqualTo(expected);
    }

    @Test
    void readsBackWhatItRendersFromAnyText() {
        long seed = new Random().nextLong();
        System.out.println("QueryParserTest seed " + seed);
        var random = new Random(seed);
        var pieces =
                List.of(
                        "产业",
                        "a",
                        " ",
                        "(",
                        ")",
                        "\"",
                        "“",
                        "”",
                        "OR",
                        "NOT",
                        "AND",
                        "-",
                        "heading:",
                        "year:",
                        "2027",
                        "issuer:",
                        "：",
                        "（",
                        "x");
        for (int i = 0; i < 20_000; i++) {
            String text =
                    random.ints(random.nextInt(14), 0, pieces.size())
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining());

            Query query = QueryParser.parse(text);

            assertThat(QueryParser.parse(query.render()))
                    .as("seed %d: %s rendered %s", seed, text, query.render())
                    .isEqualTo(query);
        }
    }

    @Test
    void readsWhatIsNestedAsDeepAsARequestAllows() {
        String text = "(-".repeat(SearchRequest.MAX_QUERY / 2);

        assertThat(QueryParser.parse(text + "a")).isNotNull();
    }

    private static String tree(Query query) {
        return switch (query) {
            case Query.All() -> "all";
            case Query.Words(String text, Scope scope) -> "w" + mark(scope) + ":" + text;
            case Query.Phrase(String text, Scope scope) -> "p" + mark(scope) + ":" + text;
            case Query.Year(String year) -> "year:" + year;
            case Query.Issuer(String name) -> "issuer:" + name;
            case Query.AllOf(List<Query> parts) -> "(and " + trees(parts) + ")";
            case Query.AnyOf(List<Query> parts) -> "(or " + trees(parts) + ")";
            case Query.AtLeast(int count, List<Query> parts) ->
                    "(" + count + " of " + trees(parts) + ")";
            case Query.Not(Query part) -> "(not " + tree(part) + ")";
        };
    }

    private static String mark(Scope scope) {
        return scope == Scope.HEADINGS ? "^" : "";
    }

    private static String trees(List<Query> parts) {
        return parts.stream().map(QueryParserTest::tree).collect(Collectors.joining(" "));
    }
}
