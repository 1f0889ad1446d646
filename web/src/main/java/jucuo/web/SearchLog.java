package jucuo.web;

/** Is told of searches. Thread-safe. */
interface SearchLog extends AutoCloseable {

    /** Keeps nothing. */
    SearchLog NONE =
            new SearchLog() {
                @Override
                public void accept(SearchLine line) {}

                @Override
                public void close() {}
            };

    /** Never waits. */
    void accept(SearchLine line);

    /** Writes what waits. */
    @Override
    void close();
}
