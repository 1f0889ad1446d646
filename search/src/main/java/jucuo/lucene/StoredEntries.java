package jucuo.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import jucuo.document.Level;
import jucuo.engine.DocumentSummary;
import jucuo.engine.InputFile;
import org.apache.lucene.util.BytesRef;

/** Small values as bytes in the index. */
final class StoredEntries {

    private StoredEntries() {}

    static BytesRef bytes(InputFile file) {
        return bytes(out -> {
            write(out, file.path());
            out.writeLong(file.size());
            out.writeLong(file.modified().toEpochMilli());
            write(out, file.sha256());
            write(out, file.rules());
        });
    }

    static InputFile file(BytesRef bytes) {
        return read(
                bytes,
                in ->
                        new InputFile(
                                string(in),
                                in.readLong(),
                                Instant.ofEpochMilli(in.readLong()),
                                string(in),
                                string(in)));
    }

    static BytesRef bytes(DocumentSummary summary) {
        return bytes(out -> {
            write(out, summary.id());
            write(out, summary.title());
            out.writeInt(summary.issuers().size());
            for (String issuer : summary.issuers()) {
                write(out, issuer);
            }
            write(out, summary.genre());
            write(out, summary.level().map(Level::label).orElse(""));
            write(out, summary.date().map(LocalDate::toString).orElse(""));
            out.writeInt(summary.passages());
        });
    }

    static DocumentSummary summary(BytesRef bytes) {
        return read(
                bytes,
                in -> {
                    String id = string(in);
                    String title = string(in);
                    var issuers = new ArrayList<String>();
                    for (int left = in.readInt(); left > 0; left--) {
                        issuers.add(string(in));
                    }
                    String genre = string(in);
                    Optional<Level> level = Level.of(string(in));
                    Optional<LocalDate> date =
                            Optional.of(string(in)).filter(d -> !d.isEmpty()).map(LocalDate::parse);
                    return new DocumentSummary(
                            id, title, issuers, genre, level, date, in.readInt());
                });
    }

    static void write(DataOutputStream out, String text) throws IOException {
        var utf8 = new BytesRef(text);
        out.writeInt(utf8.length);
        out.write(utf8.bytes, utf8.offset, utf8.length);
    }

    static String string(DataInputStream in) throws IOException {
        return new BytesRef(in.readNBytes(in.readInt())).utf8ToString();
    }

    static BytesRef bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory", e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    static <T> T read(BytesRef bytes, Reading<T> reading) {
        try (var in =
                new DataInputStream(
                        new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            return reading.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("an entry of the index is cut short", e);
        }
    }

    interface Writing {
        void write(DataOutputStream out) throws IOException;
    }

    interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }
}
