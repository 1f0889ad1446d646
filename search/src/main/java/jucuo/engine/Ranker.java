package jucuo.engine;

import java.util.List;

/**
 * Ranks whole documents by a text, as a question is answered: no word of it has to occur.
 * Thread-safe.
 */
public interface Ranker {

    /** More documents than this are never given. */
    int MAX_DOCUMENTS = 1000;

    /**
     * The ids of at most {@code limit} documents, those with the passage nearest to {@code text}
     * first, equally near ones by id. Documents that share nothing with the text are left out;
     * those that say the same as each other are not.
     *
     * @param text plain words; signs of the query language have no meaning in it
     */
    List<String> nearest(String text, int limit);
}
