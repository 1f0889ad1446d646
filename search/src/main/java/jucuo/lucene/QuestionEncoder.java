package jucuo.lucene;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import jucuo.engine.Encoder;
import jucuo.engine.UnusableEncoderException;
import org.apache.lucene.util.VectorUtil;

/**
 * Makes the vectors of questions. An encoder that fails is left alone for a while, so that it keeps
 * nobody waiting, and the first failure is logged. Thread-safe.
 */
final class QuestionEncoder {

    private static final Logger LOG = System.getLogger(QuestionEncoder.class.getName());

    /** Between two failures. A guess. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Encoder encoder;
    private final AtomicLong notBefore = new AtomicLong(System.nanoTime());
    private final AtomicBoolean said = new AtomicBoolean();

    QuestionEncoder(Encoder encoder) {
        this.encoder = encoder;
    }

    /**
     * The direction between the vectors of several wordings of a question, of length 1; empty where
     * the encoder fails.
     */
    Optional<float[]> vector(List<String> wordings) {
        if (System.nanoTime() - notBefore.get() < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(VectorUtil.l2normalize(sum(encoder.encodeQuestions(wordings))));
        } catch (UnusableEncoderException e) {
            notBefore.set(System.nanoTime() + REST.toNanos());
            say("nothing is found by meaning: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static float[] sum(List<float[]> vectors) {
        float[] sum = vectors.getFirst().clone();
        for (float[] vector : vectors.subList(1, vectors.size())) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return sum;
    }

    /** Logs why meaning is not asked, once. */
    void say(String trouble) {
        if (!said.getAndSet(true)) {
            LOG.log(Level.WARNING, trouble);
        }
    }
}
