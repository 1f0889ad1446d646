package jucuo.engine;

import java.util.List;
import java.util.Optional;
import jucuo.document.Passage;

/** Two documents side by side. Thread-safe. */
public interface Comparisons {

    /** Passages of a document that are compared; more are left out. */
    int MAX_PASSAGES = 1000;

    /**
     * The passages of one document beside the nearest ones of another, each at most once.
     *
     * @param q words that one of two passages has, in the query language; empty for all passages
     * @return empty where there is no such document
     */
    Optional<Comparison> compare(String one, String other, String q);

    /**
     * What two documents have in common, and what only one has.
     *
     * @param pairs in the order of the first document's passages
     * @param onlyOne passages of the first document without a counterpart, in order
     * @param onlyOther the same of the second
     */
    record Comparison(
            DocumentSummary one,
            DocumentSummary other,
            List<Pair> pairs,
            List<Passage> onlyOne,
            List<Passage> onlyOther) {
        public Comparison {
            pairs = List.copyOf(pairs);
            onlyOne = List.copyOf(onlyOne);
            onlyOther = List.copyOf(onlyOther);
        }
    }

    /**
     * Two passages on one matter.
     *
     * @param likeness share of telling words that both have, from 0 to 1
     */
    record Pair(Passage one, Passage other, double likeness) {}
}
