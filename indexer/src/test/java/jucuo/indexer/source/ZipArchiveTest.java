package jucuo.indexer.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jucuo.indexer.reader.Mutations;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void handsOnItsFilesUnderTheirNames(String charset) throws IOException {
        byte[] zip = zip(Charset.forName(charset), Map.of("通知/关于水的通知.txt", "保护水。".getBytes(UTF_8)));

        read("a.zip", zip);

        assertThat(entries).extracting(Entry::name).containsExactly("a.zip!/通知/关于水的通知.txt");
        assertThat(((Entry.File) entries.getFirst()).bytes()).isEqualTo("保护水。".getBytes(UTF_8));
        assertThat(refusals).isEmpty();
    }

    @Test
    void isKnownByItsContent() throws IOException {
        byte[] zip = zip(UTF_8, Map.of("a.txt", new byte[] {'a'}));

        assertThat(Collections.isOne(Container.of(zip, "a.dat"))).isTrue();
        assertThat(Collections.isOne(Container.of("no archive".getBytes(UTF_8), "a.zip")))
                .isFalse();
        for (String part : List.of("[Content_Types].xml", "OFD.xml", "mimetype")) {
            byte[] format = zip(UTF_8, Map.of(part, new byte[] {'a'}));
            assertThat(Collections.isOne(Container.of(format, "a.zip"))).as(part).isFalse();
        }
    }

    @Test
    void readsCollectionsAndOneArchiveWithin() throws IOException {
        byte[] inner = zip(UTF_8, Map.of("b.txt", "文".getBytes(UTF_8)));
        byte[] innermost = zip(UTF_8, Map.of("c.zip", zip(UTF_8, Map.of("d.txt", new byte[1]))));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("t.csv", "id,text\n1,文\n".getBytes(UTF_8));
        files.put("l.jsonl", "{\"id\":\"x\",\"title\":\"题\",\"text\":\"文\"}".getBytes(UTF_8));
        files.put("inner.zip", inner);
        files.put("deep.zip", innermost);

        read("a.zip", zip(UTF_8, files));

        assertThat(entries)
                .extracting(Entry::name)
                .containsExactly("a.zip!/t.csv#1", "a.zip!/l.jsonl#x", "a.zip!/inner.zip!/b.txt");
        assertThat(refusals)
                .extracting(Refusal::toString)
                .containsExactly(
                        "a.zip!/deep.zip!/c.zip: an archive in an archive in an archive; unpack it");
    }

    @Test
    void passesOverWhatPeopleDoNotSee() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("__MACOSX/._a.txt", new byte[1]);
        files.put("x/.DS_Store", new byte[1]);
        files.put("x/", new byte[0]);

        read("a.zip", zip(UTF_8, files));

        assertThat(entries).isEmpty();
        assertThat(refusals.getFirst().toString())
                .isEqualTo("a.zip: the archive is empty; put documents into it or remove it");
    }

    @Test
    void keepsNamesThatLeadOutOfItWithin() throws IOException {
        read("a.zip", zip(UTF_8, Map.of("../../etc/x.txt", new byte[] {'a'})));

        assertThat(entries.getFirst().name()).isEqualTo("a.zip!/../../etc/x.txt");
        assertThat(DocumentId.isOne(entries.getFirst().given().id())).isTrue();
    }

    @Test
    void stopsAtABombAndSaysSo() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        byte[] zeros = new byte[60 * 1024 * 1024];
        for (int i = 0; i < 20; i++) {
            files.put(i + ".txt", zeros);
        }

        read("a.zip", zip(UTF_8, files));

        assertThat(entries.size()).isLessThan(6);
        assertThat(refusals.getLast().toString())
                .isEqualTo(
                        "a.zip: unpacked it is more than 100 times as large as packed; nothing more of it was read");
    }

    @Test
    void refusesADamagedEntryAndGoesOn() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.txt", "第一条国家保护水。".repeat(50).getBytes(UTF_8));
        files.put("b.txt", "文".getBytes(UTF_8));
        byte[] zip = zip(UTF_8, files);
        Arrays.fill(zip, 40, 60, (byte) 0x55);

        read("a.zip", zip);

        assertThat(entries).extracting(Entry::name).containsExactly("a.zip!/b.txt");
        assertThat(refusals.getFirst().toString()).startsWith("a.zip:a.txt: it ");
    }

    @Test
    void saysThatAnArchiveIsCutShort() throws IOException {
        byte[] zip = zip(UTF_8, Map.of("a.txt", "文".repeat(500).getBytes(UTF_8)));

        assertThatThrownBy(() -> read("a.zip", Arrays.copyOf(zip, zip.length / 2)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void takesWhatGzipPackedForWhatIsInIt() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write("id,text\n1,文\n".getBytes(UTF_8));
        }

        read("t.csv.gz", packed.toByteArray());

        assertThat(entries).extracting(Entry::name).containsExactly("t.csv#1");
    }

    /** Of a local header and of its entry in the directory, the byte that says how it is packed. */
    @Test
    void refusesAMethodThatItCannotUnpackAndGoesOn() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.txt", "文".getBytes(UTF_8));
        files.put("b.txt", "字".getBytes(UTF_8));
        byte[] zip = zip(UTF_8, files);
        byte xz = 95;
        zip[8] = xz;
        zip[new String(zip, ISO_8859_1).indexOf("PK\1\2") + 10] = xz;

        read("a.zip", zip);

        assertThat(entries).extracting(Entry::name).containsExactly("a.zip!/b.txt");
        assertThat(refusals)
                .extracting(Refusal::toString)
                .containsExactly(
                        "a.zip:a.txt: it is packed by a method that is not read; pack it anew");
    }

    @Test
    void closesAFileThatIsNoArchive() {
        var opened = new ArrayList<SeekableByteChannel>();
        var file =
                new Container(
                        "a.zip",
                        "a.zip",
                        4,
                        () -> {
                            opened.add(
                                    new SeekableInMemoryByteChannel(new byte[] {'P', 'K', 3, 4}));
                            return opened.getLast();
                        });

        assertThatThrownBy(() -> Collections.read(file, entries::add, refusals::add))
                .isInstanceOf(IOException.class);
        assertThat(opened).isNotEmpty().noneMatch(SeekableByteChannel::isOpen);
    }

    @Test
    void bearsMutations() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("t.csv", "id,text\n1,文\n".getBytes(UTF_8));
        files.put("通知.txt", "第一条 文。".repeat(20).getBytes(UTF_8));
        files.put("inner.zip", zip(UTF_8, Map.of("b.txt", "文".getBytes(UTF_8))));

        Mutations.of(zip(UTF_8, files)).check(bytes -> readIfOne("a.zip", bytes));
    }

    private static void readIfOne(String name, byte[] bytes) throws IOException {
        Container file = Container.of(bytes, name);
        if (Collections.isOne(file)) {
            Collections.read(file, _ -> {}, refusal -> assertThat(refusal.reason()).isNotBlank());
        }
    }

    private void read(String name, byte[] bytes) throws IOException {
        Container file = Container.of(bytes, name);
        assertThat(Collections.isOne(file)).isTrue();
        Collections.read(file, entries::add, refusals::add);
    }

    private static byte[] zip(Charset charset, Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, charset)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
