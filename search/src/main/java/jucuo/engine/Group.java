package jucuo.engine;

import java.util.List;

/**
 * The matching passages of one document.
 *
 * @param total how many there are
 * @param hits the first of them in the order asked for, at least one, at most {@value #MAX_HITS}
 */
public record Group(DocumentSummary document, long total, List<Hit> hits) {

    public static final int MAX_HITS = 3;

    public Group {
        hits = List.copyOf(hits);
    }
}
