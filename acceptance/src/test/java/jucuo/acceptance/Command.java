package jucuo.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A command in a process of its own, as {@code ./jucuo} starts it. */
final class Command {

    private static final int SECONDS = 60;

    private Command() {}

    /**
     * What a command that ended has said.
     *
     * @param exit the exit code
     */
    record Outcome(int exit, String out, String err) {}

    static Outcome indexer(Object... arguments) {
        return end(start("jucuo.indexer.Main", arguments));
    }

    static Outcome web(Object... arguments) {
        return end(start("jucuo.web.Main", arguments));
    }

    /** Starts a main class on this test's class path. */
    static Process start(String main, Object... arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Djucuo.home=" + Project.ROOT,
                        "-cp",
                        System.getProperty("java.class.path"),
                        main));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        try {
            return new ProcessBuilder(line).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome end(Process process) {
        var out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        var err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(
                        "still running after " + SECONDS + " s: " + process.info());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Outcome(process.exitValue(), out.join(), err.join());
    }

    private static String read(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
