package jucuo.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A reader for which the entries of some documents are as if deleted; closes the one below. */
final class ReaderWithoutCopies extends FilterDirectoryReader {

    private final Set<String> hidden;

    /**
     * @param hidden ids of the documents whose entries are not seen
     */
    ReaderWithoutCopies(DirectoryReader all, Set<String> hidden) throws IOException {
        super(all, new Wrapper(hidden));
        this.hidden = hidden;
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader all) throws IOException {
        return new ReaderWithoutCopies(all, hidden);
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null; // what is hidden depends on more than this reader
    }

    private static final class Wrapper extends SubReaderWrapper {

        private final Set<String> hidden;

        Wrapper(Set<String> hidden) {
            this.hidden = hidden;
        }

        @Override
        public LeafReader wrap(LeafReader segment) {
            try {
                return new Segment(segment, live(segment, hidden));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static FixedBitSet live(LeafReader segment, Set<String> hidden) throws IOException {
        var live = new FixedBitSet(segment.maxDoc());
        live.set(0, live.length());
        Bits before = segment.getLiveDocs();
        if (before != null) {
            before.applyMask(live, 0);
        }
        for (String id : hidden) {
            PostingsEnum entries =
                    segment.postings(new Term(IndexFields.ID, new BytesRef(id)), PostingsEnum.NONE);
            if (entries != null) {
                for (int e = entries.nextDoc();
                        e != DocIdSetIterator.NO_MORE_DOCS;
                        e = entries.nextDoc()) {
                    live.clear(e);
                }
            }
        }
        return live;
    }

    private static final class Segment extends FilterLeafReader {

        private final Bits live;
        private final int count;

        Segment(LeafReader in, FixedBitSet live) {
            super(in);
            this.live = live.asReadOnlyBits();
            this.count = live.cardinality();
        }

        @Override
        public Bits getLiveDocs() {
            return live;
        }

        @Override
        public int numDocs() {
            return count;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
