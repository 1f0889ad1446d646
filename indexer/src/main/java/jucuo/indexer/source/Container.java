package jucuo.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A file as bytes, on disk or within another one. Packed by gzip it is what is in it.
 *
 * @param name by which it goes in messages, without {@code .gz}
 * @param key by which it is known from run to run
 * @param size in bytes, as packed
 */
public record Container(String name, String key, long size, Opening opening) {

    /** As much of a file as its kind is known by. */
    private static final int HEAD_BYTES = 4096;

    private static final int BUFFER_BYTES = 64 * 1024;

    /** Opens the file at its beginning; the caller closes it. */
    public interface Opening {
        SeekableByteChannel open() throws IOException;
    }

    public Container {
        name = withoutGz(name);
    }

    private static String withoutGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz")
                ? name.substring(0, name.length() - 3)
                : name;
    }

    public static Container of(Path path, String name, String key, long size) {
        return new Container(name, key, size, () -> Files.newByteChannel(path));
    }

    /** A file in memory, known by its name. */
    static Container of(byte[] bytes, String name) {
        return new Container(
                name, name, bytes.length, () -> new SeekableInMemoryByteChannel(bytes));
    }

    /** A file within this one. */
    Container inner(String path, byte[] bytes) {
        return new Container(
                name + "!/" + path,
                key + "!/" + path,
                bytes.length,
                () -> new SeekableInMemoryByteChannel(bytes));
    }

    /** The bytes as they are on disk. */
    SeekableByteChannel channel() throws IOException {
        return opening.open();
    }

    /** The bytes, unpacked; the caller closes it. */
    public InputStream stream() throws IOException {
        InputStream in = Channels.newInputStream(channel());
        try {
            return isGzip() ? new GZIPInputStream(in, BUFFER_BYTES) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private boolean isGzip() throws IOException {
        try (InputStream in = Channels.newInputStream(channel())) {
            byte[] magic = in.readNBytes(3);
            return magic.length == 3
                    && (magic[0] & 0xFF) == 0x1F
                    && (magic[1] & 0xFF) == 0x8B
                    && magic[2] == 8;
        }
    }

    byte[] head() throws IOException {
        try (InputStream in = stream()) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    boolean isNamed(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    Refusal refusal(String place, String reason) {
        return new Refusal(name, place, reason);
    }
}
