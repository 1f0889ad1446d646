package jucuo.indexer;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import jucuo.document.PolicyDocument;

/**
 * Identifies the rules by which files become documents: the classes and word lists of the indexer
 * and of search.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String ofThisProgram() throws IOException {
        MessageDigest digest = digest();
        for (Class<?> type : List.of(IndexRun.class, PolicyDocument.class)) {
            Path place = place(type);
            List<Path> files;
            try (Stream<Path> walk = Files.walk(place)) {
                files = walk.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A jar or a folder of classes. */
    private static Path place(Class<?> type) throws IOException {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("no place for " + type, e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
