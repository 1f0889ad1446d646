package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jucuo.document.Header;
import jucuo.document.PolicyDocument;
import jucuo.engine.Citations;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Names;
import jucuo.engine.Relations;
import jucuo.engine.Relations.Copy;
import jucuo.engine.Relations.Similar;
import jucuo.query.TextAnalysis;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Finds in one snapshot how documents stand to each other. */
final class Neighbours {

    /** Documents of one name; more are no versions of one work but a name that says nothing. */
    private static final int MAX_NAMESAKES = 100;

    /** Documents compared with one, those with most bands in common; formulaic texts share many. */
    private static final int MAX_CANDIDATES = 50;

    private final Snapshot snapshot;
    private final Names names;

    Neighbours(Snapshot snapshot, TextAnalysis analysis) {
        this.snapshot = snapshot;
        this.names = new Names(analysis);
    }

    /** The document with the ids of those that its citations name. */
    PolicyDocument resolved(PolicyDocument document) {
        return citations(document).resolved();
    }

    private Citations citations(PolicyDocument document) {
        return new Citations(document, names, this::named);
    }

    Relations of(PolicyDocument document) throws IOException {
        List<DocumentSummary> versions = versions(document.header());
        Query citing = citing(document);
        return new Relations(
                copies(document),
                versions,
                similar(document.id(), versions),
                citations(document).documents(),
                summaries(citing, Relations.MAX_CITING),
                snapshot.searcher().count(citing));
    }

    private List<Copy> copies(PolicyDocument document) throws IOException {
        var copies = new ArrayList<Copy>();
        copies.add(Copy.of(document.id(), document.source()));
        for (PolicyDocument copy : snapshot.copiesOf(document.id())) {
            copies.add(Copy.of(copy.id(), copy.source()));
        }
        return copies;
    }

    private List<DocumentSummary> versions(Header header) throws IOException {
        Optional<String> work = names.work(header.title(), header.genre());
        if (work.isEmpty()) {
            return List.of();
        }
        var query = new TermQuery(new Term(IndexFields.WORK, work.get()));
        List<DocumentSummary> versions = summaries(query, MAX_NAMESAKES);
        return versions.size() > 1 ? versions : List.of();
    }

    private List<Similar> similar(String id, List<DocumentSummary> versions) throws IOException {
        Optional<Sketch> sketch = snapshot.sketch(id);
        if (sketch.isEmpty()) {
            return List.of();
        }
        Set<String> known = versions.stream().map(DocumentSummary::id).collect(Collectors.toSet());
        known.add(id);
        var similar = new ArrayList<Similar>();
        for (ScoreDoc found : page(sharingBands(sketch.get()), Order.NEAREST, MAX_CANDIDATES)) {
            DocumentSummary other = snapshot.summary(found.doc);
            double share = sketch.get().similarity(snapshot.sketch(found.doc).orElseThrow());
            if (share >= Sketch.SIMILAR && !known.contains(other.id())) {
                similar.add(new Similar(other, share));
            }
        }
        similar.sort(
                Comparator.comparingDouble(Similar::similarity)
                        .reversed()
                        .thenComparing(s -> s.document().id()));
        return similar;
    }

    private static Query sharingBands(Sketch sketch) {
        var query = new BooleanQuery.Builder();
        for (String band : sketch.bands()) {
            query.add(new TermQuery(new Term(IndexFields.BANDS, band)), Occur.SHOULD);
        }
        return query.build();
    }

    private Query citing(PolicyDocument document) {
        List<BytesRef> own = names.of(document.header()).stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(new TermInSetQuery(IndexFields.CITES, own), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.DOCUMENT, document.id())), Occur.MUST_NOT)
                .build();
    }

    private List<DocumentSummary> named(String name) {
        try {
            return summaries(new TermQuery(new Term(IndexFields.NAMES, name)), MAX_NAMESAKES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Newest first. */
    private List<DocumentSummary> summaries(Query query, int limit) throws IOException {
        var summaries = new ArrayList<DocumentSummary>();
        for (ScoreDoc found : page(query, Order.NEWEST, limit)) {
            summaries.add(snapshot.summary(found.doc));
        }
        return summaries;
    }

    private List<ScoreDoc> page(Query query, Order order, int limit) throws IOException {
        return order.page(snapshot.searcher(), query, Integer.MAX_VALUE, 0, limit);
    }
}
