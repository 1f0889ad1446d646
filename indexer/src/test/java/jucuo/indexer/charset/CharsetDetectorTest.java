package jucuo.indexer.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures how often texts of every length are decoded as they were written. */
class CharsetDetectorTest {

    private static final List<String> SIMPLIFIED =
            List.of(
                    "各乡镇要加强组织领导，把水土保持工作列入重要议事日程。",
                    "水务局会同自然资源局制定年度治理计划，并报县人民政府批准。",
                    "到2027年，新增水土流失治理面积120平方公里。",
                    "支持有条件的村发展林果业，带动农户增收。",
                    "鼓励社会资本参与小流域综合治理，完善利益联结机制。",
                    "本办法自2026年1月1日起施行。",
                    "关于印发《某县节水行动方案》的通知",
                    "第三条　任何单位和个人都有保护水土资源的义务。");

    private static final List<String> TRADITIONAL =
            List.of(
                    "各鄉鎮要加強組織領導，把水土保持工作列入重要議事日程。",
                    "水務局會同自然資源局制定年度治理計劃，並報縣人民政府批准。",
                    "到2027年，新增水土流失治理面積120平方公里。",
                    "支持有條件的村發展林果業，帶動農戶增收。",
                    "鼓勵社會資本參與小流域綜合治理，完善利益聯結機制。",
                    "本辦法自2026年1月1日起施行。",
                    "關於印發《某縣節水行動方案》的通知",
                    "第三條　任何單位和個人都有保護水土資源的義務。");

    /**
     * @param leastShare of 400 texts; as many as were seen, less one in a hundred
     */
    @ParameterizedTest
    @CsvSource({
        "UTF-8,   1,  1.0", "UTF-8,   10, 1.0",
        "GB18030, 1, .99", "GB18030, 10, 1.0",
        "Big5,    1, .97", "Big5,    10, 1.0",
        "UTF-16LE, 1, .97", "UTF-16LE, 10, 1.0",
        "UTF-16BE, 1, .97", "UTF-16BE, 10, 1.0",
    })
    void decodesTextsAsTheyWereWritten(String name, int sentences, double leastShare) {
        Charset charset = Charset.forName(name);
        List<String> invented = name.equals("Big5") ? TRADITIONAL : SIMPLIFIED;
        var random = new Random(20);
        var wrong = new ArrayList<String>();

        for (int i = 0; i < 400; i++) {
            String text = text(invented, sentences, random);
            if (!CharsetDetector.decode(text.getBytes(charset)).text().equals(text)) {
                wrong.add(text);
            }
        }

        assertThat(wrong.size() / 400.0).as(wrong.toString()).isLessThanOrEqualTo(1 - leastShare);
    }

    /** Between addresses and dates without a Chinese character. */
    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
    void decodesTextsThatAreMostlyAscii(String name) {
        Charset charset = Charset.forName(name);
        String rows = "a-17,https://www.example.cn/2024/17.html,2024-01-02\n".repeat(40);
        String words = name.equals("Big5") ? TRADITIONAL.getFirst() : SIMPLIFIED.getFirst();
        String text = "id,url,date\n" + rows + words + "\n" + rows;

        assertThat(CharsetDetector.decode(text.getBytes(charset)).text()).isEqualTo(text);
    }

    /** A byte of every thousand is another one, and the last character is cut. */
    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
    void findsTheEncodingOfDamagedTexts(String name) {
        Charset charset = Charset.forName(name);
        List<String> invented = name.equals("Big5") ? TRADITIONAL : SIMPLIFIED;
        byte[] whole = text(invented, 200, new Random(21)).getBytes(charset);
        for (int at = 500; at < whole.length; at += 1000) {
            whole[at] = (byte) 0xB7;
        }
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        assertThat(CharsetDetector.decode(cut).text()).isEqualTo(new String(cut, charset));
    }

    private static String text(List<String> sentences, int count, Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(sentences.get(random.nextInt(sentences.size())));
            text.append(i % 5 == 4 ? "\n" : "");
        }
        int length = count > 1 ? text.length() : random.nextInt(8, text.length());
        return text.substring(0, Math.min(length, text.length()));
    }
}
