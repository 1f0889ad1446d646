package jucuo.lucene;

import java.util.List;
import jucuo.engine.Encoder;

/** The vectors of passages, and what makes those of questions. */
record Meaning(PassageVectors vectors, Encoder encoder) {

    float[] vector(String text) {
        return encoder.encode(List.of(text)).getFirst();
    }
}
