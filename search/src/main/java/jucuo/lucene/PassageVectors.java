package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of one commit for the passages of another one; passages may have none. Thread-safe.
 * Whoever holds it closes it once.
 */
final class PassageVectors implements AutoCloseable {

    /** Passages with a smaller product are no neighbours; see {@code bench/RELEVANCE.md}. */
    static final double NEAR = .44;

    private static final int NONE = -1;

    private final String commit;
    private final DirectoryReader vectors;
    private final IndexSearcher searcher;

    /** By passage entry. */
    private final int[] vectorOf;

    /**
     * Passage entries of one text, chained: the first by vector, each next one by the one before.
     */
    private final int[] first;

    private final int[] next;

    private PassageVectors(DirectoryReader vectors, IndexReader passages) throws IOException {
        String segments = vectors.getIndexCommit().getSegmentsFileName();
        this.commit = IndexLocation.id(SegmentInfos.readCommit(vectors.directory(), segments));
        this.vectors = vectors;
        this.searcher = new IndexSearcher(vectors);
        this.vectorOf = filled(passages.maxDoc());
        this.first = filled(vectors.maxDoc());
        this.next = filled(passages.maxDoc());
        join(passages);
    }

    private static int[] filled(int length) {
        var none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    /**
     * Opens the last commit at {@code location} for {@code passages}, in time linear in the number
     * of both; empty where there is none.
     */
    static Optional<PassageVectors> open(VectorLocation location, IndexReader passages)
            throws IOException {
        Optional<DirectoryReader> vectors = location.open();
        if (vectors.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PassageVectors(vectors.get(), passages));
        } catch (IOException e) {
            vectors.get().close();
            throw e;
        }
    }

    /** Walks the keys of both in their common order. */
    private void join(IndexReader passages) throws IOException {
        Terms ours = MultiTerms.getTerms(passages, IndexFields.VECTOR_KEY);
        Terms theirs = MultiTerms.getTerms(vectors, VectorLocation.KEY);
        if (ours == null || theirs == null) {
            return;
        }
        Bits livePassages = MultiBits.getLiveDocs(passages);
        Bits liveVectors = MultiBits.getLiveDocs(vectors);
        TermsEnum passageKeys = ours.iterator();
        TermsEnum vectorKeys = theirs.iterator();
        BytesRef key = passageKeys.next();
        while (key != null && vectorKeys.seekCeil(key) != TermsEnum.SeekStatus.END) {
            BytesRef found = vectorKeys.term();
            if (found.equals(key)) {
                PostingsEnum vector = vectorKeys.postings(null, PostingsEnum.NONE);
                int live = live(vector, liveVectors);
                if (live != DocIdSetIterator.NO_MORE_DOCS) {
                    chain(passageKeys.postings(null, PostingsEnum.NONE), livePassages, live);
                }
                key = passageKeys.next();
            } else {
                key =
                        passageKeys.seekCeil(found) == TermsEnum.SeekStatus.END
                                ? null
                                : passageKeys.term();
            }
        }
    }

    private static int live(PostingsEnum entries, @Nullable Bits live) throws IOException {
        int entry = entries.nextDoc();
        while (entry != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(entry)) {
            entry = entries.nextDoc();
        }
        return entry;
    }

    private void chain(PostingsEnum passages, @Nullable Bits live, int vector) throws IOException {
        int passage = live(passages, live);
        while (passage != DocIdSetIterator.NO_MORE_DOCS) {
            vectorOf[passage] = vector;
            next[passage] = first[vector];
            first[vector] = passage;
            passage = live(passages, live);
        }
    }

    String commit() {
        return commit;
    }

    /** Counts one more holder; false where the last one has gone already. */
    boolean hold() {
        return vectors.tryIncRef();
    }

    @Override
    public void close() {
        try {
            vectors.decRef();
            if (vectors.getRefCount() == 0) {
                vectors.directory().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The passages whose vectors are nearest to {@code target}, each with the inner product,
     * nearest first; about {@code limit}, passages of one text counting as one.
     *
     * @param allowed the passages to choose from
     */
    List<Scored> nearest(float[] target, Matches allowed, int limit) throws IOException {
        var query =
                new KnnFloatVectorQuery(
                        VectorLocation.VECTOR, target, limit, new MatchesQuery(vectorsOf(allowed)));
        var nearest = new ArrayList<Scored>();
        for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
            double product = 2.0 * found.score - 1; // Lucene's scores of products begin with 0
            for (int p = first[found.doc]; p != NONE; p = next[p]) {
                if (allowed.contains(p)) {
                    nearest.add(new Scored(p, product));
                }
            }
        }
        return nearest;
    }

    private Matches vectorsOf(Matches passages) {
        var segments = new ArrayList<FixedBitSet>();
        for (LeafReaderContext leaf : vectors.leaves()) {
            segments.add(new FixedBitSet(leaf.reader().maxDoc()));
        }
        List<LeafReaderContext> leaves = vectors.leaves();
        passages.forEach(passage -> {
            int vector = vectorOf[passage];
            if (vector != NONE) {
                int leaf = ReaderUtil.subIndex(vector, leaves);
                segments.get(leaf).set(vector - leaves.get(leaf).docBase);
            }
        });
        return new Matches(segments);
    }

    /** The inner product with a passage's vector; empty where it has none. */
    OptionalDouble product(float[] target, int passage) throws IOException {
        int vector = vectorOf[passage];
        if (vector == NONE) {
            return OptionalDouble.empty();
        }
        LeafReaderContext leaf =
                vectors.leaves().get(ReaderUtil.subIndex(vector, vectors.leaves()));
        FloatVectorValues values =
                Objects.requireNonNull(leaf.reader().getFloatVectorValues(VectorLocation.VECTOR));
        var place = values.iterator();
        place.advance(vector - leaf.docBase);
        return OptionalDouble.of(VectorUtil.dotProduct(target, values.vectorValue(place.index())));
    }
}
