package jucuo.web;

import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import jucuo.chinese.ChineseText;
import jucuo.chinese.SynonymFile;
import jucuo.engine.Encoder;
import jucuo.engine.Engine;
import jucuo.engine.UnusableIndexException;
import jucuo.lucene.LuceneEngine;
import jucuo.lucene.VectorBuilder;
import jucuo.query.SearchRequest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code serve}: the site, until the process is told to end. */
final class ServeCommand {

    private ServeCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Serve the site.");
        return spec.addOption(
                        OptionSpec.builder("--port")
                                .type(int.class)
                                .paramLabel("PORT")
                                .defaultValue("8080")
                                .description("0 for any that is free (${DEFAULT-VALUE}).")
                                .build())
                .addOption(
                        OptionSpec.builder("--host")
                                .type(String.class)
                                .paramLabel("HOST")
                                .defaultValue("127.0.0.1")
                                .description("Address to listen on (${DEFAULT-VALUE}).")
                                .build())
                .addOption(indexOption())
                .addOption(synonymsOption());
    }

    /** {@code --index}, for every command that reads one. */
    static OptionSpec indexOption() {
        return OptionSpec.builder("--index")
                .type(Path.class)
                .paramLabel("DIR")
                .description("Folder of the index (index-data).")
                .build();
    }

    /** {@code --synonyms}, for every command that searches. */
    static OptionSpec synonymsOption() {
        return OptionSpec.builder("--synonyms")
                .type(Path.class)
                .paramLabel("FILE")
                .description("Synonyms of your own (synonyms.txt beside the index folder).")
                .build();
    }

    /** Finds by meaning too, where an encoder is installed. */
    static LuceneEngine engine(Path index, ParseResult parsed) {
        return engine(index, parsed, Encoder.installed());
    }

    private static LuceneEngine engine(Path index, ParseResult parsed, Optional<Encoder> encoder) {
        PrintWriter err = parsed.commandSpec().commandLine().getErr();
        Path beside = index.toAbsolutePath().resolveSibling("synonyms.txt");
        Path file = parsed.matchedOptionValue("--synonyms", beside);
        var synonyms = new SynonymFile(file, err::println);
        return encoder.map(e -> LuceneEngine.open(index, synonyms, VectorBuilder.folder(index), e))
                .orElseGet(() -> LuceneEngine.open(index, synonyms));
    }

    static Path index(ParseResult parsed) {
        return parsed.matchedOptionValue("--index", Config.defaultIndex());
    }

    static int run(ParseResult parsed) {
        int port = parsed.commandSpec().findOption("--port").getValue();
        String host = parsed.commandSpec().findOption("--host").getValue();
        if (port < 0 || port > 65535) {
            throw new CommandLine.ParameterException(
                    parsed.commandSpec().commandLine(), "No port: " + port);
        }
        return serve(new Config(host, port, index(parsed)), parsed);
    }

    /** Loads the segmenter's dictionary and the index, so that the first reader need not wait. */
    private static void warmUp(Engine engine) {
        try {
            engine.search(SearchRequest.of("加快建设"));
            engine.search(SearchRequest.of("怎样加快建设"));
        } catch (UnusableIndexException _) {
            // every page says so, with the mend, until there is an index
        }
    }

    private static int serve(Config config, ParseResult parsed) {
        CommandLine command = parsed.commandSpec().commandLine();
        Optional<Encoder> encoder = Encoder.installed();
        var engine = new ReopeningEngine<>(() -> engine(config.index(), parsed, encoder));
        var warmUp = CompletableFuture.runAsync(() -> warmUp(engine));
        var site = new Site(config, engine, engine, new ChineseText());
        try {
            site.start();
            warmUp.join();
            // On SIGTERM: requests under way are answered, then the process ends.
            Runtime.getRuntime().addShutdownHook(new Thread(site::close, "end"));
            command.getOut().println(site.address());
            encoder.ifPresent(e -> new Encoding(config.index(), e).start());
            new CountDownLatch(1).await();
        } catch (JavalinBindException e) {
            throw new CommandLine.ParameterException(
                    command,
                    "Cannot listen on %s:%d (%s); choose another --port or --host."
                            .formatted(config.host(), config.port(), e.getMessage()));
        } catch (InterruptedException e) {
            site.close();
        }
        return 0;
    }
}
