package jucuo.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches, one JSON object a line, written by a thread of its own: nobody who searches waits for
 * it. Where it cannot keep up, or the file cannot be written, lines are dropped, and their number
 * stands in the file as soon as it can: {@code {"dropped": 12}}. A full file becomes {@code
 * FILE.1}, that one {@code FILE.2}, and the last is forgotten. Thread-safe.
 */
final class SearchLogFile implements SearchLog {

    /** Files beside the current one. */
    static final int OLD_FILES = 4;

    /** Some 50,000 searches. */
    static final long FILE_BYTES = 10_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(SearchLogFile.class);

    /** A second of a busy site; a guess. */
    private static final int WAITING = 1000;

    private final Path file;
    private final long fileBytes;
    private final BlockingQueue<SearchLine> waiting = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread;
    private volatile boolean closed;

    /** Begins; lines are put behind those that are there. */
    SearchLogFile(Path file) {
        this(file, FILE_BYTES);
    }

    /**
     * @param fileBytes at which a file is full
     */
    SearchLogFile(Path file, long fileBytes) {
        this.file = file.toAbsolutePath();
        this.fileBytes = fileBytes;
        this.thread = Thread.ofPlatform().name("search log").daemon().start(this::write);
    }

    @Override
    public void accept(SearchLine line) {
        if (!waiting.offer(line)) {
            dropped.incrementAndGet();
        }
    }

    private void write() {
        var lines = new ArrayList<SearchLine>();
        try {
            while (!closed || !waiting.isEmpty()) {
                SearchLine first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    lines.add(first);
                    waiting.drainTo(lines);
                    append(lines);
                    lines.clear();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // nobody interrupts but the end of the process
        }
    }

    private void append(List<SearchLine> lines) {
        long lost = dropped.getAndSet(0);
        try {
            rotate();
            try (Writer out =
                    Files.newBufferedWriter(
                            file,
                            StandardCharsets.UTF_8,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND)) {
                if (lost > 0) {
                    out.write("{\"dropped\":" + lost + "}\n");
                }
                for (SearchLine line : lines) {
                    out.write(line.toJson() + "\n");
                }
            }
        } catch (IOException e) {
            long now = dropped.addAndGet(lost + lines.size());
            LOG.warn("{} searches not logged: {}", now, e.toString());
        }
    }

    private void rotate() throws IOException {
        if (Files.notExists(file) || Files.size(file) < fileBytes) {
            return;
        }
        for (int n = OLD_FILES; n > 0; n--) {
            Path younger = n == 1 ? file : old(file, n - 1);
            if (Files.exists(younger)) {
                Files.move(younger, old(file, n), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The file that was full before {@code n − 1} others. */
    static Path old(Path file, int n) {
        return file.resolveSibling(file.getFileName() + "." + n);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
