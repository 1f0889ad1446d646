package jucuo.chinese;

/**
 * What a text is indexed by, and where it was printed.
 *
 * @param text in its plain form
 * @param start offset of the first printed unit
 * @param end offset behind the last; with punctuation between where the characters had some
 */
public record Term(String text, int start, int end) {}
