package jucuo.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final int STRETCH = 6;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 20, 60})
    void estimatesTheShareOfStretchesInCommon(int changes) {
        for (int i = 0; i < 20; i++) {
            String text = text(2000);
            String changed = changed(text, changes);

            double estimate =
                    Sketch.of(text).orElseThrow().similarity(Sketch.of(changed).orElseThrow());

            // five standard errors
            assertThat(estimate).as("seed " + seed).isCloseTo(share(text, changed), within(0.23));
        }
    }

    @Test
    void putsTextsThatDifferLittleIntoACommonBand() {
        for (int i = 0; i < 50; i++) {
            String text = text(1500);
            var bands = new HashSet<>(Sketch.of(text).orElseThrow().bands());

            bands.retainAll(Sketch.of(changed(text, 15)).orElseThrow().bands());

            assertThat(bands).as("seed " + seed).isNotEmpty();
        }
    }

    @Test
    void readsBackWhatItWrote() {
        Sketch sketch = Sketch.of(text(300)).orElseThrow();

        assertThat(Sketch.of(sketch.bytes()).bands()).isEqualTo(sketch.bands());
    }

    @Test
    void leavesShortTextsAlone() {
        assertThat(Sketch.of(text(199))).isEmpty();
        assertThat(Sketch.of("")).isEmpty();
        assertThat(Sketch.of("一".repeat(500))).isPresent(); // one stretch fills every bin
    }

    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(2000)));
        }
        return text.toString();
    }

    private String changed(String text, int changes) {
        var changed = new StringBuilder(text);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.length() - 10);
            switch (random.nextInt(3)) {
                case 0 -> changed.delete(at, at + 3);
                case 1 -> changed.insert(at, text(4));
                default -> changed.setCharAt(at, '改');
            }
        }
        return changed.toString();
    }

    private static double share(String a, String b) {
        Set<String> both = stretches(a);
        both.retainAll(stretches(b));
        Set<String> either = stretches(a);
        either.addAll(stretches(b));
        return (double) both.size() / either.size();
    }

    private static Set<String> stretches(String text) {
        var stretches = new HashSet<String>();
        for (int at = 0; at + STRETCH <= text.length(); at++) {
            stretches.add(text.substring(at, at + STRETCH));
        }
        return stretches;
    }
}
