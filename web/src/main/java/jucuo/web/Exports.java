package jucuo.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.TooManyRequestsResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import jucuo.web.export.Csv;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends tables while they are made, a few at a time. Thread-safe. */
final class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    /** More at once would keep readers of pages waiting on a machine of two processors. */
    private static final int AT_ONCE = 4;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /** Makes the rows, in order, and hands on each. */
    interface Rows {
        void each(Consumer<List<String>> row);
    }

    /**
     * Answers with a table.
     *
     * @param name of the file, without its ending; ASCII
     * @throws TooManyRequestsResponse where {@value #AT_ONCE} are under way
     */
    void send(Context ctx, String name, List<String> head, Rows rows) throws IOException {
        if (!free.tryAcquire()) {
            throw new TooManyRequestsResponse();
        }
        try {
            ctx.contentType(Csv.MEDIA_TYPE)
                    .header("Cache-Control", "no-store")
                    .header("X-Robots-Tag", "noindex")
                    .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
            if (!ctx.method().equals(HandlerType.HEAD)) {
                write(ctx, head, rows);
            }
        } finally {
            free.release();
        }
    }

    private static void write(Context ctx, List<String> head, Rows rows) throws IOException {
        try (var csv = new Csv(ctx.outputStream())) {
            csv.row(head);
            rows.each(row -> write(csv, row));
        } catch (EofException | ReaderLeft gone) {
            LOG.debug("whoever asked for {} left before its end", ctx.path(), gone);
        }
    }

    private static void write(Csv csv, List<String> row) {
        try {
            csv.row(row);
        } catch (IOException e) {
            throw new ReaderLeft(e);
        }
    }

    /** Nobody takes the rest of a table. */
    private static final class ReaderLeft extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        ReaderLeft(IOException cause) {
            super(cause);
        }
    }
}
