package jucuo.indexer;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import jucuo.engine.IndexBuilder;
import jucuo.indexer.fact.Enricher;
import jucuo.indexer.reader.Readers;
import jucuo.indexer.structure.Structure;
import jucuo.lucene.IndexCheck;
import jucuo.lucene.LuceneIndexBuilder;

/** The indexer's command line; here everything is put together. */
public final class Main {

    /**
     * Held, so that its level stays: Lucene's advice on the JVM is nothing that a run should say.
     */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT); // 1,204 wherever it runs
        var home = Path.of(System.getProperty("jucuo.home", ""));
        var environment = new Environment(home, System.out, System.err, isTerminal());
        ExitCode end = commands(environment, version(), new LuceneIndexes()).run(arguments);
        System.exit(end.code());
    }

    @SuppressWarnings(
            "SystemConsoleNull") // with -Djdk.console=java.base it is null without a terminal
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    static Commands commands(Environment environment, String version, Indexes indexes) {
        var documents = new Documents(Readers.standard(), new Structure(), Enricher.standard());
        return new Commands(
                environment,
                version,
                List.of(
                        new IndexCommand(environment, documents, indexes),
                        new SplitCommand(environment, documents),
                        new CheckCommand(environment, indexes),
                        new VectorsCommand(environment),
                        new EvaluateCommand(environment)));
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
    }

    private static final class LuceneIndexes implements Indexes {

        @Override
        public IndexBuilder open(Path folder, boolean rebuild) throws IOException {
            return LuceneIndexBuilder.open(folder, rebuild);
        }

        @Override
        public List<String> problems(Path folder) {
            return IndexCheck.problems(folder);
        }
    }
}
