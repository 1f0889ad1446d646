package jucuo.indexer;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: verifies an index. */
final class CheckCommand implements Command {

    private final Environment environment;
    private final Indexes indexes;

    CheckCommand(Environment environment, Indexes indexes) {
        this.environment = environment;
        this.indexes = indexes;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Verifies an index: checksums, schema version, and that every span yields its text.");
        return spec.addOption(IndexCommand.indexOption());
    }

    @Override
    public ExitCode run(ParseResult given) {
        Path index = given.matchedOptionValue("--index", environment.index());
        List<String> problems = indexes.problems(index);
        problems.forEach(environment.err()::println);
        if (problems.isEmpty()) {
            environment.err().println(index + ": sound");
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.UNUSABLE_INDEX;
    }
}
