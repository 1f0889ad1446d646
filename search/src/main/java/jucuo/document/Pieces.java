package jucuo.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The pieces of an excerpt, with the offset in the joined text at which each begins. Finds a place
 * in time logarithmic in their number. Immutable.
 */
final class Pieces extends AbstractList<Span> implements RandomAccess {

    private final List<Span> spans;

    /** Where each piece begins in the joined text, and behind them that text's length. */
    private final int[] offsets;

    private Pieces(List<Span> spans, int[] offsets) {
        this.spans = spans;
        this.offsets = offsets;
    }

    /**
     * @throws IllegalArgumentException where there is no piece, one is empty, or they are out of
     *     order
     */
    static Pieces of(List<Span> spans) {
        if (spans instanceof Pieces pieces) {
            return pieces;
        }
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("an excerpt has at least one piece");
        }
        int[] offsets = new int[spans.size() + 1];
        int end = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.length() == 0 || span.start() < end) {
                throw new IllegalArgumentException("pieces are empty or out of order: " + spans);
            }
            offsets[i + 1] = offsets[i] + span.length();
            end = span.end();
        }
        return new Pieces(List.copyOf(spans), offsets);
    }

    /** Length of the joined text. */
    int length() {
        return offsets[spans.size()];
    }

    /** Where the character at {@code offset} of the joined text stands in the source. */
    int toSource(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        int piece = found >= 0 ? found : -found - 2;
        return spans.get(piece).start() + offset - offsets[piece];
    }

    /** The stretch of the joined text that stands in {@code source}; empty where none does. */
    Optional<Span> toText(Span source) {
        int first = endingBehind(source.start());
        int last = endingBehind(source.end());
        int from = first == size() ? length() : inText(first, source.start());
        int to = last == size() ? length() : inText(last, source.end());
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** The parts of the pieces that lie in {@code source}. */
    List<Span> within(Span source) {
        int first = endingBehind(source.start());
        int last = endingBehind(source.end());
        return spans.subList(first, Math.min(last + 1, size())).stream()
                .filter(source::overlaps)
                .map(p ->
                        new Span(
                                Math.max(p.start(), source.start()),
                                Math.min(p.end(), source.end())))
                .toList();
    }

    /** The index of the first piece that ends behind {@code place}; {@code size()} for none. */
    private int endingBehind(int place) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int inText(int piece, int place) {
        return offsets[piece] + Math.max(0, place - spans.get(piece).start());
    }

    @Override
    public Span get(int index) {
        return spans.get(index);
    }

    @Override
    public int size() {
        return spans.size();
    }
}
