package jucuo.indexer.reader;

/** What is printed on a page at a place: a character, or several on one line. */
interface Printed {

    /** Distance of its beginning from the page's left edge, in points. */
    double left();

    /** Distance of its end from there. */
    double right();

    /** Distance of its base line from the page's top edge. */
    double top();

    /** Of its characters, in points. */
    double size();

    /** Whether there is nothing to be seen of it. */
    boolean isBlank();
}
