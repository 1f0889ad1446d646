package jucuo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jucuo.document.Fact.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "12000000", "0.01", "-3", "20-25", "2.5-3", "-3--1", "-1-2"})
    void isReadBackFromWhatItWrites(String written) {
        assertThat(Quantity.of(written, "元").written()).isEqualTo(written);
    }

    @Test
    void writesNoExponentAndNoTrailingZeros() {
        var range =
                new Quantity(new BigDecimal("1E+12"), Optional.of(new BigDecimal("1.50E12")), "元");

        assertThat(range.written()).isEqualTo("1000000000000-1500000000000");
        assertThat(new Quantity(new BigDecimal("5.10"), "%")).isEqualTo(Quantity.of("5.1", "%"));
    }

    @Test
    void refusesWhatIsNoQuantity() {
        for (String broken : List.of("", "-", "5-", "3-2", "3-3", "1E5", "5%", "1-2-3")) {
            assertThatThrownBy(() -> Quantity.of(broken, "元"))
                    .as(broken)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Quantity.of("5", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
