package jucuo.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jucuo.chinese.ChineseText;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code log}: what was asked often and what found nothing, out of a log of searches and the older
 * files beside it. On the terminal and not on the site: what people ask is nobody else's business.
 */
final class LogCommand {

    private static final int REFUSED = 1;

    private LogCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Show popular queries, and those that find nothing, of a search log.");
        return spec.addPositional(
                        PositionalParamSpec.builder()
                                .index("0")
                                .type(Path.class)
                                .paramLabel("FILE")
                                .description("As given to serve --search-log.")
                                .build())
                .addOption(
                        OptionSpec.builder("--size")
                                .type(int.class)
                                .paramLabel("N")
                                .defaultValue("20")
                                .description("Queries in each list (${DEFAULT-VALUE}).")
                                .build())
                .addOption(
                        OptionSpec.builder("--least")
                                .type(int.class)
                                .paramLabel("N")
                                .defaultValue("3")
                                .description(
                                        "Leave out what was asked less often (${DEFAULT-VALUE}): a rare query may name"
                                                + " somebody.")
                                .build());
    }

    static int run(ParseResult parsed) {
        CommandLine command = parsed.commandSpec().commandLine();
        Path file = parsed.matchedPositionalValue(0, Path.of(""));
        List<Path> files = files(file);
        if (files.isEmpty()) {
            throw new CommandLine.ParameterException(
                    command, "No file " + file + "; serve --search-log FILE writes one.");
        }
        var report = new SearchLogReport(new ChineseText());
        int bad = 0;
        for (Path part : files) {
            bad += read(part, report, command.getErr());
        }
        int size = parsed.commandSpec().findOption("--size").getValue();
        int least = parsed.commandSpec().findOption("--least").getValue();
        print(report, least, Math.max(0, size), command.getOut());
        return bad == 0 ? 0 : REFUSED;
    }

    /** The oldest first. */
    private static List<Path> files(Path file) {
        var files = new ArrayList<Path>();
        for (int n = SearchLogFile.OLD_FILES; n > 0; n--) {
            files.add(SearchLogFile.old(file.toAbsolutePath(), n));
        }
        files.add(file);
        return files.stream().filter(Files::isRegularFile).toList();
    }

    private static int read(Path file, SearchLogReport report, PrintWriter err) {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return report.read(file.toString(), lines, err::println);
        } catch (IOException e) {
            err.println(file + ": " + e.getMessage());
            return 1;
        }
    }

    private static void print(SearchLogReport report, int least, int size, PrintWriter out) {
        out.println(
                String.format(
                        Locale.ROOT,
                        "%,d searches, %,d without a hit",
                        report.searches(),
                        report.withoutHits()));
        if (report.dropped() > 0) {
            out.println(String.format(Locale.ROOT, "%,d more not logged", report.dropped()));
        }
        if (report.forgotten() > 0) {
            out.println(
                    String.format(
                            Locale.ROOT, "%,d of too many queries to list", report.forgotten()));
        }
        out.println("\nFound nothing, " + least + " times or more");
        report.fruitless(least, size).forEach(a -> line(a.nothing(), a.q(), out));
        out.println("\nAsked most, " + least + " times or more");
        report.popular(least, size).forEach(a -> line(a.times(), a.q(), out));
    }

    private static void line(int times, String q, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%,9d  %s", times, q.replaceAll("\\p{Cntrl}", " ")));
    }
}
