package jucuo.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import jucuo.schema.TextField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Collects the passages that have the greatest share of a text's pairs of characters, or the
 * greatest share of theirs in the text, whichever of both is the shorter. A passage's length is
 * known from its norm, to an eighth; the share is an estimate.
 */
final class SharedPairs extends SimpleCollector {

    /** Passages that share less are none that share half of their stretches of characters. */
    private static final float LEAST = 0.4f;

    private static final String FIELD = IndexFields.pairs(TextField.TEXT);

    private record Found(int passage, float share) {

        /** The least share first, and the last passage of those. */
        static final Comparator<Found> LEAST_FIRST =
                Comparator.comparingDouble(Found::share)
                        .thenComparing(Comparator.comparingInt(Found::passage).reversed());
    }

    private final int pairs;
    private final int limit;
    private final PriorityQueue<Found> most = new PriorityQueue<>(Found.LEAST_FIRST);
    private @Nullable Scorable shared;
    private @Nullable NumericDocValues norms;
    private int base;

    private SharedPairs(int pairs, int limit) {
        this.pairs = pairs;
        this.limit = limit;
    }

    /**
     * At most {@code limit} passages, those with the greatest share first.
     *
     * @param pairs a clause a pair, each of which scores 1
     */
    static List<Integer> most(IndexSearcher searcher, BooleanQuery pairs, int limit)
            throws IOException {
        int count = pairs.clauses().size();
        return searcher.search(
                pairs,
                new CollectorManager<SharedPairs, List<Integer>>() {
                    @Override
                    public SharedPairs newCollector() {
                        return new SharedPairs(count, limit);
                    }

                    @Override
                    public List<Integer> reduce(Collection<SharedPairs> collectors) {
                        return collectors.stream()
                                .flatMap(c -> c.most.stream())
                                .sorted(Found.LEAST_FIRST.reversed())
                                .limit(limit)
                                .map(Found::passage)
                                .toList();
                    }
                });
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        norms = context.reader().getNormValues(FIELD);
        base = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        shared = scorer;
    }

    @Override
    public void collect(int entry) throws IOException {
        if (norms == null || shared == null || !norms.advanceExact(entry)) {
            return;
        }
        int length = SmallFloat.byte4ToInt((byte) norms.longValue());
        float share = shared.score() / Math.min(pairs, length);
        if (share >= LEAST) {
            most.add(new Found(base + entry, share));
            if (most.size() > limit) {
                most.remove();
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
