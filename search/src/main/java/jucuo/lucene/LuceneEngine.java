package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jucuo.chinese.ChineseText;
import jucuo.chinese.SynonymFile;
import jucuo.chinese.Synonyms;
import jucuo.document.PolicyDocument;
import jucuo.engine.Commitment;
import jucuo.engine.Commitments;
import jucuo.engine.Comparisons;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Encoder;
import jucuo.engine.Engine;
import jucuo.engine.Hit;
import jucuo.engine.Listing;
import jucuo.engine.NearWording;
import jucuo.engine.Programmes;
import jucuo.engine.Ranker;
import jucuo.engine.Relations;
import jucuo.engine.SearchResult;
import jucuo.engine.Suggestion;
import jucuo.engine.Surveys;
import jucuo.engine.TermCounts;
import jucuo.engine.ValueOrder;
import jucuo.engine.Values;
import jucuo.file.WatchedFile;
import jucuo.lexicon.BlockList;
import jucuo.lucene.IndexFields.Entry;
import jucuo.query.CommitmentRequest;
import jucuo.query.SearchRequest;
import jucuo.query.TextAnalysis;
import jucuo.query.Thesaurus;
import jucuo.schema.Facet;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Answers from an index in a folder. A new commit in it is seen within a second. */
public final class LuceneEngine implements Engine, Ranker, Surveys {

    private static final Duration INTERVAL = Duration.ofMillis(500);

    /** As many suggestions may be blocked, and others stand in their place. */
    private static final int SPARE_SUGGESTIONS = 100;

    private final TextAnalysis analysis = new ChineseText();
    private final Snapshots snapshots;
    private final Optional<SynonymFile> synonyms;
    private final @Nullable VectorSnapshots vectors;
    private final Lexicons lexicons;
    private volatile @Nullable WatchedFile<BlockList> blocked;

    private LuceneEngine(
            Snapshots snapshots,
            Optional<SynonymFile> synonyms,
            @Nullable VectorSnapshots vectors) {
        this.snapshots = snapshots;
        this.synonyms = synonyms;
        this.vectors = vectors;
        this.lexicons = new Lexicons(analysis);
    }

    /**
     * Opens the index in {@code folder}.
     *
     * @throws jucuo.engine.UnusableIndexException where there is no index in {@code folder}, or
     *     none that this program can read
     */
    public static LuceneEngine open(Path folder) {
        return open(folder, INTERVAL);
    }

    /**
     * The same with the synonyms of a file before the built-in ones, as the file is at the time.
     */
    public static LuceneEngine open(Path folder, SynonymFile synonyms) {
        return open(folder, INTERVAL, Optional.of(synonyms), null);
    }

    /**
     * The same, which finds by meaning too, as far as there are vectors.
     *
     * @param vectors see {@link VectorBuilder#folder}; need not be there yet
     */
    public static LuceneEngine open(
            Path folder, SynonymFile synonyms, Path vectors, Encoder encoder) {
        var snapshots = new VectorSnapshots(vectors, encoder, INTERVAL);
        return open(folder, INTERVAL, Optional.of(synonyms), snapshots);
    }

    /** The same with the built-in synonyms alone. */
    public static LuceneEngine open(Path folder, Path vectors, Encoder encoder) {
        var snapshots = new VectorSnapshots(vectors, encoder, INTERVAL);
        return open(folder, INTERVAL, Optional.empty(), snapshots);
    }

    /**
     * @param interval between two looks for a new commit
     */
    static LuceneEngine open(Path folder, Duration interval) {
        return open(folder, interval, Optional.empty(), null);
    }

    private static LuceneEngine open(
            Path folder,
            Duration interval,
            Optional<SynonymFile> synonyms,
            @Nullable VectorSnapshots vectors) {
        try {
            var snapshots = new Snapshots(new IndexLocation(folder), interval);
            var engine = new LuceneEngine(snapshots, synonyms, vectors);
            engine.read(engine.lexicons::of);
            return engine;
        } catch (IOException e) {
            throw new IndexLocation(folder).damaged(e);
        }
    }

    /**
     * From here on, for one who comes for a few answers only: where a query is doubtful, waits for
     * the collection's words to be gathered, a minute at the most.
     */
    public LuceneEngine patiently() {
        lexicons.waitFor(Duration.ofMinutes(1));
        return this;
    }

    /** From here on, words of this file are neither suggested nor put in the place of others. */
    public LuceneEngine sparing(WatchedFile<BlockList> file) {
        blocked = file;
        return this;
    }

    private BlockList blocked() {
        WatchedFile<BlockList> file = blocked;
        return file == null ? BlockList.none(analysis) : file.now();
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return readWithMeaning((snapshot, meaning) -> search(snapshot, request, meaning).result());
    }

    private Search search(Snapshot snapshot, SearchRequest request, @Nullable Meaning meaning) {
        return Search.of(
                snapshot,
                analysis,
                thesaurus(snapshot),
                () -> lexicons.of(snapshot),
                blocked(),
                request,
                meaning);
    }

    private Thesaurus thesaurus(Snapshot snapshot) {
        Thesaurus listed = synonyms.map(SynonymFile::synonyms).orElse(Synonyms.BUILT_IN);
        return listed.and(snapshot.aliases());
    }

    @Override
    public Values values(
            SearchRequest request,
            Facet facet,
            String wanted,
            ValueOrder order,
            long offset,
            int limit) {
        return read(snapshot ->
                search(snapshot, request, null).values(facet, wanted, order, offset, limit));
    }

    @Override
    public void each(SearchRequest request, Consumer<Hit> hits) {
        read(snapshot -> {
            search(snapshot, request, null).each(hits);
            return hits;
        });
    }

