package jucuo.indexer.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.util.Enumeration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import jucuo.indexer.charset.CharsetDetector;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP archive of documents and collections, another archive among them; one within that is
 * refused. Formats that are ZIP files themselves (DOCX, OFD, …) are no archives.
 */
final class ZipArchive implements Collection {

    /** Larger entries are refused, in bytes; as files of that size are. */
    private static final int LARGEST_ENTRY_BYTES = 64 * 1024 * 1024;

    /** Unpacked, an archive of documents is hardly ever twenty times as large as packed. */
    private static final int LARGEST_RATIO = 100;

    /** What no ratio is asked of, in bytes. */
    private static final long FREE_BYTES = 256L * 1024 * 1024;

    private static final int MOST_ENTRIES = 100_000;

    /** One of these is in every file of a format that only looks like an archive. */
    private static final Set<String> FORMATS =
            Set.of("[Content_Types].xml", "OFD.xml", "mimetype", "META-INF/MANIFEST.MF");

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final boolean nested;

    ZipArchive() {
        this(false);
    }

    private ZipArchive(boolean nested) {
        this.nested = nested;
    }

    @Override
    public boolean accepts(Container file, byte[] head) throws IOException {
        boolean signed =
                head.length >= 4
                        && head[0] == 'P'
                        && head[1] == 'K'
                        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
        if (!signed) {
            return false;
        }
        try (ZipFile zip = open(file)) {
            return FORMATS.stream().allMatch(name -> zip.getEntry(name) == null);
        } catch (IOException | RuntimeException _) {
            return file.isNamed(".zip"); // which will say what is wrong when it is read
        }
    }

    private static ZipFile open(Container file) throws IOException {
        SeekableByteChannel channel = file.channel();
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setCharset(GB18030)
                    .setUseUnicodeExtraFields(true)
                    .get();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void read(Container file, Consumer<Entry> entries, Consumer<Refusal> refusals)
            throws IOException {
        try (ZipFile zip = open(file)) {
            new Reading(file, zip, entries, refusals).read();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ZipException(String.valueOf(e.getMessage()));
        }
    }

    /** One archive while it is read. */
    private final class Reading {

        private final Container file;
        private final ZipFile zip;
        private final Consumer<Entry> entries;
        private final Consumer<Refusal> refusals;
        private long unpacked;

        Reading(Container file, ZipFile zip, Consumer<Entry> entries, Consumer<Refusal> refusals) {
            this.file = file;
            this.zip = zip;
            this.entries = entries;
            this.refusals = refusals;
        }

        void read() throws IOException {
            Enumeration<ZipArchiveEntry> all = zip.getEntriesInPhysicalOrder();
            int count = 0;
            while (all.hasMoreElements()) {
                ZipArchiveEntry entry = all.nextElement();
                String name = name(entry);
                if (entry.isDirectory() || isHidden(name)) {
                    continue;
                }
                if (++count > MOST_ENTRIES) {
                    refuse("", "more than %,d entries; split the archive".formatted(MOST_ENTRIES));
                    return;
                }
                if (!read(entry, name)) {
                    return;
                }
            }
            if (count == 0) {
                refuse("", "the archive is empty; put documents into it or remove it");
            }
        }

        /** False where nothing more should be read. */
        private boolean read(ZipArchiveEntry entry, String name) throws IOException {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                refuse(name, "it is encrypted; pack it without a password");
                return true;
            }
            byte[] bytes;
            try (InputStream in = zip.getInputStream(entry)) {
                bytes = in.readNBytes(LARGEST_ENTRY_BYTES + 1);
            } catch (IOException | RuntimeException e) {
                refuse(name, "it cannot be unpacked (" + e.getMessage() + "); pack it anew");
                return true;
            } catch (LinkageError _) { // the unpacker of a rare method is not there
                refuse(name, "it is packed by a method that is not read; pack it anew");
                return true;
            }
            unpacked += bytes.length;
            if (bytes.length <= LARGEST_ENTRY_BYTES && crc(bytes) != entry.getCrc()) {
                refuse(name, "it is damaged (its checksum is another); pack it anew");
                return true;
            }
            if (bytes.length > LARGEST_ENTRY_BYTES) {
                refuse(
                        name,
                        "unpacked it is larger than %,d bytes; split it"
                                .formatted(LARGEST_ENTRY_BYTES));
            }
            if (unpacked > FREE_BYTES && unpacked > LARGEST_RATIO * file.size()) {
                refuse(
                        "",
                        "unpacked it is more than %d times as large as packed; nothing more of it was read"
                                .formatted(LARGEST_RATIO));
                return false;
            }
            if (bytes.length <= LARGEST_ENTRY_BYTES) {
                accept(file.inner(name, bytes), bytes);
            }
            return true;
        }

        private void accept(Container inner, byte[] bytes) throws IOException {
            Collection kind = Collections.kind(inner).orElse(null);
            if (kind == null) {
                entries.accept(
                        new Entry.File(
                                Given.identified(DocumentId.of(inner.key())), inner.name(), bytes));
            } else if (nested && kind instanceof ZipArchive) {
                refusals.accept(
                        inner.refusal("", "an archive in an archive in an archive; unpack it"));
            } else {
                readInner(kind instanceof ZipArchive ? new ZipArchive(true) : kind, inner);
            }
        }

        private void readInner(Collection kind, Container inner) {
            try {
                kind.read(inner, entries, refusals);
            } catch (IOException e) {
                refusals.accept(
                        inner.refusal(
                                "", "cannot be read to its end (" + e.getMessage() + "); mend it"));
            }
        }

        private void refuse(String name, String reason) {
            refusals.accept(file.refusal(name, reason));
        }
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /** As the archive says; without that, as UTF-8 where the bytes allow, else GB18030. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean declared = entry.getGeneralPurposeBit().usesUTF8ForNames() || raw == null;
        String name =
                declared
                        ? entry.getName()
                        : new String(raw, CharsetDetector.isUtf8(raw) ? UTF_8 : GB18030);
        return name.replace('\\', '/');
    }

    /** {@code .DS_Store}, {@code __MACOSX/…} and other things that people do not see. */
    private static boolean isHidden(String name) {
        for (String part : name.split("/", -1)) {
            if (part.equals("__MACOSX")
                    || part.equals("Thumbs.db")
                    || (part.startsWith(".") && !part.equals(".") && !part.equals(".."))) {
                return true;
            }
        }
        return false;
    }
}
