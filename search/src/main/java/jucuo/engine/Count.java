package jucuo.engine;

/**
 * How many of the passages that match all but this facet's own filter have a value.
 *
 * @param label for people: a document's title for its id, otherwise the value
 */
public record Count(String value, String label, long count, boolean selected) {}
