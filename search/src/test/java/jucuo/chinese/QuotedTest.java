package jucuo.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

    @ParameterizedTest
    @CsvSource({
        "再现“锦绣甲城”盛景和“双碳”“双碳”目标, 锦绣甲城 双碳",
        "「數字甲市」建設, 數字甲市",
        "推行“5G+工业”试点, 5G+工业",
        "他说“我们要努力，也要等待”, ''", // a sentence
        "“一”是数, ''",
        "“没有结束, ''",
    })
    void findsNamesBetweenQuotationMarks(String text, String expected) {
        assertThat(String.join(" ", Quoted.in(text))).isEqualTo(expected);
    }
}
