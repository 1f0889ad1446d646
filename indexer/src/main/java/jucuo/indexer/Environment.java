package jucuo.indexer;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command finds around it.
 *
 * @param home the project's root, where {@code seeds/} and {@code index-data/} are unless said
 *     otherwise
 * @param out for results
 * @param err for people
 * @param isTerminal whether somebody watches {@code err}
 */
record Environment(Path home, PrintStream out, PrintStream err, boolean isTerminal) {

    Path seeds() {
        return home.resolve("seeds");
    }

    Path index() {
        return home.resolve("index-data");
    }
}
