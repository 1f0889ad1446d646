package jucuo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jucuo.chinese.ChineseText;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private final Names names = new Names(new ChineseText());

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国水土法（2018年修正）, 中华人民共和国水土法",
        "中华人民共和国水土法(2012-11-13), 水土法",
        "中華人民共和國水土法, 水土法",
        "某市水土保护条例（修订草案征求意见稿）, 某市水土保护条例",
        "国务院关于加强水土工作的意见, 关于加强水土工作的意见",
        "某省人民政府关于印发某省水土规划的通知, 某省水土规划",
        "某省人民政府办公厅关于印发《某省水土规划（2021—2025年）》的通知, 某省水土规划（2021—2025年）",
        "国务院办公厅转发水利部关于水土工作意见的通知, 水利部关于水土工作意见",
    })
    void findTheDocumentThatACitationCalls(String title, String cited) {
        assertThat(names.of(header(title, ""))).containsAnyElementsOf(names.of(cited(cited, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "某省水土规划（2016—2020年）, 某省水土规划（2021—2025年）",
        "某市水土保护条例, 水土保护条例",
        "某市水土保护办法（试行）, 某市水土保护办法",
    })
    void keepOthersApart(String title, String cited) {
        assertThat(names.of(header(title, "")))
                .doesNotContainAnyElementsOf(names.of(cited(cited, "")));
    }

    @Test
    void beginWithTheNumber() {
        assertThat(names.of(cited("关于水土的意见", "国发〔2018〕1号"))).startsWith("number 国发20181号");
        assertThat(names.of(header("某某的意见", "国发 [2018] 1 号"))).contains("number 国发20181号");
    }

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国水土法（2018年修正）, 水土法",
        "某省水土条例（修订草案）, 某省水土条例",
        "2025年某省政府工作报告,",
        "国务院关于加强水土工作的意见,",
        "法,",
    })
    void callTheWorkThatStatutesAreVersionsOf(String title, String work) {
        assertThat(names.work(title, "")).isEqualTo(Optional.ofNullable(work));
    }

    private static Header header(String title, String number) {
        return new Header(
                title,
                "",
                List.of(),
                Optional.empty(),
                number,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Map.of());
    }

    private static Fact.Citation cited(String title, String number) {
        return new Fact.Citation(
                new Span(0, title.length() + 2),
                "《" + title + "》",
                title,
                Optional.of(number).filter(n -> !n.isEmpty()),
                Optional.empty());
    }
}
