package jucuo.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import jucuo.engine.UnusableIndexException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * The commit that readers see. Looks for a newer one when asked, but not more often than every
 * {@code interval}; where there is none that can be read, such as while an index is made anew, the
 * one before stays. Thread-safe.
 */
final class Snapshots implements AutoCloseable {

    private final IndexLocation location;
    private final long interval;
    private final AtomicLong nextLook;
    private volatile Snapshot current;
    private boolean closed;

    Snapshots(IndexLocation location, Duration interval) throws IOException {
        this.location = location;
        this.interval = interval.toNanos();
        this.current = Snapshot.open(location);
        this.nextLook = new AtomicLong(System.nanoTime() + this.interval);
    }

    /** The newest snapshot; the caller closes it. */
    Snapshot newest() {
        if (isTimeToLook()) {
            look();
        }
        Snapshot newest = current;
        while (!newest.hold()) {
            if (newest == current) {
                throw new IllegalStateException("the engine is closed");
            }
            newest = current;
        }
        return newest;
    }

    /** True for one of the callers at the same time. */
    private boolean isTimeToLook() {
        long now = System.nanoTime();
        long due = nextLook.get();
        return now - due >= 0 && nextLook.compareAndSet(due, now + interval);
    }

    private synchronized void look() {
        try {
            if (!closed && isReplaced()) {
                Snapshot before = current;
                current = Snapshot.open(location);
                before.close();
            }
        } catch (IOException | UnusableIndexException _) {
            // readers keep what they have; the next look may find a whole index
        }
    }

    private boolean isReplaced() throws IOException {
        try (Directory directory = location.directory()) {
            SegmentInfos last = IndexLocation.lastCommit(directory).orElseThrow(location::missing);
            return !IndexLocation.id(last).equals(current.commit());
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            current.close();
        }
    }
}
