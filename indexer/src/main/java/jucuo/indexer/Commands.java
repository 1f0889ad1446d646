package jucuo.indexer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import jucuo.engine.UnusableIndexException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: finds the command, runs it, and turns how it ended into an exit code. */
final class Commands {

    private final Environment environment;
    private final String version;
    private final List<Command> commands;

    Commands(Environment environment, String version, List<Command> commands) {
        this.environment = environment;
        this.version = version;
        this.commands = List.copyOf(commands);
    }

    ExitCode run(String... arguments) {
        try {
            return run(commandLine().parseArgs(arguments));
        } catch (ParameterException e) {
            return usage(String.valueOf(e.getMessage()));
        } catch (UsageException e) {
            return usage(String.valueOf(e.getMessage()));
        } catch (UnusableIndexException e) {
            environment.err().println(e.getMessage());
            return ExitCode.UNUSABLE_INDEX;
        } catch (FileSystemException e) {
            environment.err().println("jucuo: " + unusable(e));
            return ExitCode.USAGE;
        } catch (IOException e) {
            environment.err().println("jucuo: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    /** The message of such an exception is often the path alone. */
    private static String unusable(FileSystemException e) {
        String reason =
                switch (e) {
                    case FileAlreadyExistsException _ -> "there is a file of that name";
                    case NoSuchFileException _ -> "there is no such file or folder";
                    case AccessDeniedException _ -> "permission denied";
                    default -> Objects.requireNonNullElse(e.getReason(), "it cannot be used");
                };
        return "%s: %s; mend that or name another".formatted(e.getFile(), reason);
    }

    private ExitCode run(ParseResult all) throws IOException {
        ParseResult given = all.hasSubcommand() ? all.subcommand() : all;
        if (given.isUsageHelpRequested()) {
            given.commandSpec().commandLine().usage(environment.out());
            return ExitCode.DONE;
        }
        if (given.isVersionHelpRequested()) {
            environment.out().println("jucuo " + version);
            return ExitCode.DONE;
        }
        for (Command command : commands) {
            if (command.name().equals(given.commandSpec().name())) {
                return command.run(given);
            }
        }
        return usage("no command given");
    }

    private ExitCode usage(String message) {
        environment.err().println("jucuo: " + message + "; see ./jucuo --help");
        return ExitCode.USAGE;
    }

    private CommandLine commandLine() {
        var root =
                new CommandLine(CommandSpec.create().name("jucuo").mixinStandardHelpOptions(true));
        for (Command command : commands) {
            root.addSubcommand(
                    command.name(), new CommandLine(command.spec().mixinStandardHelpOptions(true)));
        }
        return root;
    }
}
