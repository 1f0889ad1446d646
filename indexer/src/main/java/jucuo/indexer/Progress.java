package jucuo.indexer;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A line on a terminal that says how far a run is; nothing where no terminal is. */
final class Progress implements AutoCloseable {

    private static final int PERIOD_MILLIS = 200;

    /** Back to the first column, and the rest of the line cleared. */
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream terminal;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Progress(PrintStream terminal, boolean isTerminal, Tally tally, long files) {
        this.terminal = terminal;
        if (isTerminal) {
            var _ =
                    clock.scheduleAtFixedRate(
                            () -> {
                                terminal.print(CLEAR + tally.progress(files));
                                terminal.flush();
                            },
                            PERIOD_MILLIS,
                            PERIOD_MILLIS,
                            TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        boolean shown = !clock.shutdownNow().isEmpty();
        clock.close();
        if (shown) {
            terminal.print(CLEAR);
        }
    }
}
