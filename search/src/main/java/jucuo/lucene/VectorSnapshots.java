package jucuo.lucene;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jucuo.engine.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * The vectors that readers see, joined to the commit of passages that they see. Looks for newer
 * ones when asked, but not more often than every {@code interval}. Thread-safe.
 */
final class VectorSnapshots implements AutoCloseable {

    private static final Logger LOG = System.getLogger(VectorSnapshots.class.getName());

    private final QuestionEncoder encoder;
    private final VectorLocation location;
    private final long interval;
    private final AtomicLong nextLook = new AtomicLong(System.nanoTime());
    private volatile State current = new State("", "", null);
    private boolean closed;

    /**
     * @param passages the commit that {@code vectors} are joined to
     * @param commit the vectors' own, whether or not it could be read
     */
    private record State(String passages, String commit, @Nullable PassageVectors vectors) {}

    VectorSnapshots(Path folder, Encoder encoder, Duration interval) {
        this.encoder = new QuestionEncoder(encoder);
        this.location = new VectorLocation(folder, encoder.name());
        this.interval = interval.toNanos();
    }

    QuestionEncoder encoder() {
        return encoder;
    }

    /** The newest vectors for a snapshot's passages, to be closed; null where there are none. */
    @Nullable PassageVectors newest(Snapshot snapshot) {
        State seen = current;
        if (!seen.passages().equals(snapshot.commit()) || isTimeToLook()) {
            seen = look(snapshot);
        }
        PassageVectors vectors = seen.vectors();
        while (vectors != null && !vectors.hold()) {
            seen = current;
            vectors = seen.passages().equals(snapshot.commit()) ? seen.vectors() : null;
        }
        return vectors;
    }

    /** True for one of the callers at the same time. */
    private boolean isTimeToLook() {
        long now = System.nanoTime();
        long due = nextLook.get();
        return now - due >= 0 && nextLook.compareAndSet(due, now + interval);
    }

    private synchronized State look(Snapshot snapshot) {
        boolean same = current.passages().equals(snapshot.commit());
        String commit = location.commit();
        if (closed || (same && commit.equals(current.commit()))) {
            return current;
        }
        State before = current;
        current = new State(snapshot.commit(), commit, open(snapshot).orElse(null));
        if (before.vectors() != null) {
            before.vectors().close();
        }
        return current;
    }

    private Optional<PassageVectors> open(Snapshot snapshot) {
        try {
            return PassageVectors.open(location, snapshot.allSearcher().getIndexReader());
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "nothing is found by meaning: %s cannot be read (%s); delete the folder, and serve makes it again"
                            .formatted(location.folder(), e));
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed && current.vectors() != null) {
            current.vectors().close();
        }
        closed = true;
        current = new State("", "", null);
    }
}
