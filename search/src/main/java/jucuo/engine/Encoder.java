package jucuo.engine;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
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
     *
     * @throws UnusableEncoderException where none can be computed, now or for as long as the
     *     process
     */
    List<float[]> encode(List<String> texts);

    /**
     * The vectors of questions, to be compared with those of texts; as {@link #encode} where the
     * model makes no difference.
     *
     * @throws UnusableEncoderException as {@link #encode} does
     */
    default List<float[]> encodeQuestions(List<String> questions) {
        return encode(questions);
    }

    /**
     * A new encoder of the kind on the class path; empty where there is none that fits, and all
     * else works without.
     */
    static Optional<Encoder> installed() {
        try {
            return ServiceLoader.load(Encoder.class).findFirst();
        } catch (ServiceConfigurationError | LinkageError e) {
            System.getLogger(Encoder.class.getName())
                    .log(Level.WARNING, "nothing is found by meaning: " + e.getMessage());
            return Optional.empty();
        }
    }
}
