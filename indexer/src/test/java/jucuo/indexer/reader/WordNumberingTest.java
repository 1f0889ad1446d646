package jucuo.indexer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNumberingTest {

    /** 第一章, then 第一条, which go on over chapters. */
    private static final String STATUTE =
            """
            <w:abstractNum w:abstractNumId='7'>
              <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:pStyle w:val='Chapter'/>
                <w:lvlText w:val='第%1章'/></w:lvl>
              <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:pStyle w:val='Article'/>
                <w:lvlRestart w:val='0'/><w:lvlText w:val='第%2条'/></w:lvl>
              <w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:suff w:val='nothing'/>
                <w:lvlText w:val='（%3）'/></w:lvl>
            </w:abstractNum>
            <w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num>
            """;

    private static final String STYLES =
            """
            <w:style w:type='paragraph' w:styleId='Chapter'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>
            <w:style w:type='paragraph' w:styleId='Article'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr></w:pPr></w:style>
            <w:style w:type='paragraph' w:styleId='ArticleBold'><w:basedOn w:val='Article'/></w:style>
            """;

    @Test
    void comesFromTheStyleAndWhatThatIsBasedOn() throws Exception {
        String body =
                styled("Chapter", "总则")
                        + styled("Article", "保护水。")
                        + styled("ArticleBold", "保护土。")
                        + "<w:p><w:pPr><w:pStyle w:val='Article'/><w:numPr><w:ilvl w:val='2'/></w:numPr></w:pPr><w:r><w:t>林地；</w:t></w:r></w:p>"
                        + styled("Chapter", "附则")
                        + styled("ArticleBold", "自公布之日起施行。");

        TextDocument document = read(body, STYLES, STATUTE);

        assertThat(document.text())
                .isEqualTo(
                        """
                        第一章 总则
                        第一条 保护水。
                        第二条 保护土。
                        （一）林地；
                        第二章 附则
                        第三条 自公布之日起施行。\
                        """);
        assertThat(document.blocks().getFirst().role()).isEqualTo(Block.Role.HEADING);
    }

    @Test
    void isSwitchedOffByAListOfNumberZero() throws Exception {
        String body =
                styled("Article", "保护水。")
                        + "<w:p><w:pPr><w:pStyle w:val='Article'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>续段。</w:t></w:r></w:p>"
                        + styled("Article", "保护土。");

        assertThat(read(body, STYLES, STATUTE).text()).isEqualTo("第一条 保护水。\n续段。\n第二条 保护土。");
    }

    @Test
    void doesNotCountWhatIsNotPrinted() throws Exception {
        String body =
                styled("Article", "保护水。")
                        + "<w:p><w:pPr><w:pStyle w:val='Article'/><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>旧条。</w:delText></w:r></w:del></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='Article'/><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐条。</w:t></w:r></w:p>"
                        + styled("Article", "保护土。");

        assertThat(read(body, STYLES, STATUTE).text()).isEqualTo("第一条 保护水。\n第二条 保护土。");
    }

    /** Lists 1 and 2 share a definition; list 3 begins anew. */
    @ParameterizedTest
    @CsvSource({"1 1 2 1, 1. 2. 3. 4.", "1 1 3 3, 1. 2. 1. 2.", "1 3 1 3, 1. 1. 2. 3."})
    void goesOnInListsOfOneDefinitionUnlessTheyBeginAnew(String lists, String labels)
            throws Exception {
        String numbering =
                """
                <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>
                <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
                <w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>
                <w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>
                """;
        var body = new StringBuilder();
        for (String list : lists.split(" ", -1)) {
            body.append(numbered(list, 0));
        }

        assertThat(read(body.toString(), "", numbering).text())
                .isEqualTo(labels.replace(" ", " 水\n") + " 水");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '0 1 1 0 1', 一、|（一）1.1|（一）1.2|二、|（一）2.1",
        "<w:lvlRestart w:val='0'/>, '0 1 1 0 1', 一、|（一）1.1|（一）1.2|二、|（一）2.3",
    })
    void beginsAnewBelowAndPrintsLegalNumbersInArabicDigits(
            String restart, String levels, String labels) throws Exception {
        String numbering =
                """
                <w:abstractNum w:abstractNumId='0'>
                <w:lvl w:ilvl='0'><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%%1、'/></w:lvl>
                <w:lvl w:ilvl='1'><w:numFmt w:val='chineseCounting'/>%s<w:isLgl/><w:lvlText w:val='（一）%%1.%%2'/></w:lvl>
                </w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
                """
                        .formatted(restart == null ? "" : restart);
        var body = new StringBuilder();
        for (String level : levels.split(" ", -1)) {
            body.append(numbered("1", Integer.parseInt(level)));
        }

        assertThat(read(body.toString(), "", numbering).text())
                .isEqualTo(labels.replace("|", " 水\n") + " 水");
    }

    @Test
    void isTheDefinitionOfAListStyleWhereOneIsNamed() throws Exception {
        String numbering =
                STATUTE
                        + "<w:abstractNum w:abstractNumId='8'><w:numStyleLink w:val='List'/></w:abstractNum>"
                        + "<w:num w:numId='5'><w:abstractNumId w:val='8'/></w:num>";
        String styles =
                "<w:style w:type='numbering' w:styleId='List'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:style>";

        assertThat(read(numbered("5", 1), styles, numbering).text()).isEqualTo("第一条 水");
    }

    @Test
    void leavesOutBulletsOfPictureFonts() throws Exception {
        String numbering =
                """
                <w:abstractNum w:abstractNumId='0'>
                <w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='l'/><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr></w:lvl>
                <w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/><w:lvlText w:val='●'/></w:lvl>
                </w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
                """;

        assertThat(read(numbered("1", 0) + numbered("1", 1), "", numbering).text())
                .isEqualTo("水\n● 水");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCountingThousand, 1|10|11|20|100|102|110, 一|十|十一|二十|一百|一百零二|一百一十",
        "chineseCounting, 1|10|11|99|100|102, 一|十|十一|九十九|一〇〇|一〇二",
        "taiwaneseCountingThousand, 10|102, 十|一百零二",
        "ideographDigital, 1|10|11|20, 一|一〇|一一|二〇",
        "taiwaneseDigital, 10, 一〇",
        "japaneseCounting, 10|11|102|200, 十|十一|百二|二百",
        "koreanCounting, 1|12, 일|십이",
        "chineseLegalSimplified, 3|10|12|102, 叁|壹拾|壹拾贰|壹佰零贰",
        "ideographLegalTraditional, 2|26, 貳|貳拾陸",
        "ideographTraditional, 1|10|11, 甲|癸|甲",
        "ideographZodiac, 1|12|13, 子|亥|子",
        "decimalEnclosedCircle, 1|20|21, ①|⑳|21",
        "decimalEnclosedParen, 1|20, ⑴|⒇",
        "decimalEnclosedFullstop, 1|20, ⒈|⒛",
        "ideographEnclosedCircle, 1|10|11, ㊀|㊉|11",
        "decimalFullWidth, 12, １２",
        "decimalZero, 9|10, 09|10",
        "'001, 002, 003, ...', 9|1000, 009|1000",
        "upperLetter, 1|26|27|28, A|Z|AA|BB",
        "lowerLetter, 2|53, b|aaa",
        "upperRoman, 4|19, IV|XIX",
        "lowerRoman, 9, ix",
        "ordinal, 1|2|3|11|22, 1st|2nd|3rd|11th|22nd",
        "numberInDash, 3, - 3 -",
        "unheardOf, 3|0, 3|0",
    })
    void writesNumbersInTheFormatsOfWord(String format, String numbers, String labels) {
        String[] expected = labels.split("\\|", -1);
        String[] written = numbers.split("\\|", -1);
        for (int i = 0; i < written.length; i++) {
            assertThat(NumberFormat.of(format, Integer.parseInt(written[i])))
                    .isEqualTo(expected[i]);
        }
    }

    private static TextDocument read(String body, String styles, String numbering)
            throws Exception {
        byte[] bytes =
                DocxFile.of(body).with("styles", styles).with("numbering", numbering).bytes();
        return new DocxReader().read("a.docx", bytes);
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(style, words);
    }

    private static String numbered(String list, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%s'/></w:numPr></w:pPr><w:r><w:t>水</w:t></w:r></w:p>"
                .formatted(level, list);
    }
}
