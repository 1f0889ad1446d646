package jucuo.indexer.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a ZIP file in memory holds. */
final class ZipEntries {

    /** What is read of one file, unpacked. */
    private static final long LARGEST_BYTES = 128L * 1024 * 1024;

    private ZipEntries() {}

    /**
     * Whether an entry has this name; where the directory is damaged, by the entries themselves.
     */
    static boolean hold(byte[] bytes, String name) {
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            return zip.getEntry(name) != null;
        } catch (IOException | RuntimeException _) {
            return begins(bytes, name);
        }
    }

    /**
     * The entries whose names end so, by their names without a slash before them.
     *
     * @throws IOException where they cannot be unpacked, or are larger than any document's
     */
    static Map<String, byte[]> ending(byte[] bytes, String ending) throws IOException {
        var entries = new HashMap<String, byte[]>();
        long left = LARGEST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(ending)) {
                    byte[] content = zip.readNBytes((int) left + 1);
                    left -= content.length;
                    if (left < 0) {
                        throw new IOException(
                                "unpacked it is larger than " + LARGEST_BYTES + " bytes");
                    }
                    entries.put(name.startsWith("/") ? name.substring(1) : name, content);
                }
            }
        }
        return entries;
    }

    private static boolean begins(byte[] bytes, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException _) {
            return false; // whoever reads it next will say what is wrong
        }
    }
}
