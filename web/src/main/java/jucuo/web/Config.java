package jucuo.web;

import java.nio.file.Path;

/**
 * Where the site listens and what it serves.
 *
 * @param port 0 for any that is free
 * @param index folder of the index
 */
record Config(String host, int port, Path index) {

    /** {@code index-data} at the project's root, or where the command was called. */
    static Path defaultIndex() {
        return Path.of(System.getProperty("jucuo.home", ""), "index-data").toAbsolutePath();
    }
}
