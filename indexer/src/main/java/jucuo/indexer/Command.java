package jucuo.indexer;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the command line. */
interface Command {

    String name();

    /** Its options and parameters, but for {@code --help}. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @param given what was matched by {@link #spec}
     * @throws UsageException where what was given does not go together or is not there
     * @throws IOException where the environment does not allow it
     */
    ExitCode run(ParseResult given) throws IOException;
}
