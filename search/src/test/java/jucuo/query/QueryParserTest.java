package jucuo.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jucuo.schema.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "year:二〇二七 | year:2027",
                "年份：2027年 | year:2027",
                "year:去年 | w:year:去年",
                "标题:产业 | title:产业",
                "title:“产业 链” | title:产业 链",
                "text:产业 | w.:产业",
                "正文：“产业” | p:产业",
                "地区:太原 programme:链长制 文种:通知 | (and place:太原 programme:链长制 genre:通知)",
                "国发〔2023〕1号 | w:国发〔2023〕1号",
                "国发 (2023) 1 号 | w:国发 (2023) 1 号",
                "国发（２０２３）１号 土地 | (and w:国发（２０２３）１号 w:土地)",
                "国发〔2023〕1号文件 | w:国发〔2023〕1号文件",
                "文号:国发(2023)1号 | number:国发〔2023〕1号",
                "number:国发 | number:国发",
                "\"产业 链长\"~5 | n5:产业/链长",
                "heading:“产业　链长”～５ | n^5:产业/链长",
                "\"产业 链长\"~99 | (and p:产业 p:链长)",
                "\"产业\"~5 | p:产业",
                "isuer:财政部 | w:isuer:财政部",
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
                        "text:",
                        "title:",
                        "标题：",
                        "foo:",
                        "number:",
                        "国发〔2023〕1号",
                        "国发",
                        "(2023)",
                        "[2023]",
                        "1号",
                        "~5",
                        "～",
                        "~x",
                        "\"产业 链长\"",
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
            assertThat(QueryParser.faults(query.render()))
                    .as("seed %d: %s rendered %s", seed, text, query.render())
                    .isSubsetOf(QueryParser.Fault.FIELD);
            assertThat(QueryParser.faults(QueryParser.mended(text)))
                    .as("seed %d: %s mended %s", seed, text, QueryParser.mended(text))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "太原 \"先进制造 | QUOTE | 太原 \"先进制造\"",
                "(太原 OR 大同 | PARENTHESIS | 太原 OR 大同",
                "太原) 大同 | PARENTHESIS | 太原 大同",
                "太原 OR | OPERATOR | 太原",
                "太原 NOT | OPERATOR | 太原",
                "\"太原 大同\"~500 | PROXIMITY | \"太原 大同\"~50",
                "\"太原 大同\"~近 | PROXIMITY | \"太原 大同\"~10",
                "\"太原\"~5 | PROXIMITY | \"太原\"",
                "isuer:财政部 | FIELD | 财政部",
                "year:去年 | FIELD | 去年",
            })
    void saysWhatDoesNotFitAndWhatWasMeant(String text, String fault, String mended) {
        assertThat(QueryParser.faults(text)).containsExactly(QueryParser.Fault.valueOf(fault));
        assertThat(QueryParser.mended(text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"产业", "12:30", "http://x.cn", "附件：说明", "a -b", "\"a b\"~5", "国发(2023)1号"})
    void findsNoFaultInWhatFits(String text) {
        assertThat(QueryParser.faults(text)).isEmpty();
        assertThat(QueryParser.mended(text)).isEqualTo(text);
    }

    @Test
    void readsWhatIsNestedAsDeepAsARequestAllows() {
        String text = "(-".repeat(SearchRequest.MAX_QUERY / 2);

        assertThat(QueryParser.parse(text + "a")).isNotNull();
    }

    private static String tree(Query query) {
        return switch (query) {
            case Query.All() -> "all";
            case Query.Words(String text, Scope scope) ->
                    "w" + (scope == Scope.TEXT ? "." : mark(scope)) + ":" + text;
            case Query.Phrase(String text, Scope scope) -> "p" + mark(scope) + ":" + text;
            case Query.Year(String year) -> "year:" + year;
            case Query.Named(Property property, String words) -> property.key() + ":" + words;
            case Query.Widened widened -> "(or " + trees(widened.all()) + ")";
            case Query.Near(List<String> words, int within, Scope scope) ->
                    "n" + mark(scope) + within + ":" + String.join("/", words);
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
