package jucuo.web;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jucuo.engine.Encoder;
import jucuo.engine.UnusableIndexException;
import jucuo.lucene.VectorBuilder;

/**
 * Encodes behind the site's answers what has no vector yet, on one thread of low priority; looks
 * for a new commit of the index now and then. Where another process encodes the same index, or the
 * index cannot be read for the moment, the next look may find it otherwise.
 */
final class Encoding {

    private static final Logger LOG = System.getLogger(Encoding.class.getName());

    /** Between two looks; one costs a walk through the keys of all passages. A guess. */
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final Path index;
    private final Encoder encoder;

    Encoding(Path index, Encoder encoder) {
        this.index = index;
        this.encoder = encoder;
    }

    /** Begins, and goes on as long as the process. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing is wrong where it is ignored, only slower
    void start() {
        var thread =
                Thread.ofPlatform()
                        .name("encoding")
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory();
        var _ =
                Executors.newSingleThreadScheduledExecutor(thread)
                        .scheduleWithFixedDelay(
                                this::update, 0, INTERVAL.toSeconds(), TimeUnit.SECONDS);
    }

    private void update() {
        try (VectorBuilder builder =
                VectorBuilder.open(index, VectorBuilder.folder(index), encoder)) {
            builder.update(1, (_, _) -> {});
        } catch (IOException | UnusableIndexException e) {
            LOG.log(Level.DEBUG, "nothing encoded this time", e);
        }
    }
}
