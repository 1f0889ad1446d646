package jucuo.indexer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jucuo.indexer.source.DocumentId;
import jucuo.indexer.source.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedFilesTest {

    @TempDir private Path folder;

    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void readsQueriesAndSaysWhichLinesAreNone() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("queries.jsonl"),
                        """
                        {"id": "s1", "text": "可以要求赔偿吗？"}

                        {"id": 2, "text": "如何办理", "more": true}
                        {"id": "s3"}
                        [1]
                        {"id": "s1", "text": "again"}
                        {"id": "s4", "text": "  "}
                        """);

        assertThat(JudgedQuery.read(file, refusals::add))
                .containsExactly(new JudgedQuery("s1", "可以要求赔偿吗？"), new JudgedQuery("2", "如何办理"));
        assertThat(refusals)
                .extracting(Refusal::toString)
                .containsExactly(
                        "queries.jsonl:4: no \"text\"; add it or drop the line",
                        "queries.jsonl:5: no JSON object ([1]); mend the line",
                        "queries.jsonl:6: the id s1 is taken; give the query another",
                        "queries.jsonl:7: no \"text\"; add it or drop the line");
    }

    @Test
    void saysWhereAQueryIsCutShort() throws IOException {
        Path file = Files.writeString(folder.resolve("q.jsonl"), "{\"id\": \"s1\", \"te");

        assertThat(JudgedQuery.read(file, refusals::add)).isEmpty();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().toString())
                .startsWith("q.jsonl:1: no JSON object (")
                .endsWith("); mend the line");
    }

    @Test
    void readsJudgmentsOfThreeOrFourColumnsAndSaysWhichLinesAreNone() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("qrels.tsv"),
                        """
                        query-id\tcorpus-id\tscore
                        s1\ta1\t1
                        s1 0 a2 3
                        s2\t第一条\t2\r

                        s2\ta1\t-2
                        s1\ta1
                        s1\ta3\tyes
                        s1\ta1\t2
                        """);

        assertThat(Judgments.read(file, refusals::add).grades())
                .isEqualTo(
                        Map.of(
                                "s1",
                                Map.of("a1", 1, "a2", 3),
                                "s2",
                                Map.of(DocumentId.of("第一条"), 2, "a1", 0)));
        assertThat(refusals)
                .extracting(Refusal::toString)
                .containsExactly(
                        "qrels.tsv:7: 2 columns; write query, entry and grade between tabs",
                        "qrels.tsv:8: no grade: yes; write a whole number",
                        "qrels.tsv:9: a1 is judged for s1 before; drop one of the lines");
    }
}
