package jucuo.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "链长制, L",
        "百千万亿, B",
        "“五个一批”, W",
        "啊, A",
        "座, Z",
        "匝道, Z",
        "壓, Y",
        "5G+工业互联网, #",
        "煤基能谷, M",
        "ＧＤＰ, G",
        "gdp, G",
        "龘, #",
        "'', #",
        "，, #",
        "一刻钟, Y",
        "期, Q",
        "击, J"
    })
    void isTheLetterOfTheRegister(String name, String initial) {
        assertThat(Initials.of(name)).isEqualTo(initial);
    }
}
