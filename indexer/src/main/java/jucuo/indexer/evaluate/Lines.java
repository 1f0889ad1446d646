package jucuo.indexer.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import jucuo.indexer.source.Refusal;

/** Reads a small file line by line; a line that is refused does not stop the rest. */
final class Lines {

    private Lines() {}

    /** Takes a line's bytes, and throws IllegalArgumentException where it refuses them. */
    interface Reading {
        void line(byte[] line) throws IOException;
    }

    /** Hands on every line but blank ones, without line feeds. */
    static void read(Path file, Reading reading, Consumer<Refusal> refusals) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int number = 0;
        for (int start = 0; start < bytes.length; ) {
            int end = end(bytes, start);
            number++;
            byte[] line = Arrays.copyOfRange(bytes, start, end);
            try {
                if (!isBlank(line)) {
                    reading.line(line);
                }
            } catch (IllegalArgumentException e) {
                refusals.accept(
                        new Refusal(
                                String.valueOf(file.getFileName()),
                                String.valueOf(number),
                                String.valueOf(e.getMessage())));
            }
            start = end + 1;
        }
    }

    private static int end(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (!Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }
}
