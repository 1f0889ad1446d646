package jucuo.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jucuo.engine.Encoder;
import jucuo.indexer.evaluate.Comparison;
import jucuo.indexer.evaluate.Evaluation;
import jucuo.indexer.evaluate.JudgedQuery;
import jucuo.indexer.evaluate.Judgments;
import jucuo.indexer.evaluate.Rankings;
import jucuo.indexer.evaluate.TemporaryIndex;
import jucuo.lucene.LuceneEngine;
import jucuo.lucene.VectorBuilder;
import jucuo.query.Mode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code evaluate}: measures ranking on a judged collection; leaves nothing behind. */
final class EvaluateCommand implements Command {

    /** Ids that a message names. */
    private static final int SHOWN = 5;

    private final Environment environment;

    EvaluateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Indexes a judged collection into a temporary index, ranks whole entries for each"
                                + " judged query, and prints nDCG@10, MRR@10, Recall@10, Recall@100 and"
                                + " queries per second, then the same of a tuning and a held-out half,"
                                + " and of plain BM25 over words.");
        return spec.addOption(
                        file("--corpus", "the entries: id, title, text, one JSON object a line"))
                .addOption(file("--queries", "the queries: id, text, one JSON object a line"))
                .addOption(file("--qrels", "the judgments: query, entry, grade between tabs"))
                .addOption(
                        OptionSpec.builder("--mode")
                                .paramLabel("auto|exact")
                                .type(String.class)
                                .description(
                                        "auto: the nearest entries, whatever words they hold, by meaning too; exact:"
                                                + " what the site finds in this mode; auto unless given")
                                .build())
                .addOption(
                        OptionSpec.builder("--vectors")
                                .paramLabel("DIR")
                                .type(Path.class)
                                .description(
                                        "keep the vectors there, and use those that are; they leave with"
                                                + " the index unless given")
                                .build())
                .addOption(OptionSpec.builder("--json").description("as JSON").build());
    }

    private static OptionSpec file(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("FILE")
                .type(Path.class)
                .required(true)
                .description(description)
                .build();
    }

    @Override
    public ExitCode run(ParseResult given) throws IOException {
        Path corpus = existing(given, "--corpus");
        Path queryFile = existing(given, "--queries");
        Path judgmentFile = existing(given, "--qrels");
        Mode mode = mode(given.matchedOptionValue("--mode", Mode.AUTO.key()));
        var tally = new Tally();
        List<JudgedQuery> queries = JudgedQuery.read(queryFile, tally::refused);
        Judgments judgments = Judgments.read(judgmentFile, tally::refused);
        if (queries.stream().allMatch(q -> judgments.of(q.id()).isEmpty())) {
            tally.report().refusals().forEach(r -> environment.err().println("refused " + r));
            throw new UsageException(
                    "%s judges no query of %s; give files that belong together"
                            .formatted(judgmentFile, queryFile));
        }
        Optional<Encoder> encoder = mode == Mode.AUTO ? Encoder.installed() : Optional.empty();
        Comparison comparison;
        try (TemporaryIndex index = TemporaryIndex.create()) {
            try (var _ = new Progress(environment.err(), environment.isTerminal(), tally, 1)) {
                JudgedCollection.index(corpus, index, tally);
            }
            sayMissing(judgments, index);
            index.commit();
            try (LuceneEngine engine = engine(given, index, encoder)) {
                engine.nearest(queries.getFirst().text(), 1); // loads what is loaded once
                comparison =
                        new Comparison(
                                Evaluation.of(queries, judgments, ranking(engine, mode)),
                                encoder.map(_ ->
                                        Evaluation.of(
                                                queries,
                                                judgments,
                                                Rankings.nearest(engine.lexical()))),
                                Evaluation.of(
                                        queries, judgments, Rankings.nearest(engine.byWords())));
            }
        }
        RunReport report = tally.report();
        environment.err().print(report.text());
        sayUnjudged(comparison.ours());
        boolean json = given.hasMatchedOption("--json");
        environment.out().print(json ? comparison.json() : comparison.text());
        environment.out().flush();
        return report.refused() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }

    private LuceneEngine engine(ParseResult given, TemporaryIndex index, Optional<Encoder> encoder)
            throws IOException {
        if (encoder.isEmpty()) {
            return LuceneEngine.open(index.path());
        }
        Path vectors = given.matchedOptionValue("--vectors", VectorBuilder.folder(index.path()));
        VectorsCommand.encode(index.path(), vectors, encoder.get(), environment);
        return LuceneEngine.open(index.path(), vectors, encoder.get());
    }

    private static Path existing(ParseResult given, String option) {
        Path file = given.matchedOptionValue(option, Path.of(""));
        if (!Files.isRegularFile(file)) {
            throw new UsageException("no file " + file);
        }
        return file;
    }

    private static Mode mode(String key) {
        for (Mode mode : Mode.values()) {
            if (mode.key().equals(key)) {
                return mode;
            }
        }
        throw new UsageException("no mode " + key + "; choose auto or exact");
    }

    private static Function<String, List<String>> ranking(LuceneEngine engine, Mode mode) {
        return switch (mode) {
            case AUTO -> Rankings.nearest(engine);
            case EXACT -> Rankings.exact(engine);
        };
    }

    private void sayMissing(Judgments judgments, TemporaryIndex index) {
        Set<String> missing = judgments.documents();
        missing.removeAll(index.documents());
        say(missing, "judged entries not in the corpus");
    }

    private void sayUnjudged(Evaluation evaluation) {
        say(evaluation.unjudged(), "queries left out for want of judgments");
    }

    /** {@code queries left out for want of judgments: 12 (s1, s7, s9, s12, s40, …)} */
    private void say(Collection<String> ids, String what) {
        if (!ids.isEmpty()) {
            String first = ids.stream().limit(SHOWN).collect(Collectors.joining(", "));
            String rest = ids.size() > SHOWN ? ", …" : "";
            environment.err().printf("%s: %,d (%s%s)%n", what, ids.size(), first, rest);
        }
    }
}
