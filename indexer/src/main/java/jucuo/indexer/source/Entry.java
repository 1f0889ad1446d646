package jucuo.indexer.source;

/**
 * One document of a collection.
 *
 * @param given its fields; has an id and a title
 * @param body its text
 * @param sha256 of its line
 */
public record Entry(Given given, String body, String sha256) {}
