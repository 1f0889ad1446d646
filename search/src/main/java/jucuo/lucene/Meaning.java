package jucuo.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The vectors of passages, and what makes those of questions. */
record Meaning(PassageVectors vectors, QuestionEncoder encoder) {

    /**
     * {@link PassageVectors#nearest} to a text; none where its vector cannot be made, or those of
     * the passages cannot be read.
     */
    List<Scored> nearest(String text, Matches allowed, int limit) {
        Optional<float[]> target = encoder.vector(text);
        try {
            return target.isEmpty() ? List.of() : vectors.nearest(target.get(), allowed, limit);
        } catch (IOException e) {
            encoder.say("nothing is found by meaning, the vectors cannot be read: " + e);
            return List.of();
        }
    }
}
