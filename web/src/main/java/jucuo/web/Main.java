package jucuo.web;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import jucuo.engine.UnusableIndexException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The commands that read the index: {@code serve} and {@code search}; and {@code log}. */
public final class Main {

    private static final int UNUSABLE_INDEX = 3;

    /**
     * Held, so that its level stays: Lucene's advice on the JVM is nothing that a command should
     * say.
     */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Results go to {@code out}, messages for people to {@code err}. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandSpec jucuo =
                CommandSpec.create()
                        .name("jucuo")
                        .addSubcommand("serve", ServeCommand.spec().addOption(help()))
                        .addSubcommand("search", SearchCommand.spec().addOption(help()))
                        .addSubcommand("log", LogCommand.spec().addOption(help()))
                        .addOption(help());
        return new CommandLine(jucuo)
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler(Main::misused)
                .execute(args);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this and end.")
                .build();
    }

    private static int execute(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        if (!parsed.hasSubcommand()) {
            throw new CommandLine.ParameterException(
                    parsed.commandSpec().commandLine(), "Which command: serve, search or log?");
        }
        try {
            return run(parsed.subcommand());
        } catch (UnusableIndexException e) {
            parsed.commandSpec().commandLine().getErr().println("jucuo: " + e.getMessage());
            return UNUSABLE_INDEX;
        }
    }

    private static int run(ParseResult command) {
        return switch (command.commandSpec().name()) {
            case "serve" -> ServeCommand.run(command);
            case "search" -> SearchCommand.run(command);
            case "log" -> LogCommand.run(command);
            default -> throw new IllegalStateException(command.commandSpec().name());
        };
    }

    private static int misused(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("jucuo: " + e.getMessage());
        command.getErr().println("Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
