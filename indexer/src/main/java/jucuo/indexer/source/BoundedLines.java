package jucuo.indexer.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, in memory that is bounded by the longest line allowed. */
final class BoundedLines {

    private final InputStream in;
    private final int limitBytes;
    private boolean ended;

    BoundedLines(InputStream in, int limitBytes) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.limitBytes = limitBytes;
    }

    boolean hasNext() throws IOException {
        if (ended) {
            return false;
        }
        in.mark(1);
        ended = in.read() < 0;
        in.reset();
        return !ended;
    }

    /**
     * Without its line feed; empty where it is longer than the limit, whose bytes are passed over.
     */
    Optional<byte[]> next() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            tooLong |= line.size() >= limitBytes;
            if (!tooLong) {
                line.write(b);
            }
        }
        return tooLong ? Optional.empty() : Optional.of(line.toByteArray());
    }
}
