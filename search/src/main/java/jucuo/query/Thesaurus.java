package jucuo.query;

import java.util.List;
import java.util.stream.Stream;

/** What else a run may say: its synonyms, and the run with one of its words replaced. */
public interface Thesaurus {

    /** Knows no synonyms. */
    Thesaurus NONE = run -> List.of();

    /**
     * Other wordings of {@code run}, at most {@value #MAX_VARIANTS}, the likeliest first; without
     * the run itself.
     */
    List<String> variants(String run);

    int MAX_VARIANTS = 16;

    /**
     * A question with its everyday words replaced by those of documents, each by the likeliest; as
     * it is where there are none.
     */
    default String official(String question) {
        return question;
    }

    /** These, then those of {@code more}. */
    default Thesaurus and(Thesaurus more) {
        return new Both(this, more);
    }

    /** One before the other. */
    record Both(Thesaurus first, Thesaurus second) implements Thesaurus {

        @Override
        public List<String> variants(String run) {
            return Stream.concat(first.variants(run).stream(), second.variants(run).stream())
                    .distinct()
                    .limit(MAX_VARIANTS)
                    .toList();
        }

        @Override
        public String official(String question) {
            return second.official(first.official(question));
        }
    }
}
