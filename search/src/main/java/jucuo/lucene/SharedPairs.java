package jucuo.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import jucuo.schema.TextField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of characters of a text, by which passages are found that share the most of them: of
 * the text's or of their own, whichever of both is the shorter.
 *
 * @param asked those that passages are looked for by, at most 1,024
 * @param shared how many of the text's pairs some other passage has
 * @param distinct how many different pairs the text has
 */
record SharedPairs(List<Term> asked, int shared, int distinct) {

    /** Passages with a smaller share are not looked at; a guess. */
    private static final float LEAST = 0.4f;

    private static final String FIELD = IndexFields.pairs(TextField.TEXT);

    private record Found(int passage, float share) {

        /** The least share first, and the last passage of those. */
        static final Comparator<Found> LEAST_FIRST =
                Comparator.comparingDouble(Found::share)
                        .thenComparing(Comparator.comparingInt(Found::passage).reversed());
    }

    /**
     * At most {@code limit} passages, those with the greatest share first. The share is an
     * estimate: how long a passage is its norm tells, to an eighth, and pairs that are not asked
     * for count as those that are.
     */
    List<Integer> most(IndexSearcher searcher, int limit) throws IOException {
        return searcher.search(
                query(),
                new CollectorManager<Collector, List<Integer>>() {
                    @Override
                    public Collector newCollector() {
                        return new Collector(limit);
                    }

                    @Override
                    public List<Integer> reduce(Collection<Collector> collectors) {
                        return collectors.stream()
                                .flatMap(c -> c.most.stream())
                                .sorted(Found.LEAST_FIRST.reversed())
                                .limit(limit)
                                .map(Found::passage)
                                .toList();
                    }
                });
    }

    /** Each pair counts the same. */
    private BooleanQuery query() {
        var query = new BooleanQuery.Builder();
        for (Term term : asked) {
            query.add(new ConstantScoreQuery(new TermQuery(term)), Occur.SHOULD);
        }
        return query.build();
    }

    private float share(float found, int length) {
        return found * shared / asked.size() / Math.min(distinct, length);
    }

    private final class Collector extends SimpleCollector {

        private final int limit;
        private final PriorityQueue<Found> most = new PriorityQueue<>(Found.LEAST_FIRST);
        private @Nullable Scorable found;
        private @Nullable NumericDocValues norms;
        private int base;

        Collector(int limit) {
            this.limit = limit;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            norms = context.reader().getNormValues(FIELD);
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            found = scorer;
        }

        @Override
        public void collect(int entry) throws IOException {
            if (norms == null || found == null || !norms.advanceExact(entry)) {
                return;
            }
            float share = share(found.score(), SmallFloat.byte4ToInt((byte) norms.longValue()));
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
}
