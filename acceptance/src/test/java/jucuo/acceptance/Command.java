package jucuo.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** A command in a process of its own, as {@code ./jucuo} starts it. */
final class Command {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Command() {}

    /**
     * What a command that ended has said.
     *
     * @param exit the exit code
     */
    record Outcome(int exit, String out, String err) {}

    static Outcome indexer(Object... arguments) {
        return end(start("indexer", arguments));
    }

    static Outcome web(Object... arguments) {
        return end(start("web", arguments));
    }

    /** Starts a module's main class on the class path that it has without the tests. */
    static Process start(String module, Object... arguments) {
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
                        classPath(module),
                        "jucuo." + module + ".Main"));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        try {
            return new ProcessBuilder(line).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath(String module) {
        Path search = Project.ROOT.resolve("search/target");
        var entries = new ArrayList<Path>();
        entries.add(Project.ROOT.resolve(module + "/target/classes"));
        entries.add(search.resolve("classes"));
        try {
            String written = Files.readString(Project.ROOT.resolve(module + "/target/classpath"));
            for (String entry : written.strip().split(File.pathSeparator, -1)) {
                if (!Path.of(entry).startsWith(search)) {
                    entries.add(Path.of(entry));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static Outcome end(Process process) {
        return end(process, PATIENCE);
    }

    /** Waits so long at the most. */
    static Outcome end(Process process, Duration patience) {
        var out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        var err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        try {
            if (!process.waitFor(patience)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + patience + ": " + process.info());
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
