package jucuo.lucene;

/**
 * A target in its place.
 *
 * @param entry number of its passage's entry in the reader
 * @param document number in the {@link DocumentTable}
 * @param place of the passage in its document
 */
record TargetRow(int entry, int document, int place, TargetColumns target) {}
