package jucuo.indexer.reader;

/**
 * A line as it stands on a page.
 *
 * @param page from 0
 * @param column of those that the page has side by side, from 1; 0 across the page
 * @param left distance of its first character from the page's left edge, in points
 * @param right end of its last character
 * @param top distance of its base line from the page's top edge
 * @param size of its characters, in points
 */
record PrintedLine(
        String text, int page, int column, double left, double right, double top, double size)
        implements Printed {

    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }

    @Override
    public boolean isBlank() {
        return text.isBlank();
    }
}
