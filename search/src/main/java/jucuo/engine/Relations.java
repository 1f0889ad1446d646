package jucuo.engine;

import java.util.List;
import jucuo.document.Source;

/**
 * How a document stands to the others of the collection.
 *
 * @param copies the files that hold its text, at least one, in order of their paths; the first is
 *     the one that is shown
 * @param versions the documents of the same work (a statute and its amended versions), newest
 *     first, undated ones last, this one among them; empty where it is the only one
 * @param similar other documents of nearly the same words, most similar first, versions left out
 * @param cited the documents that its citations name, in the order of their first citation
 * @param citing the documents that cite it, newest first, at most {@value #MAX_CITING}
 * @param citingTotal how many there are
 */
public record Relations(
        List<Copy> copies,
        List<DocumentSummary> versions,
        List<Similar> similar,
        List<DocumentSummary> cited,
        List<DocumentSummary> citing,
        int citingTotal) {

    public static final int MAX_CITING = 100;

    /**
     * A file that holds the document's text.
     *
     * @param id by which the document was added from this file; it leads to the document still
     */
    public record Copy(String id, String file, String mediaType, String charset, String sha256) {

        public static Copy of(String id, Source source) {
            return new Copy(
                    id, source.file(), source.mediaType(), source.charset(), source.sha256());
        }
    }

    /**
     * A document of nearly the same words.
     *
     * @param similarity share of the stretches of words that both have, of those that either has,
     *     from 0 to 1; an estimate
     */
    public record Similar(DocumentSummary document, double similarity) {}

    public Relations {
        copies = List.copyOf(copies);
        versions = List.copyOf(versions);
        similar = List.copyOf(similar);
        cited = List.copyOf(cited);
        citing = List.copyOf(citing);
    }
}
