package jucuo.indexer;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on all cores. Whoever hands in more than the queue holds does one itself, so that
 * memory is bounded; a task that fails ends the run.
 */
final class Workers implements AutoCloseable {

    /** Tasks that wait for each thread; enough that none stands idle. */
    private static final int QUEUE_PER_THREAD = 4;

    private final ThreadPoolExecutor threads;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Phaser underWay = new Phaser(1);

    Workers(int count) {
        threads =
                new ThreadPoolExecutor(
                        count,
                        count,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(QUEUE_PER_THREAD * count),
                        new ThreadPoolExecutor.CallerRunsPolicy());
    }

    void run(Runnable task) {
        rethrow();
        underWay.register();
        threads.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                underWay.arriveAndDeregister();
            }
        });
    }

    /** Returns when all tasks handed in have ended. */
    void await() {
        underWay.arriveAndAwaitAdvance();
        rethrow();
    }

    private void rethrow() {
        switch (failure.get()) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {}
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
