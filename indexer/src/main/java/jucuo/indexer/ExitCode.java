package jucuo.indexer;

/** How a command ended. */
enum ExitCode {
    DONE(0),
    /** Done, but some input was refused. */
    SOME_REFUSED(1),
    /** Wrong usage or environment. */
    USAGE(2),
    /** The index is damaged or of another schema version. */
    UNUSABLE_INDEX(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
