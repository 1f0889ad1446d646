package jucuo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "十二, 12",
        "二十, 20",
        "一百零三, 103",
        "一百一十, 110",
        "一千二百六十, 1260",
        "一千零五, 1005",
        "二〇二三, 2023",
        "二○○五, 2005",
        "１２, 12",
        "7, 7",
        "〇, 0"
    })
    void reads(String text, int value) {
        assertThat(ChineseNumber.parse(text)).isEqualTo(OptionalInt.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "二三十", "十百", "一1", "十十", "12345", "第一"})
    void refuses(String text) {
        assertThat(ChineseNumber.parse(text)).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        assertThat(IntStream.rangeClosed(0, 9999))
                .allSatisfy(n ->
                        assertThat(ChineseNumber.parse(ChineseNumber.format(n)))
                                .isEqualTo(OptionalInt.of(n)));
    }
}
