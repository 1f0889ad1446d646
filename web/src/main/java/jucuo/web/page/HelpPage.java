package jucuo.web.page;

import java.util.List;
import java.util.stream.Stream;
import jucuo.query.Mode;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/** The query language, with examples to follow; they find something in the seeds. */
public record HelpPage(Frame frame, List<Topic> topics) {

    public HelpPage {
        topics = List.copyOf(topics);
    }

    /** What belongs together. */
    public record Topic(String heading, List<Example> examples) {
        public Topic {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A query and what it finds.
     *
     * @param url of its results; empty where the seeds have none
     * @param also other ways to write the same
     */
    public record Example(String q, String url, String meaning, List<String> also) {
        public Example {
            also = List.copyOf(also);
        }
    }

    /** Of a request only the language and the size of letters count here. */
    public static HelpPage of(SearchRequest asked) {
        SearchRequest plain = asked.plain();
        return new HelpPage(
                Frame.of(
                        Word.HELP.in(plain.language()),
                        plain,
                        Links.help(plain),
                        Links.help(Frame.inOtherLanguage(plain))),
                List.of(
                        topic(plain, Word.HELP_WORDS, words(plain)),
                        topic(plain, Word.HELP_COMBINING, combining(plain)),
                        topic(plain, Word.HELP_FIELDS, fields(plain)),
                        topic(plain, Word.HELP_FORMS, forms(plain))));
    }

    private static Stream<Example> words(SearchRequest plain) {
        return Stream.of(
                example(plain, "产业链", Word.HELP_RUN),
                example(plain, "文化 旅游", Word.HELP_ALL_WORDS, "文化 AND 旅游"),
                example(plain, "“产业链”", Word.HELP_PHRASE, "\"产业链\""),
                example(plain, "\"文化 旅游\"~10", Word.HELP_NEAR),
                example(plain.withMode(Mode.EXACT), "产业链", Word.HELP_EXACT));
    }

    private static Stream<Example> combining(SearchRequest plain) {
        return Stream.of(
                example(plain, "太原 -旅游", Word.HELP_NOT, "太原 NOT 旅游"),
                example(plain, "旅游 OR 养老", Word.HELP_OR),
                example(plain, "(旅游 OR 养老) 文化", Word.HELP_GROUP, "（旅游 OR 养老） 文化"));
    }

    private static Stream<Example> fields(SearchRequest plain) {
        return Stream.of(
                example(plain, "heading:产业", Word.HELP_HEADING, "小标题：产业"),
                example(plain, "text:产业", Word.HELP_TEXT, "正文：产业"),
                example(plain, "title:决议", Word.HELP_TITLE, "标题：决议"),
                example(plain, "year:2027", Word.HELP_YEAR, "年份：2027"),
                example(plain, "issuer:太原", Word.HELP_ISSUER, "发文机关：太原"),
                example(plain, "genre:决议", Word.HELP_GENRE, "文种：决议"),
                example(plain, "place:太原", Word.HELP_PLACE, "地区：太原"),
                example(plain, "programme:链长制", Word.HELP_PROGRAMME, "工程：链长制"),
                unlinked(
                        plain,
                        "number:国发〔2023〕1号",
                        Word.HELP_NUMBER,
                        "发文字号：国发〔2023〕1号",
                        "文号：国发〔2023〕1号"));
    }

    private static Stream<Example> forms(SearchRequest plain) {
        return Stream.of(
                example(plain, "2027年", Word.HELP_NUMERALS, "二〇二七年", "２０２７年"),
                example(plain, "产业链 链长制", Word.HELP_SCRIPTS, "產業鏈　鏈長制"),
                unlinked(
                        plain,
                        "国发〔2023〕1号",
                        Word.HELP_DOCUMENT_NUMBER,
                        "国发[2023]1号",
                        "国发 (2023) 1 号"),
                example(plain, "养老", Word.HELP_SYNONYMS),
                example(plain, "(旅游 OR 养老", Word.HELP_MENDED));
    }

    private static Topic topic(SearchRequest plain, Word heading, Stream<Example> examples) {
        return new Topic(heading.in(plain.language()), examples.toList());
    }

    private static Example example(SearchRequest request, String q, Word meaning, String... also) {
        return new Example(
                q,
                Links.search(request.withQuery(q)),
                meaning.in(request.language()),
                List.of(also));
    }

    private static Example unlinked(SearchRequest request, String q, Word meaning, String... also) {
        return new Example(q, "", meaning.in(request.language()), List.of(also));
    }
}
