package jucuo.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import jucuo.engine.Encoder;
import jucuo.lucene.VectorBuilder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code vectors}: encodes the passages of an index by their meaning. */
final class VectorsCommand implements Command {

    private final Environment environment;

    VectorsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "vectors";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Encodes those passages of an index that have no vector yet, on all cores, so"
                                + " that they are found by meaning too. serve does the same behind its"
                                + " answers. A run that is cut short goes on where it was.");
        return spec.addOption(IndexCommand.indexOption());
    }

    @Override
    public ExitCode run(ParseResult given) throws IOException {
        Path index = given.matchedOptionValue("--index", environment.index());
        Optional<Encoder> encoder = Encoder.installed();
        if (encoder.isEmpty()) {
            throw new UsageException(
                    "no model is installed: jucuo-meaning is not on the class path");
        }
        encode(index, VectorBuilder.folder(index), encoder.get(), environment);
        return ExitCode.DONE;
    }

    /** Encodes what is missing, and says how it goes. */
    static void encode(Path index, Path vectors, Encoder encoder, Environment environment)
            throws IOException {
        long begun = System.nanoTime();
        int encoded;
        try (VectorBuilder builder = VectorBuilder.open(index, vectors, encoder)) {
            var progress = new VectorProgress(environment.err(), environment.isTerminal());
            encoded = builder.update(Runtime.getRuntime().availableProcessors(), progress);
            progress.clear();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        environment
                .err()
                .printf(
                        Locale.ROOT,
                        "%,d passages encoded in %.1f s (%.0f a second)%n",
                        encoded,
                        seconds,
                        encoded / seconds);
    }
}
