package jucuo.engine;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jucuo.document.PolicyDocument;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;

/**
 * Answers from one index. Thread-safe. Each call sees one commit of the index, whole; a new commit
 * is seen within a few seconds without a restart.
 *
 * <p>Files that hold the same text are one document: that of {@link Wording#SHOWN_FIRST}.
 *
 * <p>Across engines the matching set, totals and facet counts are equal; scores and the order of
 * ties are not promised.
 */
public interface Engine extends Closeable {

    /**
     * The page of hits that {@code request} asks for, with the exact total and the counts of every
     * facet.
     */
    SearchResult search(SearchRequest request);

    /**
     * The values of a facet among the passages that match all but its own filter, whose label holds
     * {@code wanted} whatever the script and width; all of them where that is empty. Those that are
     * chosen or excluded are marked only where they are chosen, and are left out where they count
     * 0.
     */
    Values values(
            SearchRequest request,
            Facet facet,
            String wanted,
            ValueOrder order,
            long offset,
            int limit);

    /**
     * Hands on every hit of {@code request} in its order, page and size aside, one after the other
     * from one commit. What it keeps does not grow with the number of hits.
     */
    void each(SearchRequest request, Consumer<Hit> hits);

    /**
     * A document by its id, or by that of a file with the same text. Its citations carry the ids of
     * the documents they name.
     */
    Optional<PolicyDocument> document(String id);

    /** How that document stands to the others. */
    Optional<Relations> relations(String id);

    /** The documents, newest first, undated ones last, then by id. */
    Listing documents(int offset, int limit);

    /**
     * At most {@code limit} passages of other wording on the same matter, nearest first, without
     * the passage itself.
     */
    List<Hit> related(String documentId, String nodeId, int limit);

    /**
     * Passages of other documents in nearly the words of one, the nearest of each document, in
     * order of their documents' dates, undated ones last; at most {@link NearWording#MAX}. Large
     * collections of formulaic texts may hold more than are found: of 24,000 documents, 283 of 286
     * for 250 passages drawn from them.
     */
    List<NearWording> nearWordings(String documentId, String nodeId);

    /**
     * What is likely being typed into a search box, the likeliest first: names and words of the
     * collection that contain the characters, or are read as the letters say (pinyin, initials, or
     * both mixed). Each of them finds something. Empty until the names of a new commit have been
     * gathered, which goes on in the background.
     *
     * @param limit 1 to {@value #MAX_SUGGESTIONS}; what is above or below counts as these
     */
    List<Suggestion> suggest(String typed, int limit);

    /** More suggestions than this are never given. */
    int MAX_SUGGESTIONS = 20;

    /**
     * Identifies what calls now see: another commit has another, and so has one whose names are
     * still being gathered.
     */
    String commit();
}
