package jucuo.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31, 2023",
        "2023年, 2023-01-01, 2023-12-31, 2023",
        "２０２３, 2023-01-01, 2023-12-31, 2023",
        "2024-2, 2024-02-01, 2024-02-29, 2024-02",
        "2023年11月, 2023-11-01, 2023-11-30, 2023-11",
        "2023.11, 2023-11-01, 2023-11-30, 2023-11",
        "2023 年 11 月 9 日, 2023-11-09, 2023-11-09, 2023-11-09",
        "2023/11/09, 2023-11-09, 2023-11-09, 2023-11-09"
    })
    void readsDatesAsPeopleTypeThem(String typed, LocalDate first, LocalDate last, String text) {
        assertThat(PartialDate.of(typed)).contains(new PartialDate(first, last, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "去年", "23", "2023-13", "2023-02-30", "2023-11-29x", "3023", "0"})
    void takesNothingElseForADate(String typed) {
        assertThat(PartialDate.of(typed)).isEmpty();
    }

    @Test
    void holdsBothItsEnds() {
        Period period = Period.of("2023-11", "2024");

        assertThat(period.contains(Optional.of(LocalDate.of(2023, 11, 1)))).isTrue();
        assertThat(period.contains(Optional.of(LocalDate.of(2024, 12, 31)))).isTrue();
        assertThat(period.contains(Optional.of(LocalDate.of(2023, 10, 31)))).isFalse();
        assertThat(period.contains(Optional.empty())).isFalse();
        assertThat(Period.ALL.contains(Optional.empty())).isTrue();
    }

    @Test
    void turnsEndsInTheWrongOrderRound() {
        assertThat(Period.of("2024", "2021")).isEqualTo(Period.of("2021", "2024"));
    }
}
