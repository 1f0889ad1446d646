package jucuo.lucene;

import java.io.IOException;
import java.util.Arrays;
import jucuo.schema.TextField;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Bits;

/** Where a term occurs. */
final class Occurrences {

    private final int[] documents;
    private final int[] times;
    private final int[] passages;

    private Occurrences(int[] documents, int[] times, int[] passages) {
        this.documents = documents;
        this.times = times;
        this.passages = passages;
    }

    /** Numbers of the documents in which it does, ascending; not to be changed. */
    int[] documents() {
        return documents;
    }

    /** How often it occurs in each of them. */
    int[] times() {
        return times;
    }

    /** How many passages of each have it. */
    int[] passages() {
        return passages;
    }

    /** Scores with the number of occurrences, which a float holds up to 16,777,216. */
    private static final Similarity FREQUENCY =
            new Similarity() {
                @Override
                public long computeNorm(FieldInvertState state) {
                    return 1;
                }

                @Override
                public SimScorer scorer(
                        float boost, CollectionStatistics collection, TermStatistics... terms) {
                    return new SimScorer() {
                        @Override
                        public float score(float frequency, long norm) {
                            return frequency;
                        }
                    };
                }
            };

    /** Makes counts; not for several threads. */
    static final class Counter {

        private final IndexSearcher searcher;
        private final DocumentTable table;
        private final int[] times;
        private final int[] passages;

        Counter(Snapshot snapshot) throws IOException {
            this.searcher = new IndexSearcher(snapshot.reader());
            this.searcher.setSimilarity(FREQUENCY);
            this.table = snapshot.tables().documents();
            this.times = new int[table.size()];
            this.passages = new int[table.size()];
        }

        /** Counts a term. {@code folded} is in plain form; where it is empty nothing is found. */
        Occurrences of(String folded) throws IOException {
            if (folded.isEmpty()) {
                return new Occurrences(new int[0], new int[0], new int[0]);
            }
            Arrays.fill(times, 0);
            Arrays.fill(passages, 0);
            String characters = IndexFields.characters(TextField.TEXT);
            add(QueryCompiler.phrase(characters, IndexFields.pairs(TextField.TEXT), folded), true);
            add(
                    QueryCompiler.phrase(
                            IndexFields.REST_CHARACTERS, IndexFields.REST_PAIRS, folded),
                    false);
            int[] documents =
                    java.util.stream.IntStream.range(0, times.length)
                            .filter(d -> times[d] > 0)
                            .toArray();
            return new Occurrences(documents, of(documents, times), of(documents, passages));
        }

        private static int[] of(int[] documents, int[] counts) {
            return Arrays.stream(documents).map(d -> counts[d]).toArray();
        }

        private void add(Query query, boolean inPassages) throws IOException {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer == null) {
                    continue;
                }
                Bits live = leaf.reader().getLiveDocs();
                DocumentTable.Numbers numbers = table.in(leaf);
                DocIdSetIterator found = scorer.iterator();
                for (int e = found.nextDoc();
                        e != DocIdSetIterator.NO_MORE_DOCS;
                        e = found.nextDoc()) {
                    int document = live == null || live.get(e) ? numbers.of(e) : -1;
                    if (document >= 0) {
                        times[document] += (int) scorer.score();
                        passages[document] += inPassages ? 1 : 0;
                    }
                }
            }
        }
    }

    /** How often the term occurs in a document. */
    int in(int document) {
        int at = Arrays.binarySearch(documents, document);
        return at < 0 ? 0 : times[at];
    }
}
