package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jucuo.lexicon.Lexicon;
import jucuo.query.TextAnalysis;

/**
 * The lexicon of the newest commit, gathered in the background by one thread. Thread-safe. Until it
 * is there, and for older commits, there is none.
 */
final class Lexicons implements AutoCloseable {

    private final TextAnalysis analysis;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("lexicon").daemon().factory());

    private volatile Duration patience = Duration.ZERO;
    private volatile boolean closed;
    private volatile Gathering newest =
            new Gathering("", CompletableFuture.completedFuture(Optional.empty()));

    private record Gathering(String commit, CompletableFuture<Optional<Lexicon>> lexicon) {}

    Lexicons(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** How long one that asks for a lexicon waits for it; not at all at first. */
    void waitFor(Duration time) {
        patience = time;
    }

    /**
     * The lexicon of a commit; gathering it begins with the first call.
     *
     * @throws java.util.concurrent.CompletionException where the index could not be read
     */
    Optional<Lexicon> of(Snapshot snapshot) {
        Gathering gathering = newest;
        if (!gathering.commit().equals(snapshot.commit())) {
            gathering = begin(snapshot);
        }
        return gathering
                .lexicon()
                .copy()
                .completeOnTimeout(Optional.empty(), patience.toNanos(), TimeUnit.NANOSECONDS)
                .join();
    }

    /** Whether the lexicon of a commit is there. */
    boolean isGathered(Snapshot snapshot) {
        Gathering gathering = newest;
        return gathering.commit().equals(snapshot.commit()) && gathering.lexicon().isDone();
    }

    private synchronized Gathering begin(Snapshot snapshot) {
        if (!closed && !newest.commit().equals(snapshot.commit()) && snapshot.hold()) {
            newest =
                    new Gathering(
                            snapshot.commit(),
                            CompletableFuture.supplyAsync(() -> gather(snapshot), background));
        }
        return newest;
    }

    private Optional<Lexicon> gather(Snapshot held) {
        try (held) {
            return LexiconReader.read(held, analysis, () -> closed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for what is being gathered to come to an end, which it does at once. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        background.close();
    }
}
