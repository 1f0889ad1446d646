package jucuo.indexer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jucuo.engine.IndexBuilder;
import jucuo.engine.UnusableIndexException;
import jucuo.indexer.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code index [PATH…]}: brings the index up to date with files, folders and collections. */
final class IndexCommand implements Command {

    private final Environment environment;
    private final Documents documents;
    private final Indexes indexes;

    IndexCommand(Environment environment, Documents documents, Indexes indexes) {
        this.environment = environment;
        this.documents = documents;
        this.indexes = indexes;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Brings the index up to date with files, folders and collections (.jsonl, .csv, .tsv, .zip). What did not change"
                                + " is not read again; what is gone from the paths given leaves.");
        return spec.addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("PATH")
                                .description("what to index; seeds/ unless given")
                                .arity("0..*")
                                .type(List.class)
                                .auxiliaryTypes(Path.class)
                                .build())
                .addOption(indexOption())
                .addOption(
                        flag("--rebuild", "begin with nothing, and replace the index at the end"))
                .addOption(
                        flag(
                                "--if-stale",
                                "say nothing where nothing changed; leave an index of other files as it"
                                        + " is; rebuild an unusable one in its usual place"))
                .addOption(
                        OptionSpec.builder("--report")
                                .paramLabel("FILE")
                                .type(Path.class)
                                .description("write what the run did as JSON")
                                .build());
    }

    @Override
    public ExitCode run(ParseResult given) throws IOException {
        List<Path> paths = given.matchedPositionalValue(0, List.of(environment.seeds()));
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException("no file or folder " + path);
            }
        }
        Path index = given.matchedOptionValue("--index", environment.index());
        boolean ifStale = given.hasMatchedOption("--if-stale");
        @Nullable Path file = given.matchedOptionValue("--report", null);
        // before the run, which would be for nothing where the report cannot be written
        try (OutputStream out =
                file == null ? OutputStream.nullOutputStream() : Files.newOutputStream(file)) {
            RunReport report = run(paths, index, given.hasMatchedOption("--rebuild"), ifStale);
            if (!ifStale || !report.changedNothing()) {
                environment.err().print(report.text());
            }
            report.writeJson(out);
            return report.refused() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
    }

    private RunReport run(List<Path> paths, Path index, boolean rebuild, boolean ifStale)
            throws IOException {
        Sources sources = Sources.find(paths, environment.home());
        var tally = new Tally();
        try (IndexBuilder builder = open(index, rebuild, ifStale);
                var _ =
                        new Progress(
                                environment.err(),
                                environment.isTerminal(),
                                tally,
                                sources.files().size())) {
            if (!ifStale || isMadeOf(sources, builder)) {
                IndexRun.run(documents, Fingerprint.ofThisProgram(), sources, builder, tally);
            }
        }
        return tally.report();
    }

    private IndexBuilder open(Path index, boolean rebuild, boolean ifStale) throws IOException {
        try {
            return indexes.open(index, rebuild);
        } catch (UnusableIndexException e) {
            // elsewhere it may hold documents that this run does not know of
            if (!ifStale || !index.equals(environment.index())) {
                throw e;
            }
            environment.err().println(e.getMessage());
            environment.err().println("rebuilding it");
            return indexes.open(index, true);
        }
    }

    /** Whether an index is empty or holds any of the sources; else it is somebody's own. */
    private static boolean isMadeOf(Sources sources, IndexBuilder builder) {
        return builder.files().isEmpty()
                || builder.files().keySet().stream().anyMatch(sources::covers);
    }

    static OptionSpec indexOption() {
        return OptionSpec.builder("--index")
                .paramLabel("DIR")
                .type(Path.class)
                .description("folder of the index; index-data/ unless given")
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }
}
