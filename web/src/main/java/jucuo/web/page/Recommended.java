package jucuo.web.page;

import java.util.Optional;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;

/**
 * What an operator recommends above the results of a query.
 *
 * @param place name of the passage within the document; empty for a whole document
 * @param url of the passage, or of the document
 */
public record Recommended(DocumentEntry document, String place, String url) {

    /** The whole document, or the passage of it. */
    public static Recommended of(
            PolicyDocument document, Optional<Node> node, SearchRequest request) {
        return new Recommended(
                DocumentEntry.of(DocumentSummary.of(document), request),
                node.map(Names::full).orElse(""),
                node.map(n -> Links.node(document.id(), n.id(), request))
                        .orElseGet(() -> Links.document(document.id(), request)));
    }
}
