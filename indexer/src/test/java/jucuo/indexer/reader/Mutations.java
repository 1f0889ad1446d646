package jucuo.indexer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/**
 * Damages a file in many ways and has it read: a text or a refusal may come of it, nothing else.
 * {@code -Djucuo.fuzz.seconds=600} makes it take so long; otherwise it is a few hundred rounds.
 */
public final class Mutations {

    private static final int ROUNDS = 300;
    private static final Duration TIME =
            Duration.ofSeconds(Integer.getInteger("jucuo.fuzz.seconds", 0));

    private final byte[] whole;

    private Mutations(byte[] whole) {
        this.whole = whole;
    }

    public static Mutations of(byte[] whole) {
        return new Mutations(whole);
    }

    /** Reads a damaged file. */
    public interface Reading {
        void read(byte[] bytes) throws IOException, UnreadableDocumentException;
    }

    /** Fails with the seed of the round in which the reader threw something else. */
    void check(DocumentReader reader, String name) {
        check(bytes -> {
            if (reader.accepts(name, bytes)) {
                reader.read(name, bytes);
            }
        });
    }

    /** Fails with the seed of the round in which something was thrown that is no refusal. */
    public void check(Reading reading) {
        long first = new Random().nextLong();
        long end = System.nanoTime() + TIME.toNanos();
        for (long seed = first; seed < first + ROUNDS || System.nanoTime() < end; seed++) {
            byte[] damaged = damaged(new Random(seed));
            try {
                reading.read(damaged);
            } catch (UnreadableDocumentException e) {
                assertThat(e.reason()).as("seed " + seed).isNotBlank();
            } catch (IOException e) {
                assertThat(e).as("seed " + seed).hasMessageNotContaining("null");
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private byte[] damaged(Random random) {
        byte[] bytes = whole.clone();
        for (int left = random.nextInt(1, 6); left > 0 && bytes.length > 1; left--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + random.nextInt(1, 64));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 2 -> Arrays.fill(bytes, at, to, (byte) random.nextInt(256));
                case 3 -> bytes = joined(bytes, at, bytes, to);
                default -> bytes = joined(bytes, to, bytes, at);
            }
        }
        return bytes;
    }

    /** {@code a} up to {@code end}, then {@code b} from {@code start} on. */
    private static byte[] joined(byte[] a, int end, byte[] b, int start) {
        byte[] joined = Arrays.copyOf(a, end + b.length - start);
        System.arraycopy(b, start, joined, end, b.length - start);
        return joined;
    }
}
