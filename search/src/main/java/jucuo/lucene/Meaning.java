package jucuo.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jucuo.query.Thesaurus;

/**
 * The vectors of passages, what makes those of questions, and how documents would put a question.
 */
record Meaning(PassageVectors vectors, QuestionEncoder encoder, Thesaurus thesaurus) {

    /**
     * {@link PassageVectors#nearest} to a question, both as it is and in the words of documents;
     * none where its vector cannot be made, or those of the passages cannot be read.
     */
    List<Scored> nearest(String question, Matches allowed, int limit) {
        List<String> wordings =
                Stream.of(question, thesaurus.official(question)).distinct().toList();
        Optional<float[]> target = encoder.vector(wordings);
        try {
            return target.isEmpty() ? List.of() : vectors.nearest(target.get(), allowed, limit);
        } catch (IOException e) {
            encoder.say("nothing is found by meaning, the vectors cannot be read: " + e);
            return List.of();
        }
    }
}
