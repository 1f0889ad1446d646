package jucuo.indexer.source;

/** One document of a collection. */
public sealed interface Entry {

    /** What is said about it; has an id. */
    Given given();

    /** The collection's name with what tells the entry from its others. */
    String name();

    /**
     * A document that is text already.
     *
     * @param sha256 of its line or row
     */
    record Text(Given given, String name, String body, String sha256) implements Entry {}

    /** A document that is a file of its own. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record File(Given given, String name, byte[] bytes) implements Entry {}
}
