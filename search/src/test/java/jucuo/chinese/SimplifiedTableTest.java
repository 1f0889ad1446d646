package jucuo.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimplifiedTableTest {

    /** From the radicals to the last ideograph of Unicode 15. */
    private static final IntStream IDEOGRAPHS = IntStream.rangeClosed(0x2E80, 0x323AF);

    /** The expected lines are what the file has to be made of after a new ICU. */
    @Test
    void isWhatIcuMakesOfSingleCharacters() throws IOException {
        var icu = Transliterator.getInstance("Traditional-Simplified");

        List<String> expected =
                IDEOGRAPHS
                        .filter(c -> Character.isIdeographic(c))
                        .mapToObj(Character::toString)
                        .map(c -> c + icu.transliterate(icu.transliterate(c)))
                        .filter(pair -> pair.codePoints().distinct().count() > 1)
                        .toList();

        assertThat(table().lines()).containsExactlyElementsOf(expected);
    }

    private static String table() throws IOException {
        try (InputStream in = Folding.class.getResourceAsStream("traditional-simplified.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
