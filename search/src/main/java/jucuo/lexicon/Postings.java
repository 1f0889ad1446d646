package jucuo.lexicon;

import java.util.Arrays;

/** Numbers by key, in the order in which they were added. Four bytes a number. Immutable. */
final class Postings {

    private final int[] starts;
    private final int[] values;

    private Postings(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** Collects numbers. Not thread-safe. */
    static final class Builder {

        private final int keys;
        private long[] added = new long[1 << 12];
        private int size;

        /**
         * @param keys number of keys, which are from 0
         */
        Builder(int keys) {
            this.keys = keys;
        }

        void add(int key, int value) {
            if (size == added.length) {
                added = Arrays.copyOf(added, 2 * size);
            }
            added[size++] = (long) key << 32 | value;
        }

        Postings build() {
            int[] starts = new int[keys + 1];
            for (int i = 0; i < size; i++) {
                starts[(int) (added[i] >>> 32) + 1]++;
            }
            for (int key = 0; key < keys; key++) {
                starts[key + 1] += starts[key];
            }
            int[] next = starts.clone();
            int[] values = new int[size];
            for (int i = 0; i < size; i++) {
                values[next[(int) (added[i] >>> 32)]++] = (int) added[i];
            }
            return new Postings(starts, values);
        }
    }

    int size(int key) {
        return to(key) - from(key);
    }

    int from(int key) {
        return starts[key];
    }

    int to(int key) {
        return starts[key + 1];
    }

    int value(int index) {
        return values[index];
    }
}
