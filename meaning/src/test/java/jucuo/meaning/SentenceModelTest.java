package jucuo.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import jucuo.engine.Encoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceModelTest {

    private static final Encoder MODEL = Encoder.installed().orElseThrow();

    /** Numbers of the pieces as the model's own tokenizer gives them for the text in lower case. */
    record Pieces(String text, List<Integer> numbers) {}

    static List<Pieces> pieces() {
        return List.of(
                new Pieces("小孩上幼儿园", List.of(101, 2207, 2111, 677, 2405, 1036, 1736, 102)),
                new Pieces(
                        "到2027年，GDP增长5.5％左右。",
                        List.of(
                                101, 1168, 9707, 8161, 2399, 8024, 8421, 1872, 7270, 126, 119, 126,
                                8017, 2340, 1381, 511, 102)),
                new Pieces(
                        "国办发〔2017〕47号",
                        List.of(101, 1744, 1215, 1355, 526, 8109, 527, 8264, 1384, 102)),
                new Pieces(
                        "“5G+工业互联网”Wi-Fi COVID-19 建设",
                        List.of(
                                101, 100, 8711, 116, 2339, 689, 757, 5468, 5381, 100, 8541, 118,
                                8533, 8792, 9197, 8168, 118, 8131, 2456, 6392, 102)),
                new Pieces("𠮷 ⅳ é", List.of(101, 100, 366, 100, 102)),
                new Pieces("", List.of(101, 102)));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void cutsAsTheModelsOwnTokenizer(Pieces pieces) throws IOException {
        assertThat(words().pieces(pieces.text(), 512))
                .containsExactly(pieces.numbers().toArray(Integer[]::new));
    }

    @Test
    void cutsOffWhatTheModelCannotRead() throws IOException {
        int[] pieces = words().pieces("建设".repeat(1000), 512);

        assertThat(pieces).hasSize(512).startsWith(101, 2456, 6392).endsWith(2456, 6392, 102);
    }

    private static WordPiece words() throws IOException {
        String name = "/bge-small-zh-v1.5-q-tokenizer.json";
        try (InputStream in = SentenceModel.class.getResourceAsStream(name)) {
            return WordPiece.read(Objects.requireNonNull(in));
        }
    }

    @Test
    void placesEverydayWordsNearOfficialOnes() {
        List<float[]> vectors = MODEL.encode(List.of("小孩上幼儿园", "发展普惠托育，办好学前教育。", "严禁在禁渔区捕捞水产品。"));

        assertThat(product(vectors.get(0), vectors.get(1)))
                .isGreaterThan(product(vectors.get(0), vectors.get(2)) + .1);
    }

    @Test
    void givesVectorsOfLengthOneInTheOrderOfTheTexts() {
        List<String> texts = List.of("发展旅游业。", "", "建设".repeat(2000), "GDP");

        List<float[]> vectors = MODEL.encode(texts);

        assertThat(vectors).hasSameSizeAs(texts);
        for (int i = 0; i < vectors.size(); i++) {
            float[] alone = MODEL.encode(List.of(texts.get(i))).getFirst();
            assertThat(vectors.get(i)).hasSize(MODEL.dimensions());
            assertThat(product(vectors.get(i), vectors.get(i))).isCloseTo(1, within(1e-3));
            // what stands beside a text moves its vector a little
            assertThat(product(vectors.get(i), alone)).isGreaterThan(.97);
        }
    }

    @Test
    void readsQuestionsInOneSpaceWithPassages() {
        List<String> texts = List.of("小孩上幼儿园", "发展普惠托育，办好学前教育。", "严禁在禁渔区捕捞水产品。");

        float[] question = MODEL.encodeQuestions(texts).getFirst();
        List<float[]> passages = MODEL.encode(texts);

        assertThat(question).hasSize(MODEL.dimensions());
        assertThat(product(question, question)).isCloseTo(1, within(1e-3));
        // what was learned moves a question, but leaves it where it is among all that can be said
        assertThat(product(question, passages.get(0))).isBetween(.7, .99);
        assertThat(product(question, passages.get(1)))
                .isGreaterThan(product(question, passages.get(2)) + .1);
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
