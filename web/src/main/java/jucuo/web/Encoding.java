package jucuo.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jucuo.engine.Encoder;
import jucuo.engine.UnusableIndexException;
import jucuo.lucene.VectorBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encodes behind the site's answers what has no vector yet, on one thread of low priority; looks
 * for a new commit of the index now and then. What fails is logged, once where it fails the same
 * way again, and tried again, ever more seldom. An index that is not there yet is no failure.
 */
final class Encoding implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Encoding.class);

    /** Between two looks; one costs a walk through the keys of all passages. A guess. */
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    /** Twice as long after each failure, at the most this many intervals. A guess. */
    private static final int MAX_INTERVALS = 60;

    private final Path index;
    private final Encoder encoder;
    private final Duration interval;
    private final ExecutorService thread;

    /** How many intervals to wait for the next look. Used by the thread alone, as is the other. */
    private int intervals = 1;

    private String said = "";

    Encoding(Path index, Encoder encoder) {
        this(index, encoder, INTERVAL);
    }

    @SuppressWarnings("ThreadPriorityCheck") // nothing is wrong where it is ignored, only slower
    Encoding(Path index, Encoder encoder, Duration interval) {
        this.index = index;
        this.encoder = encoder;
        this.interval = interval;
        this.thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform()
                                .name("encoding")
                                .daemon()
                                .priority(Thread.MIN_PRIORITY)
                                .factory());
    }

    /** Begins, and goes on as long as the process, unless closed. */
    void start() {
        lookIn(Duration.ZERO);
    }

    private void lookIn(Duration pause) {
        var later =
                CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, thread);
        var _ =
                CompletableFuture.runAsync(this::update, later)
                        .whenComplete((_, failure) -> lookIn(pauseAfter(failure)));
    }

    private void update() {
        try (VectorBuilder builder =
                VectorBuilder.open(index, VectorBuilder.folder(index), encoder)) {
            builder.update(1, (_, _) -> {});
        } catch (UnusableIndexException e) {
            LOG.debug("nothing to encode yet", e);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private Duration pauseAfter(@Nullable Throwable failure) {
        if (failure == null) {
            intervals = 1;
            said = "";
        } else {
            intervals = Math.min(2 * intervals, MAX_INTERVALS);
            say(Objects.requireNonNullElse(failure.getCause(), failure));
        }
        return interval.multipliedBy(intervals);
    }

    private void say(Throwable failure) {
        if (!said.equals(failure.toString())) {
            said = failure.toString();
            String message = failure instanceof IOException ? failure.getMessage() : said;
            LOG.warn("passages not encoded, tried again later: {}", message);
            LOG.debug(message, failure);
        }
    }

    /** Waits for the end of the look that is under way; an interrupt would close Lucene's files. */
    @Override
    public void close() {
        thread.close();
    }
}
