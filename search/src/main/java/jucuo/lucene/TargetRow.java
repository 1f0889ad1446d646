package jucuo.lucene;

/**
 * A target in its place.
 *
 * @param number in order of the entries, from 0
 * @param entry number of its passage's entry in the reader
 * @param document number in the {@link DocumentTable}
 * @param place of the passage in its document
 */
record TargetRow(int number, int entry, int document, int place, TargetColumns target) {}
