package jucuo.web.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * A table written row by row as programs for spreadsheets read it: UTF-8 with a byte order mark,
 * commas, CRLF. Not to be shared between threads.
 *
 * <p>A cell that such a program would take for a formula has an apostrophe put before it, the only
 * sign in it that is not of the source. A number is no formula: −1.5 stays a number.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class Csv implements Closeable {

    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Where a formula begins; the full-width forms count in East Asian versions. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    /** {@code -5}, {@code -0.25}; with % or more behind it, it is text. */
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private final Writer writer;

    /** Takes over {@code out}, which is closed with the table. */
    public Csv(OutputStream out) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
    }

    public void row(List<String> cells) throws IOException {
        CSVFormat.EXCEL.printRecord(writer, cells.stream().map(Csv::safe).toArray());
    }

    private static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
