package jucuo.lucene;

/** An entry of the index with a score; higher is better. */
record Scored(int entry, double score) {}
