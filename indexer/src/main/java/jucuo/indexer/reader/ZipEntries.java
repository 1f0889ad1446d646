package jucuo.indexer.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a ZIP file in memory holds. */
final class ZipEntries {

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
