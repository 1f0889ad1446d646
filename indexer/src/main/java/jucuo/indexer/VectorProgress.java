package jucuo.indexer;

import java.io.PrintStream;
import java.util.Locale;
import jucuo.lucene.VectorBuilder;

/** Says how far the encoding is: in place on a terminal, elsewhere a line a minute. */
final class VectorProgress implements VectorBuilder.Progress {

    private static final long MINUTE_NANOS = 60_000_000_000L;

    /** Back to the first column, and the rest of the line cleared. */
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private long lastLine = begun;

    VectorProgress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void encoded(int done, int of) {
        long now = System.nanoTime();
        double rate = done / Math.max(1e-3, (now - begun) / 1e9);
        String line =
                String.format(
                        Locale.ROOT, "%,d of %,d passages encoded, %.0f a second", done, of, rate);
        if (terminal) {
            err.print(CLEAR + line);
            err.flush();
        } else if (now - lastLine >= MINUTE_NANOS) {
            err.println(line);
            lastLine = now;
        }
    }

    void clear() {
        if (terminal) {
            err.print(CLEAR);
        }
    }
}
