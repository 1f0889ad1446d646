package jucuo.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which characters stand beside each other in the collection, and in how many passages. Eight bytes
 * a pair, and four more for the way back. Immutable.
 */
public final class Pairs {

    private final int[] keys;
    private final int[] counts;

    /** Numbers of pairs in order of their second character, then of the first. */
    private final int[] backward;

    private Pairs(int[] keys, int[] counts) {
        this.keys = keys;
        this.counts = counts;
        this.backward = backward(keys);
    }

    private static int[] backward(int[] keys) {
        long[] turned = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            turned[i] = (long) Integer.rotateLeft(keys[i], 16) << 32 | i;
        }
        // as unsigned numbers
        for (int i = 0; i < turned.length; i++) {
            turned[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(turned);
        int[] backward = new int[keys.length];
        for (int i = 0; i < backward.length; i++) {
            backward[i] = (int) turned[i];
        }
        return backward;
    }

    /** Collects pairs of characters in order of their code; not thread-safe. */
    public static final class Builder {

        private int[] keys = new int[1 << 16];
        private int[] counts = new int[1 << 16];
        private int size;

        /** Adds a pair behind all others; one of other than two UTF-16 units is left out. */
        public void add(String pair, int count) {
            if (pair.length() != 2 || Character.isSurrogate(pair.charAt(0))) {
                return;
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            keys[size] = key(pair.charAt(0), pair.charAt(1));
            counts[size] = count;
            if (size > 0 && Integer.compareUnsigned(keys[size - 1], keys[size]) >= 0) {
                throw new IllegalArgumentException("out of order: " + pair);
            }
            size++;
        }

        public Pairs build() {
            return new Pairs(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size));
        }
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }

    /** Takes a neighbour and the number of passages in which it is one. */
    interface Visitor {
        void visit(char neighbour, int count);
    }

    int size() {
        return keys.length;
    }

    /** The characters that have a neighbour. */
    Set<Character> characters() {
        var characters = new HashSet<Character>();
        for (int key : keys) {
            characters.add((char) (key >>> 16));
            characters.add((char) key);
        }
        return characters;
    }

    /** Passages that have the two characters beside each other. */
    int count(char first, char second) {
        int at = from(key(first, second));
        return at < keys.length && keys[at] == key(first, second) ? counts[at] : 0;
    }

    void after(char first, Visitor visitor) {
        for (int at = from(key(first, '\0')); at < keys.length && keys[at] >>> 16 == first; at++) {
            visitor.visit((char) keys[at], counts[at]);
        }
    }

    void before(char second, Visitor visitor) {
        int low = 0;
        int high = backward.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((char) keys[backward[middle]] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (; low < backward.length && (char) keys[backward[low]] == second; low++) {
            visitor.visit((char) (keys[backward[low]] >>> 16), counts[backward[low]]);
        }
    }

    /** The number of the first pair that is not before {@code key}. */
    private int from(int key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.compareUnsigned(keys[middle], key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
