package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.json.DocumentJson;
import jucuo.lucene.IndexFields.Entry;
import jucuo.schema.Facet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * One commit of an index, open for reading. Thread-safe. Whoever holds it closes it once; its files
 * stay open until the last holder has.
 */
final class Snapshot implements AutoCloseable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final String commit;
    private final IndexSearcher searcher;
    private final Map<Facet, FacetCounter> counters = new EnumMap<>(Facet.class);

    private Snapshot(Directory directory, DirectoryReader reader, String commit)
            throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.commit = commit;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(Ranking.SIMILARITY);
        for (Facet facet : Facet.values()) {
            counters.put(facet, new FacetCounter(reader, facet));
        }
    }

    /**
     * The last commit at {@code location}.
     *
     * @throws jucuo.engine.UnusableIndexException where there is none, or none this program can
     *     read
     */
    static Snapshot open(IndexLocation location) throws IOException {
        Directory directory = location.directory();
        try {
            SegmentInfos last = IndexLocation.lastCommit(directory).orElseThrow(location::missing);
            location.checkVersion(last.getUserData());
            return open(directory, DirectoryReader.open(directory));
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw location.otherFormat(e);
        } catch (IOException e) {
            throw location.damaged(e);
        }
    }

    private static Snapshot open(Directory directory, DirectoryReader reader) throws IOException {
        String segments = reader.getIndexCommit().getSegmentsFileName();
        String commit = IndexLocation.id(SegmentInfos.readCommit(directory, segments));
        return new Snapshot(directory, reader, commit);
    }

    /** Counts one more holder; false where the last one has gone already. */
    boolean hold() {
        return reader.tryIncRef();
    }

    @Override
    public void close() {
        try {
            reader.decRef();
            if (reader.getRefCount() == 0) {
                directory.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String commit() {
        return commit;
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    FacetCounter counter(Facet facet) {
        return Objects.requireNonNull(counters.get(facet));
    }

    /** How many live entries of a kind there are. */
    int count(Entry kind) throws IOException {
        return searcher.count(new TermQuery(kind.term()));
    }

    /** A document's line in a list, by its entry's number. */
    DocumentSummary summary(int entry) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexFields.SUMMARY);
        if (values == null || !values.advanceExact(entry - leaf.docBase)) {
            throw new IllegalStateException("entry " + entry + " is no document");
        }
        return StoredEntries.summary(values.binaryValue());
    }

    Optional<DocumentSummary> summary(String documentId) throws IOException {
        int entry = documentEntry(documentId);
        return entry < 0 ? Optional.empty() : Optional.of(summary(entry));
    }

    Optional<PolicyDocument> document(String id) throws IOException {
        int entry = documentEntry(id);
        if (entry < 0) {
            return Optional.empty();
        }
        return Optional.of(document(entry));
    }

    PolicyDocument document(int entry) throws IOException {
        Document stored = searcher.storedFields().document(entry);
        BytesRef json = Objects.requireNonNull(stored.getBinaryValue(IndexFields.STORED));
        return DocumentJson.fromStored(
                bytes(json), Objects.requireNonNull(stored.get(IndexFields.STORED_TEXT)));
    }

    StoredPassage passage(int entry) throws IOException {
        Document stored = searcher.storedFields().document(entry);
        BytesRef json = Objects.requireNonNull(stored.getBinaryValue(IndexFields.STORED));
        Node node =
                DocumentJson.nodeFromStored(
                        bytes(json), Objects.requireNonNull(stored.get(IndexFields.STORED_TEXT)));
        return new StoredPassage(
                Objects.requireNonNull(stored.get(IndexFields.ID)),
                node,
                List.of(stored.getValues(IndexFields.STORED_PATH)));
    }

    /**
     * What a passage's entry gives back.
     *
     * @param path headings above the node
     */
    record StoredPassage(String documentId, Node node, List<String> path) {}

    /** The number of a passage's entry; -1 where there is none. */
    int passageEntry(String documentId, String nodeId) throws IOException {
        return first(passageQuery(documentId, nodeId));
    }

    static Query passageQuery(String documentId, String nodeId) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.ID, documentId)), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.NODE, nodeId)), Occur.FILTER)
                .build();
    }

    private int documentEntry(String id) throws IOException {
        return first(new TermQuery(new Term(IndexFields.DOCUMENT, id)));
    }

    private int first(Query query) throws IOException {
        TopDocs found = searcher.search(query, 1);
        return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
    }

    private static byte[] bytes(BytesRef ref) {
        return BytesRef.deepCopyOf(ref).bytes;
    }
}
