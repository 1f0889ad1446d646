package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jucuo.engine.Group;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.search.grouping.GroupingSearch;
import org.apache.lucene.search.grouping.TopGroups;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The orders of hits in Lucene's terms; each ends with document and place, so that none is open.
 */
enum Order {
    RELEVANCE(SortField.FIELD_SCORE, Fields.NEWEST, Fields.ID, Fields.PLACE),
    NEWEST(Fields.NEWEST, Fields.ID, Fields.PLACE),
    OLDEST(Fields.OLDEST, Fields.ID, Fields.PLACE),
    PRINTED(Fields.ID, Fields.PLACE),
    /** As relevance, but dates do not count. */
    NEAREST(SortField.FIELD_SCORE, Fields.ID, Fields.PLACE);

    /** So many entries are some hundred kilobytes. */
    private static final int BATCH = 5_000;

    @SuppressWarnings("ImmutableEnumChecker") // Lucene's sorts are not changed once made
    private final Sort sort;

    Order(SortField... fields) {
        this.sort = new Sort(fields);
    }

    static Order of(jucuo.query.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> RELEVANCE;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case ORDER -> PRINTED;
        };
    }

    /**
     * The entries {@code [offset, offset + limit)} of what {@code query} matches. The cost grows
     * with offset and limit, but not beyond what matches.
     *
     * @param total of what the query matches
     */
    List<ScoreDoc> page(IndexSearcher searcher, Query query, int total, long offset, int limit)
            throws IOException {
        int from = (int) Math.min(Math.max(offset, 0), total);
        int to = (int) Math.min((long) from + Math.max(limit, 0), total);
        if (from == to) {
            return List.of();
        }
        var collectors = new TopFieldCollectorManager(sort, to, null, to);
        ScoreDoc[] found = searcher.search(query, collectors).scoreDocs;
        return Arrays.asList(found).subList(Math.min(from, found.length), found.length);
    }

    /**
     * The documents {@code [offset, offset + limit)} of what {@code query} matches, each with its
     * first passages; in the order of those. Ranks all that matches.
     *
     * @param documents in which the query matches
     */
    List<GroupDocs<BytesRef>> documents(
            IndexSearcher searcher, Query query, int documents, long offset, int limit)
            throws IOException {
        int from = (int) Math.min(Math.max(offset, 0), documents);
        int count = (int) Math.min(documents - (long) from, Math.max(limit, 0));
        if (count == 0) {
            return List.of();
        }
        var grouping = new GroupingSearch(IndexFields.ID);
        grouping.setGroupSort(sort);
        grouping.setSortWithinGroup(sort);
        grouping.setGroupDocsLimit(Group.MAX_HITS);
        TopGroups<BytesRef> found = grouping.search(searcher, query, from, count);
        return Arrays.asList(found.groups);
    }

    /**
     * The entries of what {@code query} matches, from first to last. A batch of them is kept at a
     * time, and each batch looks at all that matches once more. Throws UncheckedIOException.
     */
    Iterator<ScoreDoc> all(IndexSearcher searcher, Query query) {
        Stream<ScoreDoc[]> batches =
                Stream.iterate(
                        batch(searcher, query, null),
                        batch -> batch.length > 0,
                        batch -> batch(searcher, query, (FieldDoc) batch[batch.length - 1]));
        return batches.flatMap(Arrays::stream).iterator();
    }

    private ScoreDoc[] batch(IndexSearcher searcher, Query query, @Nullable FieldDoc after) {
        try {
            var collectors = new TopFieldCollectorManager(sort, BATCH, after, Integer.MAX_VALUE);
            return searcher.search(query, collectors).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The score by which an entry was ordered; 0 where it was not. */
    double score(ScoreDoc entry) {
        return (this == RELEVANCE || this == NEAREST)
                        && entry instanceof FieldDoc doc
                        && doc.fields[0] instanceof Float f
                ? f
                : 0;
    }

    /** The id of an entry's document, which stands before the place in each order. */
    String documentId(ScoreDoc entry) {
        if (entry instanceof FieldDoc doc
                && doc.fields[sort.getSort().length - 2] instanceof BytesRef id) {
            return id.utf8ToString();
        }
        throw new IllegalArgumentException("not of this order: " + entry);
    }

    /** What orders are made of; undated entries come last in both orders of date. */
    private static final class Fields {

        static final SortField NEWEST =
                new SortField(IndexFields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
        static final SortField OLDEST =
                new SortField(IndexFields.DAY, SortField.Type.LONG, false, Long.MAX_VALUE);
        static final SortField ID = new SortField(IndexFields.ID, SortField.Type.STRING);
        static final SortField PLACE = new SortField(IndexFields.PLACE, SortField.Type.LONG);
    }
}
