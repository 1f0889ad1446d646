package jucuo.indexer.reader;

/**
 * A line as it stands on a page.
 *
 * @param page from 0
 * @param left distance of its first character from the page's left edge, in points
 * @param right end of its last character
 * @param top distance of its base line from the page's top edge
 * @param size of its characters, in points
 */
record PrintedLine(String text, int page, double left, double right, double top, double size) {

    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }
}
