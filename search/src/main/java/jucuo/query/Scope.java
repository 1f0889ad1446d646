package jucuo.query;

/** Which words of a passage a part of a query looks at. */
public enum Scope {
    /** The passage's own words. */
    TEXT,
    /** The passage's own words and the headings above it. */
    TEXT_AND_HEADINGS,
    /** The passage's own heading and those above it. */
    HEADINGS
}
