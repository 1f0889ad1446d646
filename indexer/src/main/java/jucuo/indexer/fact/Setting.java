package jucuo.indexer.fact;

/**
 * What the document around a node says about the time of which the node speaks.
 *
 * @param part which part of the document it stands in
 * @param horizon the year that holds where the node begins
 * @param now when the document was written
 */
public record Setting(Part part, Horizon horizon, Moment now) {

    /** Parts of a document by what their sentences do. */
    public enum Part {
        /** Looks back on what was reached (工作回顾, 发展现状). */
        REVIEW,
        /** Says what shall be done by a year (2026年重点工作, 规划 of a period). */
        PLAN,
        /** Lays down what holds for all (条例, 办法): its numbers are thresholds. */
        RULES,
        /** Neither is known. */
        OPEN
    }
}
