package jucuo.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A site on a collection made for what the seeds cannot show: several issuers and years, targets
 * that change, words that wander from one document to the next, a statute of many pages, and
 * something that its operator recommends. One for all tests of a run, which name it as a parameter.
 */
record Collection(RunningSite site, Path folder) implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String WORDS = "产业发展应当坚持市场主导、政府引导，保护经营主体的合法权益，促进公平竞争，接受社会监督。";

    static Collection start() {
        try {
            Path folder = Files.createTempDirectory("jucuo-collection");
            Path file = folder.resolve("documents.jsonl");
            Files.writeString(file, documents());
            Path index = folder.resolve("index");
            Command.Outcome indexed = Command.indexer("index", file, "--index", index);
            if (indexed.exit() != 0) {
                throw new AssertionError(indexed.err());
            }
            Files.writeString(folder.resolve("best-bets.txt"), "养老 => shanxi-2024#s3-m2\n");
            return new Collection(RunningSite.on(index), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String documents() {
        return List.of(
                        report("shanxi-2023", "山西省人民政府", 2023, "让群众办事更方便。"),
                        report("shanxi-2024", "山西省人民政府", 2024, "让群众和企业办事更方便、更省心。"),
                        report("taiyuan-2024", "太原市人民政府", 2024, "让群众和企业办事更方便、更省心。"),
                        report("datong-2025", "大同市人民政府", 2025, "让企业办事更省心。"),
                        statute())
                .stream()
                .map(document -> document + "\n")
                .collect(Collectors.joining());
    }

    private static ObjectNode report(String id, String issuer, int year, String end) {
        String body =
                """
                一、总体要求
                以高质量发展为主题，加快建设现代化产业体系，统筹发展和安全，让%1$s人民过上更好的日子。
                二、重点任务
                （一）做强主导产业。实施“春风行动”和“百企登高工程”，到%2$d年，规模以上工业增加值达到%3$d亿元，新增高新技术企业%4$d家。由工业和信息化厅牵头落实。
                （二）培育新质生产力。因地制宜发展新质生产力，推动科技创新和产业创新深度融合，到%2$d年，研发经费投入强度达到%5$s%%。
                （三）发展数字经济。建设“一网通办”平台，推进数据要素市场化配置改革，%6$s
                三、民生保障
                （一）扩大就业。落实《就业促进条例》，到%2$d年，城镇新增就业%7$d万人，零就业家庭动态清零。
                （二）完善养老服务。建设社区养老服务设施%8$d个，支持社会力量参与，健全居家社区机构相协调的养老服务体系。
                """
                        .formatted(
                                issuer.substring(0, 2),
                                year + 2,
                                year * 3,
                                year - 1900,
                                "2." + (year - 2020),
                                end,
                                year - 2000,
                                year - 1500);
        return document(id, issuer.replace("人民政府", "") + year + "年工作要点", issuer, body)
                .put("date", year + "-02-0" + (year - 2020))
                .put("genre", "工作要点")
                .put("number", "政发〔" + year + "〕" + (year - 2020) + "号");
    }

    /** 600 articles in twelve chapters. */
    private static ObjectNode statute() {
        String body =
                IntStream.rangeClosed(1, 600)
                        .mapToObj(i -> {
                            String chapter =
                                    i % 50 == 1
                                            ? "第"
                                                    + numeral(i / 50 + 1)
                                                    + "章 第"
                                                    + numeral(i / 50 + 1)
                                                    + "类产业\n"
                                            : "";
                            return chapter
                                    + "第"
                                    + numeral(i)
                                    + "条 第"
                                    + numeral(i)
                                    + "类"
                                    + WORDS
                                    + "\n";
                        })
                        .collect(Collectors.joining());
        return document("statute", "产业促进法", "全国人民代表大会常务委员会", body)
                .put("date", "2022-06-01")
                .put("genre", "法");
    }

    private static ObjectNode document(String id, String title, String issuer, String body) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("issuer", issuer)
                .put("body", title + "\n" + body);
    }

    /** {@code 105} is 一百零五. */
    private static String numeral(int number) {
        String digits = "零一二三四五六七八九";
        var out = new StringBuilder();
        if (number >= 100) {
            out.append(digits.charAt(number / 100)).append('百');
        }
        int rest = number % 100;
        if (number >= 100 && rest > 0 && rest < 10) {
            out.append('零');
        }
        if (rest >= 10) {
            out.append(number < 20 ? "" : digits.substring(rest / 10, rest / 10 + 1)).append('十');
        }
        return rest % 10 > 0 ? out.append(digits.charAt(rest % 10)).toString() : out.toString();
    }

    @Override
    public void close() {
        site.close();
        Folders.delete(folder);
    }

    /** Gives the one collection to the tests that ask for it; it ends with the run. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Collection.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Collection.class))
                    .computeIfAbsent(Collection.class, _ -> start());
        }
    }
}
