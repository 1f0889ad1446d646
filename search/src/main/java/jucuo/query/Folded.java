package jucuo.query;

import java.util.List;
import jucuo.document.Span;

/**
 * A text in its plain form, whose characters know where they were printed.
 *
 * @param origins the printed code point's span, by UTF-16 unit of {@code text}
 */
public record Folded(String text, List<Span> origins) {

    public Folded {
        origins = List.copyOf(origins);
    }

    /** Where the units {@code [from, to)} were printed, with all that stands between them. */
    public Span unfold(int from, int to) {
        return new Span(origins.get(from).start(), origins.get(to - 1).end());
    }
}
