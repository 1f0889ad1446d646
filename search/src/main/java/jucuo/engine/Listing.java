package jucuo.engine;

import java.util.List;

/**
 * A page of the list of documents.
 *
 * @param total of all documents
 * @param passages of all documents
 */
public record Listing(long total, long passages, List<DocumentSummary> documents) {
    public Listing {
        documents = List.copyOf(documents);
    }
}
