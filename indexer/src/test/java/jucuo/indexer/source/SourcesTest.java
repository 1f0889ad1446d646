package jucuo.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jucuo.document.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir private Path home;

    @BeforeEach
    void files() throws IOException {
        for (String file :
                List.of(
                        "docs/b.txt",
                        "docs/a.txt",
                        "docs/in/a.txt",
                        "docs/决议.txt",
                        "docs/.hidden",
                        "docs/.git/c.txt",
                        "other/a.txt")) {
            Path path = home.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, "文");
        }
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        Path socket = home.resolve("docs/s.txt");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            Sources inFolder = Sources.find(List.of(home.resolve("docs")), home);
            Sources given = Sources.find(List.of(socket), home);

            var refusal =
                    new Refusal(
                            "s.txt", "", "a pipe, a device or a socket, not a file; move it away");
            assertThat(inFolder.refusals()).containsExactly(refusal);
            assertThat(given.refusals()).containsExactly(refusal);
            assertThat(given.files()).isEmpty();
        }
    }

    @Test
    void findsFilesInStableOrderByNamesRelativeToTheFolder() throws IOException {
        Sources sources = Sources.find(List.of(home.resolve("docs")), home);

        assertThat(sources.files())
                .extracting(SourceFile::name)
                .containsExactly("a.txt", "b.txt", "in/a.txt", "决议.txt");
        assertThat(sources.files())
                .extracting(SourceFile::key)
                .containsExactly("docs/a.txt", "docs/b.txt", "docs/in/a.txt", "docs/决议.txt");
    }

    @Test
    void findsAFileOnceThatTwoPathsHold() throws IOException {
        Sources sources =
                Sources.find(List.of(home.resolve("docs"), home.resolve("docs/b.txt")), home);

        assertThat(sources.files()).hasSize(4);
    }

    @Test
    void keysFilesOutsideOfHomeByTheirFullPath() throws IOException {
        Sources sources = Sources.find(List.of(home.resolve("docs/b.txt")), home.resolve("other"));

        assertThat(sources.files().getFirst().key())
                .isEqualTo(home.resolve("docs/b.txt").toString());
        assertThat(sources.files().getFirst().name()).isEqualTo("b.txt");
    }

    @Test
    void coversWhatLiesBelowItsPathsAndNothingElse() throws IOException {
        Sources sources = Sources.find(List.of(home.resolve("docs")), home);

        assertThat(sources.covers("docs/gone.txt")).isTrue();
        assertThat(sources.covers("docs2/a.txt")).isFalse();
        assertThat(sources.covers("/elsewhere/docs/a.txt")).isFalse();
    }

    @Test
    void takesTheNameForAnIdUnlessItIsUnsafeOrTaken() throws IOException {
        Sources sources = Sources.find(List.of(home.resolve("docs")), home);

        var ids = sources.ids(Set.of("elsewhere/b.txt"));

        assertThat(ids.get("docs/决议.txt")).matches("d[0-9a-f]{12}");
        assertThat(ids.get("docs/a.txt")).matches("a-[0-9a-f]{8}");
        assertThat(ids.get("docs/b.txt")).matches("b-[0-9a-f]{8}");
        assertThat(Set.copyOf(ids.values())).hasSize(4);
        assertThat(sources.ids(Set.of()).get("docs/b.txt")).isEqualTo("b");
        assertThat(sources.ids(Set.of("docs/b.txt")).get("docs/b.txt")).isEqualTo("b");
    }

    @Test
    void takesWhatTheTableGives() throws IOException {
        Files.writeString(
                home.resolve("docs/seeds.tsv"),
                "id\tfile\ttitle\tissuer\tdate\tgenre\tsource\nmine\tb.txt\t题\t\t\t\t\n");
        Sources sources = Sources.find(List.of(home.resolve("docs")), home);

        assertThat(sources.files()).hasSize(4);
        assertThat(sources.ids(Set.of()).get("docs/b.txt")).isEqualTo("mine");
        assertThat(sources.files().get(1).given().title()).isEqualTo("题");
        assertThat(sources.files().get(1).sha256())
                .isNotEqualTo(Sha256.of(home.resolve("docs/b.txt")));
    }
}