    @Override
    public Optional<PolicyDocument> document(String id) {
        return read(snapshot ->
                snapshot.document(id).map(new Neighbours(snapshot, analysis)::resolved));
    }

    @Override
    public Optional<Relations> relations(String id) {
        return read(snapshot -> {
            Optional<PolicyDocument> document = snapshot.document(id);
            return document.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Neighbours(snapshot, analysis).of(document.get()));
        });
    }

    @Override
    public Listing documents(int offset, int limit) {
        return read(snapshot -> {
            var query = new TermQuery(Entry.DOCUMENT.term());
            int total = snapshot.count(Entry.DOCUMENT);
            var page = new ArrayList<DocumentSummary>();
            for (ScoreDoc found :
                    Order.NEWEST.page(snapshot.searcher(), query, total, offset, limit)) {
                page.add(snapshot.summary(found.doc));
            }
            return new Listing(total, snapshot.count(Entry.PASSAGE), page);
        });
    }

    @Override
    public List<Hit> related(String documentId, String nodeId, int limit) {
        return read(snapshot -> new Related(snapshot, analysis).to(documentId, nodeId, limit));
    }

    @Override
    public List<NearWording> nearWordings(String documentId, String nodeId) {
        return read(snapshot -> new NearWordings(snapshot, analysis).to(documentId, nodeId));
    }

    @Override
    public List<String> nearest(String text, int limit) {
        return readWithMeaning((snapshot, meaning) ->
                meaning == null
                        ? new Nearest(snapshot).to(Ranking.of(List.of(text)), limit)
                        : new Nearest(snapshot).to(text, meaning, limit));
    }

    /** Ranks by words, pairs and characters, without meaning. */
    public Ranker lexical() {
        return (text, limit) ->
                read(snapshot -> new Nearest(snapshot).to(Ranking.of(List.of(text)), limit));
    }

    /** Ranks by BM25 over smartcn's words alone: what others are compared with. */
    public Ranker byWords() {
        return (text, limit) ->
                read(snapshot -> new Nearest(snapshot).to(Ranking.byWords(List.of(text)), limit));
    }

    @Override
    public Commitments.Page commitments(CommitmentRequest request) {
        return read(snapshot ->
                new TargetSearch(snapshot, analysis, thesaurus(snapshot), request).page());
    }

    @Override
    public void each(CommitmentRequest request, Consumer<Commitment> consumer) {
        read(snapshot -> {
            new TargetSearch(snapshot, analysis, thesaurus(snapshot), request).each(consumer);
            return request;
        });
    }

    @Override
    public Commitments.Indicators indicators(CommitmentRequest request) {
        return read(snapshot ->
                new TargetSearch(snapshot, analysis, thesaurus(snapshot), request).indicators());
    }

    @Override
    public TermCounts.Trends trends(List<String> terms, TermCounts.By by) {
        return read(snapshot -> new TermTables(snapshot, analysis, terms).trends(by));
    }

    @Override
    public TermCounts.Matrix matrix(List<String> terms, int offset, int limit) {
        return read(snapshot -> new TermTables(snapshot, analysis, terms).matrix(offset, limit));
    }

    @Override
    public void eachRow(List<String> terms, Consumer<TermCounts.Row> consumer) {
        read(snapshot -> {
            new TermTables(snapshot, analysis, terms).eachRow(consumer);
            return terms;
        });
    }

    @Override
    public Programmes.Page programmes(Programmes.Request request) {
        return read(snapshot -> snapshot.tables().programmes().page(request, analysis));
    }

    @Override
    public Optional<Comparisons.Comparison> compare(String one, String other, String q) {
        return read(
                snapshot -> new Pairing(snapshot, analysis, thesaurus(snapshot)).of(one, other, q));
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        int most = Math.clamp(limit, 1, MAX_SUGGESTIONS);
        BlockList unwanted = blocked();
        int asked = unwanted.words().isEmpty() ? most : most + SPARE_SUGGESTIONS;
        return read(snapshot ->
                lexicons.of(snapshot).stream()
                        .flatMap(l -> l.suggest(typed, asked).stream())
                        .filter(s -> !unwanted.blocks(s.text()))
                        .limit(most)
                        .toList());
    }

    @Override
    public String commit() {
        String commit =
                readWithMeaning((snapshot, meaning) ->
                        snapshot.commit()
                                + (lexicons.isGathered(snapshot) ? "" : "-new")
                                + (meaning == null ? "" : meaning.vectors().commit()));
        WatchedFile<BlockList> file = blocked;
        return commit
                + synonyms.map(s -> "-" + s.version().toMillis()).orElse("")
                + (file == null ? "" : "-" + file.version().toMillis());
    }

    @Override
    public void close() {
        lexicons.close();
        snapshots.close();
        if (vectors != null) {
            vectors.close();
        }
    }

    private <T> T read(Reading<T> reading) {
        try (Snapshot snapshot = snapshots.newest()) {
            return reading.from(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T readWithMeaning(MeaningfulReading<T> reading) {
        return read(snapshot -> {
            if (vectors == null) {
                return reading.from(snapshot, null);
            }
            try (PassageVectors newest = vectors.newest(snapshot)) {
                return reading.from(
                        snapshot,
                        newest == null
                                ? null
                                : new Meaning(newest, vectors.encoder(), thesaurus(snapshot)));
            }
        });
    }

    private interface MeaningfulReading<T> {
        T from(Snapshot snapshot, @Nullable Meaning meaning) throws IOException;
    }

    private interface Reading<T> {
        T from(Snapshot snapshot) throws IOException;
    }
}
