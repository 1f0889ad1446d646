package jucuo.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedTableTest {

    private static final String HEAD = "id\tfile\ttitle\tissuer\tdate\tgenre\tsource\n";

    @TempDir private Path folder;

    @Test
    void readsWhatIsGivenByFile() throws IOException {
        Files.createDirectory(folder.resolve("files"));
        Files.writeString(folder.resolve("files/a.txt"), "文");

        SeedTable table =
                table(HEAD + "one\tfiles/a.txt\t题\t甲；乙\t2023-11-29\t决议\thttps://x.cn/\n\n");

        assertThat(table.refusals()).isEmpty();
        assertThat(table.byFile())
                .containsExactly(
                        java.util.Map.entry(
                                "files/a.txt",
                                new Given(
                                        "one",
                                        "题",
                                        List.of("甲", "乙"),
                                        Optional.of(LocalDate.of(2023, 11, 29)),
                                        "决议",
                                        "",
                                        "https://x.cn/")));
    }

    @Test
    void saysWhichLineIsWrongAndWhatToDo() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "文");
        Files.writeString(folder.resolve("b.txt"), "文");
        Files.writeString(folder.resolve("c.txt"), "文");

        SeedTable table =
                table(
                        HEAD
                                + "x\ta.txt\t\t\t\t\t\n"
                                + "y\tnone.pdf\t\t\t\t\t\n"
                                + "z\tb.txt\n"
                                + "x\tb.txt\t\t\t\t\t\n"
                                + "a b\tb.txt\t\t\t\t\t\n"
                                + "v\tb.txt\t\t\t2023-13-01\t\t\n"
                                + "w\ta.txt\t\t\t\t\t\n");

        assertThat(table.byFile().keySet()).containsExactly("a.txt");
        assertThat(table.refusals().stream().map(Refusal::toString))
                .containsExactly(
                        "seeds.tsv:3: no file none.pdf; add it or drop the line",
                        "seeds.tsv:4: 2 columns, not 7; mend the tabs",
                        "seeds.tsv:5: the id x is taken by a line before; choose another",
                        "seeds.tsv:6: no id: a b; use letters, digits, . _ -, at most 80",
                        "seeds.tsv:7: no date: 2023-13-01; write it as 2023-11-29",
                        "seeds.tsv:8: the file a.txt has a line already; drop one");
    }

    @Test
    void refusesATableOfOtherColumnsOrEncoding() throws IOException {
        assertThat(table("id\tfile\n").refusals()).hasSize(1);
        Files.write(folder.resolve(SeedTable.NAME), new byte[] {(byte) 0xC4, (byte) 0xE3});
        assertThat(SeedTable.of(folder).refusals()).hasSize(1);
    }

    @Test
    void isEmptyWhereThereIsNone() throws IOException {
        assertThat(SeedTable.of(folder).byFile()).isEmpty();
    }

    private SeedTable table(String content) throws IOException {
        Files.writeString(folder.resolve(SeedTable.NAME), content);
        return SeedTable.of(folder);
    }
}
