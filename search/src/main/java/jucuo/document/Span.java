package jucuo.document;

/**
 * A half-open stretch of a text, in UTF-16 code units.
 *
 * @param start offset of the first unit, 0 or more
 * @param end offset behind the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of {@code text} that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
