package jucuo.indexer.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import jucuo.document.Sha256;
import jucuo.indexer.reader.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    @TempDir private Path folder;

    private final List<Entry.Text> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void readsTheFieldsOfALine() throws IOException {
        String line =
                "{\"id\":\"a1\",\"title\":\"题\",\"body\":\"文\",\"issuer\":\"甲\",\"date\":\"2023-11-29\",\"kind\":\"通知\",\"number\":\"1号\",\"url\":\"u\",\"more\":{}}";

        read("c.jsonl", line.getBytes(UTF_8), 1000);

        assertThat(refusals).isEmpty();
        assertThat(entries)
                .containsExactly(
                        new Entry.Text(
                                new Given(
                                        "a1",
                                        "题",
                                        List.of("甲"),
                                        Optional.of(LocalDate.of(2023, 11, 29)),
                                        "通知",
                                        "1号",
                                        "u"),
                                "c.jsonl#a1",
                                "文",
                                Sha256.of(line.getBytes(UTF_8))));
    }

    @Test
    void bearsMutations() {
        String lines =
                """
                {"id":"a1","title":"关于水的通知","body":"一、保护水。\\n二、\\"节约\\"用水。","date":"2023-11-29"}
                {"id":"b2","title":"乙","text":"文","issuer":["甲","丙"],"number":"某政发〔2023〕1号"}
                """;

        Mutations.of(lines.getBytes(UTF_8))
                .check(bytes ->
                        new JsonLines(1000)
                                .read(
                                        Container.of(bytes, "c.jsonl"),
                                        _ -> {},
                                        refusal -> assertThat(refusal.reason()).isNotBlank()));
    }

    @Test
    void reportsABrokenLineAndGoesOn() throws IOException {
        String lines =
                """
                {"id":"1","title":"题","text":"文"}

                {"id":"2","title":"题"
                []
                {"title":"题","text":"文"}
                {"id":"3","title":"题","text":" "}
                {"id":"4","title":"题","text":"文","date":"soon"}
                {"id":"5","title":"题","text":"%s"}
                {"id":6,"title":"题","text":"文","date":null}
                """
                        .formatted("长".repeat(100));

        read("c.jsonl", lines.getBytes(UTF_8), 200);

        assertThat(entries).extracting(e -> e.given().id()).containsExactly("1", "4", "6");
        assertThat(refusals.stream().map(Refusal::place))
                .containsExactly("3", "4", "5", "6", "7", "8");
        assertThat(refusals.getLast().toString())
                .isEqualTo("c.jsonl:8: longer than 200 bytes; split the document");
    }

    @Test
    void unpacksAndSaysWhereAnArchiveIsCutShort() throws IOException {
        Path packed = folder.resolve("x");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            for (int i = 0; i < 1000; i++) {
                out.write(
                        "{\"id\":\"%d\",\"title\":\"题\",\"text\":\"文%d\"}\n"
                                .formatted(i, i * 7919)
                                .getBytes(UTF_8));
            }
        }
        byte[] whole = Files.readAllBytes(packed);

        read("c.jsonl.gz", whole, 1000);

        assertThat(entries).hasSize(1000);
        assertThatThrownBy(() -> read("d.jsonl.gz", Arrays.copyOf(whole, whole.length / 2), 1000))
                .isInstanceOf(EOFException.class);
    }

    private void read(String name, byte[] content, int limitBytes) throws IOException {
        Path path = Files.write(folder.resolve(name), content);
        Container file = Container.of(path, name, name, content.length);
        new JsonLines(limitBytes).readTexts(file, entries::add, refusals::add);
    }
}
