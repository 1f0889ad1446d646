package jucuo.engine;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Turns texts into vectors of length 1; the inner product of two says how near their texts are in
 * meaning. Thread-safe, and works on the thread that calls it.
 */
public interface Encoder {

    /** Names the model and how it is used; vectors of different names cannot be compared. */
    String name();

    /** How many numbers a vector has. */
    int dimensions();

    /**
     * The vectors of {@code texts}, in order. A text is cut where it is longer than the model
     * reads; the last digits of a vector depend on what stands beside it.
     */
    List<float[]> encode(List<String> texts);

    /** The encoder on the class path; empty where there is none, and all else works without. */
    static Optional<Encoder> installed() {
        return ServiceLoader.load(Encoder.class).findFirst();
    }
}
