package jucuo.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {

    @TempDir private Path folder;

    @Test
    void readsLinesAndTellsThoseThatAreNone() {
        var list =
                SynonymList.parse(
                        "own.txt",
                        """
                        # 一行注释
                        医保, 医疗保险   # 行末注释
                        幼儿园 => 学前教育，托育

                        只有一个
                        甲 => 乙 => 丙
                        晋, 山西
                        太原 =>
                        """);

        assertThat(list.entries())
                .containsExactly(
                        new Synonyms.Entry(List.of("医保", "医疗保险"), List.of("医保", "医疗保险")),
                        new Synonyms.Entry(List.of("幼儿园"), List.of("学前教育", "托育")));
        assertThat(list.problems())
                .containsExactly(
                        "own.txt:5: no synonym; write: word, word or word => word",
                        "own.txt:6: more than one =>",
                        "own.txt:7: no word of 2 to 40 characters: 晋",
                        "own.txt:8: no synonym; write: word, word or word => word");
    }

    @ParameterizedTest
    @CsvSource({
        "医保, 医疗保险 医疗保障",
        "医保报销, 医疗保险报销 医疗保障报销",
        "醫保, 医疗保险 医疗保障",
        "省发改委, 省发展改革委 省发展和改革委员会",
        "中国人大量, ''", // 人大 is no word of it
        "学前教育, ''", // the other way round only
    })
    void replacesOneWordOfARun(String run, String expected) {
        var synonyms =
                Synonyms.of(
                        SynonymList.parse(
                                        "",
                                        "医保, 医疗保险, 医疗保障\n发改委, 发展改革委, 发展和改革委员会\n"
                                                + "人大, 人民代表大会\n幼儿园 => 学前教育")
                                .entries());

        assertThat(String.join(" ", synonyms.variants(run))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "老板欠工资怎么办, 用人单位拖欠劳动报酬怎么办", // the longest first
        "幼儿园, 学前教育",
        "學前教育, 學前教育", // not the other way round
        "医保, 医保", // both ways: neither is the better word
        "中国老板凳, 中国老板凳", // the segmenter cuts elsewhere
    })
    void putsAQuestionInTheWordsOfDocuments(String question, String expected) {
        var synonyms =
                Synonyms.of(
                        SynonymList.parse(
                                        "",
                                        "医保, 医疗保险\n老板 => 用人单位\n欠工资 => 拖欠劳动报酬, 克扣工资\n"
                                                + "工资 => 劳动报酬\n幼儿园 => 学前教育")
                                .entries());

        assertThat(synonyms.official(question)).isEqualTo(expected);
    }

    @Test
    void readsTheRegisterForQuestionsAlone() {
        assertThat(Synonyms.BUILT_IN.official("老赖的名单")).isEqualTo("失信被执行人的名单");
        assertThat(Synonyms.BUILT_IN.variants("老赖")).doesNotContain("失信被执行人");
    }

    @Test
    void comesWithReviewedLists() {
        assertThat(Synonyms.BUILT_IN.size()).isGreaterThan(500);
        assertThat(Synonyms.BUILT_IN.variants("幼儿园")).contains("学前教育");
        assertThat(Synonyms.BUILT_IN.variants("京津冀")).contains("北京、天津、河北");
    }

    @Test
    void readsAChangedFileAnewAndReportsItsProblems() throws IOException {
        Path file = folder.resolve("synonyms.txt");
        var problems = new ArrayList<String>();
        var synonyms = new SynonymFile(file, problems::add);
        assertThat(synonyms.synonyms().variants("甲乙丙丁")).isEmpty();

        Files.writeString(file, "甲乙丙丁, 天干\n断行\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        var changed = new SynonymFile(file, problems::add);

        assertThat(changed.synonyms().variants("甲乙丙丁")).containsExactly("天干");
        assertThat(changed.synonyms().variants("幼儿园")).contains("学前教育");
        assertThat(problems)
                .containsExactly(file + ":2: no synonym; write: word, word or word => word");
    }

    @ParameterizedTest
    @CsvSource({
        "国务院国有资产监督管理委员会（以下简称“国资委”）, 国资委=国有资产监督管理委员会",
        "设立管理委员会（以下简称管委会）, 管委会=管理委员会",
        "《优化营商环境条例》（以下简称《条例》）, ''", // says it already
        "中国法学会（以下简称法学会）, ''",
        "本办法所称产业基金（以下简称“母基金”）, ''", // not made of its characters
    })
    void findsWhatDocumentsDefine(String text, String expected) {
        assertThat(Alias.defined(text).stream().map(a -> a.shortForm() + "=" + a.longForm()))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void leavesAShortFormOfSeveralLongOnes() {
        var aliases =
                Alias.synonyms(
                        List.of(
                                new Alias("市公司", "市煤气公司"),
                                new Alias("市公司", "市自来水公司"),
                                new Alias("国资委", "国有资产监督管理委员会")));

        assertThat(aliases.variants("市公司")).isEmpty();
        assertThat(aliases.variants("国资委")).containsExactly("国有资产监督管理委员会");
    }
}
