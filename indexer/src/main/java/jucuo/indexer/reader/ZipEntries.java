package jucuo.indexer.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a ZIP file in memory holds. */
final class ZipEntries {

    /** What is read of one file, unpacked; as much as a file may have. */
    private static final int LARGEST_BYTES = 64 * 1024 * 1024;

    private ZipEntries() {}

    /**
     * Whether an entry has such a name; where the directory is damaged, by the entries themselves.
     */
    static boolean hold(byte[] bytes, Predicate<String> name) {
        try (ZipFile zip = open(bytes)) {
            return Collections.list(zip.getEntries()).stream()
                    .anyMatch(entry -> name.test(entry.getName()));
        } catch (IOException | RuntimeException _) {
            return begins(bytes, name);
        }
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    /**
     * The entries whose names end so, by their names without a slash before them.
     *
     * @throws IOException where they cannot be unpacked, or are larger than any document's
     */
    static Map<String, byte[]> ending(byte[] bytes, String... endings) throws IOException {
        var entries = new HashMap<String, byte[]>();
        int left = LARGEST_BYTES;
        try (ZipFile zip = open(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                if (Arrays.stream(endings).anyMatch(name::endsWith)) {
                    byte[] content = content(zip, entry, left);
                    left -= content.length;
                    entries.put(name.startsWith("/") ? name.substring(1) : name, content);
                }
            }
        }
        return entries;
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes(most + 1);
        }
        if (content.length > most) {
            throw new IOException("unpacked it is larger than " + LARGEST_BYTES + " bytes");
        }
        var crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.getCrc()) {
            throw new IOException("the part " + entry.getName() + " has another checksum");
        }
        return content;
    }

    private static boolean begins(byte[] bytes, Predicate<String> name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (name.test(entry.getName())) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException _) {
            return false; // whoever reads it next will say what is wrong
        }
    }
}
