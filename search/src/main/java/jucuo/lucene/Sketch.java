package jucuo.lucene;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * A sketch of a text, by which texts of nearly the same words are found without comparing each with
 * each: the smallest hashes of its stretches of {@value #STRETCH} characters in {@value #BINS} bins
 * (one permutation hashing; P. Li, A. Owen, C.-H. Zhang, NIPS 2012). Linear in the text.
 */
final class Sketch {

    /** From this share of stretches in common on two documents are called similar. A guess. */
    static final double SIMILAR = 0.7;

    private static final int STRETCH = 6;
    private static final int BINS = 128;

    /**
     * Bins that make a band. Texts with three of four stretches in common share one of the 32 bands
     * with a probability of 1 − (1 − 0.75⁴)³² > 0.99999.
     */
    private static final int BAND = 4;

    /** Shorter texts, in characters, fill too few bins to be told apart. */
    private static final int SHORTEST = 200;

    private final int[] bins;

    private Sketch(int[] bins) {
        this.bins = bins;
    }

    /** The sketch of a text in plain form; empty where the text is too short for one. */
    static Optional<Sketch> of(CharSequence plain) {
        if (plain.length() < SHORTEST) {
            return Optional.empty();
        }
        var bins = new int[BINS];
        Arrays.fill(bins, Integer.MAX_VALUE);
        for (int at = 0; at + STRETCH <= plain.length(); at++) {
            long hash = hash(plain, at);
            int bin = (int) (hash >>> 57);
            bins[bin] = Math.min(bins[bin], (int) (hash & Integer.MAX_VALUE));
        }
        return Optional.of(new Sketch(filled(bins)));
    }

    /** An empty bin takes the hash of the next one that has any (densification). */
    private static int[] filled(int[] bins) {
        int[] filled = bins.clone();
        for (int bin = 0; bin < BINS; bin++) {
            for (int ahead = 1; filled[bin] == Integer.MAX_VALUE; ahead++) {
                filled[bin] = bins[(bin + ahead) % BINS];
            }
        }
        return filled;
    }

    private static long hash(CharSequence text, int at) {
        long hash = 0;
        for (int i = at; i < at + STRETCH; i++) {
            hash = hash * 0x100000001B3L + text.charAt(i);
        }
        hash ^= hash >>> 32; // the finaliser of SplitMix64: every bit of the text moves every bit
        hash *= 0xBF58476D1CE4E5B9L;
        hash ^= hash >>> 29;
        hash *= 0x94D049BB133111EBL;
        return hash ^ (hash >>> 32);
    }

    /** Terms of which similar texts share at least one. */
    List<String> bands() {
        var bands = new ArrayList<String>();
        for (int first = 0; first < BINS; first += BAND) {
            int[] band = Arrays.copyOfRange(bins, first, first + BAND);
            bands.add(first + ":" + Integer.toHexString(Arrays.hashCode(band)));
        }
        return bands;
    }

    /**
     * The estimated share of stretches in common, from 0 to 1; its standard error is at most 0.045.
     */
    double similarity(Sketch other) {
        int equal = 0;
        for (int bin = 0; bin < BINS; bin++) {
            equal += bins[bin] == other.bins[bin] ? 1 : 0;
        }
        return (double) equal / BINS;
    }

    BytesRef bytes() {
        var bytes = ByteBuffer.allocate(BINS * Integer.BYTES);
        bytes.asIntBuffer().put(bins);
        return new BytesRef(bytes.array());
    }

    static Sketch of(BytesRef bytes) {
        var bins = new int[BINS];
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asIntBuffer().get(bins);
        return new Sketch(bins);
    }
}
