package jucuo.lucene;

import jucuo.chinese.TermTokenizer;
import org.apache.lucene.analysis.Analyzer;

/** Cuts each field of text in its own way. */
final class FieldAnalyzer extends Analyzer {

    /** Positions between two values of a field: more than the characters of two pairs. */
    private static final int GAP = 100;

    FieldAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new TermTokenizer(IndexFields.terms(field)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
