package jucuo.indexer.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jucuo.document.Sha256;
import jucuo.indexer.charset.CharsetDetector;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table, one document a row: values parted by commas, semicolons or tabs (RFC 4180), in UTF-8 or
 * GB18030. Its first row names the columns, see {@link Column}; the text is required.
 */
final class Table implements Collection {

    /** Longest row that is read, in characters. */
    static final int DEFAULT_LIMIT = 8 * 1024 * 1024;

    /** So much of a table tells its encoding; a guess. */
    private static final int SAMPLE_BYTES = 1024 * 1024;

    private static final Pattern BETWEEN_ISSUERS = Pattern.compile("\\s*[;；、]\\s*");

    private final int limit;

    Table() {
        this(DEFAULT_LIMIT);
    }

    Table(int limit) {
        this.limit = limit;
    }

    @Override
    public boolean accepts(Container file, byte[] head) {
        return file.isNamed(".csv", ".tsv") && CharsetDetector.isText(head);
    }

    @Override
    public void read(Container file, Consumer<Entry> entries, Consumer<Refusal> refusals)
            throws IOException {
        Charset charset = charset(file);
        try (var in = new BoundedReader(reader(file, charset), limit);
                CSVParser rows = format(file, charset).parse(in)) {
            new Reading(file, in, entries, refusals).read(rows);
        }
    }

    private static Charset charset(Container file) throws IOException {
        try (InputStream in = file.stream()) {
            return CharsetDetector.of(in.readNBytes(SAMPLE_BYTES));
        }
    }

    private static Reader reader(Container file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(file.stream(), charset));
    }

    private static CSVFormat format(Container file, Charset charset) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(file.stream(), charset))) {
            var heading = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\n' && heading.length() < 4096; c = in.read()) {
                heading.append((char) c);
            }
            char delimiter = mostFrequent(heading.toString(), ",;\t");
            return CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(true)
                    .get();
        }
    }

    /** The sign that is in {@code text} most often. */
    private static char mostFrequent(String text, String signs) {
        return (char)
                signs.chars()
                        .boxed()
                        .max(
                                Comparator.comparingLong(
                                        sign -> text.chars().filter(c -> c == sign).count()))
                        .orElseThrow()
                        .intValue();
    }

    /** One table while it is read. */
    private static final class Reading {

        private final Container file;
        private final BoundedReader in;
        private final Consumer<Entry> entries;
        private final Consumer<Refusal> refusals;
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

        Reading(
                Container file,
                BoundedReader in,
                Consumer<Entry> entries,
                Consumer<Refusal> refusals) {
            this.file = file;
            this.in = in;
            this.entries = entries;
            this.refusals = refusals;
        }

        void read(CSVParser parser) {
            Iterator<CSVRecord> rows = parser.iterator();
            try {
                if (!rows.hasNext() || !readHeading(rows.next())) {
                    return;
                }
                while (rows.hasNext()) {
                    CSVRecord row = rows.next();
                    in.permitMore();
                    row(row);
                }
            } catch (UncheckedIOException e) {
                refuse(parser.getCurrentLineNumber(), reason(e));
            }
        }

        /** Where the quotes no longer match nothing behind can be told apart. */
        private static String reason(UncheckedIOException e) {
            return e.getCause() instanceof CSVException
                    ? "the quotation marks do not match; mend the row, what follows was not read"
                    : Objects.requireNonNull(e.getCause()).getMessage()
                            + "; split it, what follows was not read";
        }

        private boolean readHeading(CSVRecord heading) {
            for (int i = 0; i < heading.size(); i++) {
                int at = i;
                Column.of(heading.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
            }
            if (!columns.containsKey(Column.TEXT)) {
                refuse(
                        1,
                        "no column holds the documents' texts; name one of "
                                + Column.TEXT.headings());
                return false;
            }
            return true;
        }

        private void row(CSVRecord row) {
            String body = value(row, Column.TEXT);
            if (body.isBlank()) {
                refuse(row, "no text; add it or drop the row");
                return;
            }
            String title = value(row, Column.TITLE);
            var given =
                    new Given(
                            DocumentId.of(id(row, title, body)),
                            title,
                            issuers(value(row, Column.ISSUER)),
                            IsoDate.of(value(row, Column.DATE)),
                            value(row, Column.GENRE),
                            value(row, Column.NUMBER),
                            value(row, Column.URL));
            String name = file.name() + "#" + given.id();
            String sha256 = Sha256.of(String.join("\n", row.toList()).getBytes(UTF_8));
            entries.accept(new Entry.Text(given, name, body, sha256));
        }

        /** Without one of its own a row goes by what its document will always be called. */
        private String id(CSVRecord row, String title, String body) {
            String own = value(row, Column.ID);
            if (!own.isEmpty()) {
                return columns.containsKey(Column.TITLE) && own.matches("\\d+")
                        ? file.key() + "#" + own
                        : own;
            }
            String called = title + value(row, Column.ISSUER) + value(row, Column.DATE);
            return file.key() + "#" + (called.isEmpty() ? body : called);
        }

        private String value(CSVRecord row, Column column) {
            return Optional.ofNullable(columns.get(column))
                    .filter(row::isSet)
                    .map(row::get)
                    .map(column == Column.TEXT ? v -> v : String::strip)
                    .orElse("");
        }

        private static List<String> issuers(String value) {
            return value.isEmpty()
                    ? List.of()
                    : BETWEEN_ISSUERS.splitAsStream(value).filter(i -> !i.isEmpty()).toList();
        }

        private void refuse(CSVRecord row, String reason) {
            refuse(row.getParser().getCurrentLineNumber(), reason);
        }

        private void refuse(long line, String reason) {
            refusals.accept(file.refusal(String.valueOf(line), Objects.requireNonNull(reason)));
        }
    }
}
