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

    /** These, then those of {@code more}. */
    default Thesaurus and(Thesaurus more) {
        return run ->
                Stream.concat(variants(run).stream(), more.variants(run).stream())
                        .distinct()
                        .limit(MAX_VARIANTS)
                        .toList();
    }
}
