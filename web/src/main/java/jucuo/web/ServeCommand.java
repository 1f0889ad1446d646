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
import jucuo.file.WatchedFile;
import jucuo.lexicon.BlockList;
import jucuo.lucene.LuceneEngine;
import jucuo.lucene.VectorBuilder;
import jucuo.query.SearchRequest;
import jucuo.query.TextAnalysis;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code serve}: the site, until the process is told to end. */
final class ServeCommand {

    private static final TextAnalysis ANALYSIS = new ChineseText();

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
                .addOption(synonymsOption())
                .addOption(
                        OptionSpec.builder("--best-bets")
                                .type(Path.class)
                                .paramLabel("FILE")
                                .description(
                                        "What to recommend for a query (best-bets.txt beside the index folder).")
                                .build())
                .addOption(
                        OptionSpec.builder("--blocked")
                                .type(Path.class)
                                .paramLabel("FILE")
                                .description(
                                        "Words never to suggest (blocked.txt beside the index folder).")
                                .build())
                .addOption(
                        OptionSpec.builder("--search-log")
                                .type(Path.class)
                                .paramLabel("FILE")
                                .description(
                                        "Log searches, without anything about who searches (off).")
                                .build());
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
        Path file = beside(index, parsed, "--synonyms", "synonyms.txt");
        var synonyms = new SynonymFile(file, err::println);
        return encoder.map(e -> LuceneEngine.open(index, synonyms, VectorBuilder.folder(index), e))
                .orElseGet(() -> LuceneEngine.open(index, synonyms));
    }

    /** What {@code option} names, else a file of that name beside the index. */
    private static Path beside(Path index, ParseResult parsed, String option, String name) {
        return parsed.matchedOptionValue(option, index.toAbsolutePath().resolveSibling(name));
    }

    private static WatchedFile<BlockList> blocked(Path index, ParseResult parsed) {
        PrintWriter err = parsed.commandSpec().commandLine().getErr();
        return new WatchedFile<>(
                beside(index, parsed, "--blocked", "blocked.txt"),
                BlockList.none(ANALYSIS),
                (name, text, report) -> BlockList.read(name, text, ANALYSIS, report),
                err::println);
    }

    private static Operator operator(Path index, ParseResult parsed) {
        PrintWriter err = parsed.commandSpec().commandLine().getErr();
        Path bets = beside(index, parsed, "--best-bets", "best-bets.txt");
        Path log = parsed.matchedOptionValue("--search-log", Path.of(""));
        return new Operator(
                Operator.bets(bets, ANALYSIS, err::println),
                log.toString().isEmpty() ? SearchLog.NONE : new SearchLogFile(log));
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
        WatchedFile<BlockList> blocked = blocked(config.index(), parsed);
        var engine =
                new ReopeningEngine<>(
                        () -> engine(config.index(), parsed, encoder).sparing(blocked));
        var warmUp = CompletableFuture.runAsync(() -> warmUp(engine));
        var site = new Site(config, engine, engine, ANALYSIS, operator(config.index(), parsed));
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
