package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jucuo.chinese.Alias;
import jucuo.chinese.Synonyms;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.json.DocumentJson;
import jucuo.lucene.IndexFields.Entry;
import jucuo.schema.Facet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One commit of an index, open for reading. Thread-safe. Whoever holds it closes it once; its files
 * stay open until the last holder has.
 */
final class Snapshot implements AutoCloseable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final String commit;
    private final Copies copies;
    private final IndexSearcher searcher;
    private final IndexSearcher allSearcher;
    private final Synonyms aliases;
    private final Map<Entry, Integer> counts = new EnumMap<>(Entry.class);
    private final Map<Facet, FacetCounter> counters = new EnumMap<>(Facet.class);
    private final Tables tables;

    private Snapshot(Directory directory, DirectoryReader all, String commit, Copies copies)
            throws IOException {
        this.directory = directory;
        this.reader =
                copies.isEmpty() ? all : new ReaderWithoutCopies(all, copies.shown().keySet());
        this.commit = commit;
        this.copies = copies;
        this.aliases = aliases(reader);
        this.allSearcher = searcher(all);
        this.searcher = searcher(reader);
        this.tables = new Tables(reader);
        for (Entry kind : Entry.values()) {
            counts.put(kind, searcher.count(new TermQuery(kind.term())));
        }
        for (Facet facet : Facet.values()) {
            counters.put(facet, new FacetCounter(reader, facet));
        }
    }

    private static IndexSearcher searcher(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.SIMILARITY);
        return searcher;
    }

    /**
     * The last commit at {@code location}.
     *
     * @throws jucuo.engine.UnusableIndexException where there is none, or none this program can
     *     read
     */
    static Snapshot open(IndexLocation location) throws IOException {
        return open(location, Copies::in);
    }

    /** The same, in which copies are shown as any document. */
    static Snapshot openWithCopies(IndexLocation location) throws IOException {
        return open(location, _ -> Copies.NONE);
    }

    private static Snapshot open(IndexLocation location, Finding finding) throws IOException {
        Directory directory = location.directory();
        try {
            SegmentInfos last = IndexLocation.lastCommit(directory).orElseThrow(location::missing);
            location.checkVersion(last.getUserData());
            return open(directory, DirectoryReader.open(directory), finding);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw location.otherFormat(e);
        } catch (IOException e) {
            throw location.damaged(e);
        }
    }

    private static Snapshot open(Directory directory, DirectoryReader reader, Finding finding)
            throws IOException {
        String segments = reader.getIndexCommit().getSegmentsFileName();
        String commit = IndexLocation.id(SegmentInfos.readCommit(directory, segments));
        return new Snapshot(directory, reader, commit, finding.copies(reader));
    }

    private interface Finding {
        Copies copies(IndexReader reader) throws IOException;
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

    /** Sees the documents too that are not shown because they are copies. */
    IndexSearcher allSearcher() {
        return allSearcher;
    }

    /** What the collection's documents define for themselves. */
    Synonyms aliases() {
        return aliases;
    }

    private static Synonyms aliases(IndexReader reader) throws IOException {
        var aliases = new ArrayList<Alias>();
        Terms all = MultiTerms.getTerms(reader, IndexFields.ALIASES);
        if (all != null) {
            Bits live = MultiBits.getLiveDocs(reader);
            TermsEnum each = all.iterator();
            for (BytesRef value = each.next(); value != null; value = each.next()) {
                if (isLive(each.postings(null, PostingsEnum.NONE), live)) {
                    String[] both = value.utf8ToString().split("\t", -1);
                    aliases.add(new Alias(both[0], both[1]));
                }
            }
        }
        return Alias.synonyms(aliases);
    }

    private static boolean isLive(PostingsEnum entries, @Nullable Bits live) throws IOException {
        int entry = entries.nextDoc();
        while (entry != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(entry)) {
            entry = entries.nextDoc();
        }
        return entry != DocIdSetIterator.NO_MORE_DOCS;
    }

    /** All passages that are shown. */
    Matches passages() throws IOException {
        return Matches.of(searcher, new TermQuery(Entry.PASSAGE.term()));
    }

    /** All passages, of documents too that are not shown because they are copies. */
    Matches allPassages() throws IOException {
        return Matches.of(allSearcher, new TermQuery(Entry.PASSAGE.term()));
    }

    Tables tables() {
        return tables;
    }

    FacetCounter counter(Facet facet) {
        return Objects.requireNonNull(counters.get(facet));
    }

    /** How many live entries of a kind there are. */
    int count(Entry kind) {
        return Objects.requireNonNull(counts.get(kind));
    }

    /** A document's line in a list, by its entry's number. */
    DocumentSummary summary(int entry) throws IOException {
        return binaryValue(entry, IndexFields.SUMMARY)
                .map(StoredEntries::summary)
                .orElseThrow(() -> new IllegalStateException("entry " + entry + " is no document"));
    }

    Optional<DocumentSummary> summary(String documentId) throws IOException {
        int entry = documentEntry(documentId);
        return entry < 0 ? Optional.empty() : Optional.of(summary(entry));
    }

    /** By its own id or that of a file of the same text. */
    Optional<PolicyDocument> document(String id) throws IOException {
        int entry = documentEntry(copies.shownFor(id));
        return entry < 0 ? Optional.empty() : Optional.of(document(entry));
    }

    /** The documents that are not shown because they say the same as this one, in order. */
    List<PolicyDocument> copiesOf(String id) throws IOException {
        var hidden = new ArrayList<PolicyDocument>();
        for (String copy : copies.hidden().getOrDefault(id, List.of())) {
            TopDocs found = allSearcher.search(documentQuery(copy), 1);
            hidden.add(document(found.scoreDocs[0].doc));
        }
        return hidden;
    }

    /** Of a document that is long enough to have one. */
    Optional<Sketch> sketch(String documentId) throws IOException {
        int entry = documentEntry(documentId);
        return entry < 0 ? Optional.empty() : sketch(entry);
    }

    Optional<Sketch> sketch(int entry) throws IOException {
        return binaryValue(entry, IndexFields.SKETCH).map(Sketch::of);
    }

    private Optional<BytesRef> binaryValue(int entry, String field) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        return values.advanceExact(entry - leaf.docBase)
                ? Optional.of(values.binaryValue())
                : Optional.empty();
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

    /** The id of a passage's document. */
    String documentId(int entry) throws IOException {
        return sortedValue(entry, IndexFields.ID);
    }

    /** What a passage's {@link Work} is called. */
    String work(int entry) throws IOException {
        return sortedValue(entry, IndexFields.PART_OF);
    }

    private String sortedValue(int entry, String field) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        if (!values.advanceExact(entry - leaf.docBase)) {
            throw new IllegalStateException("entry " + entry + " is no passage");
        }
        return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    /** What is encoded of a passage. */
    Encoded encoded(int entry) throws IOException {
        StoredPassage passage = passage(entry);
        String title = summary(passage.documentId()).map(DocumentSummary::title).orElseThrow();
        return Encoded.of(title, passage.path(), passage.node().text());
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
        return first(documentQuery(id));
    }

    private static Query documentQuery(String id) {
        return new TermQuery(new Term(IndexFields.DOCUMENT, id));
    }

    private int first(Query query) throws IOException {
        TopDocs found = searcher.search(query, 1);
        return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
    }

    private static byte[] bytes(BytesRef ref) {
        return BytesRef.deepCopyOf(ref).bytes;
    }
}
