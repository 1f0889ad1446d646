package jucuo.engine;

/** All that is asked of the collection as a whole, beside searching it. */
public interface Surveys extends Commitments, TermCounts, Programmes, Comparisons {}
