package jucuo.indexer.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters of which only so many are given until more are permitted. */
final class BoundedReader extends FilterReader {

    private final long limit;
    private long left;

    BoundedReader(Reader in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    /** Begins to count anew. */
    void permitMore() {
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("a row of more than %,d characters".formatted(limit));
        }
    }
}
