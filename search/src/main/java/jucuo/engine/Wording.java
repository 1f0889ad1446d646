package jucuo.engine;

import java.util.Comparator;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.query.TextAnalysis;

/**
 * What files share that hold one text: its letters and digits in order, whatever the format, the
 * encoding, the script and the layout.
 */
public final class Wording {

    /** Which of the files of one wording is shown: the first by path, then by id. */
    public static final Comparator<PolicyDocument> SHOWN_FIRST =
            Comparator.comparing((PolicyDocument d) -> d.source().file())
                    .thenComparing(PolicyDocument::id);

    private Wording() {}

    /** The document's words in plain form; empty where it has no letters or digits. */
    public static String of(PolicyDocument document, TextAnalysis analysis) {
        var plain = new StringBuilder();
        for (Node node : document.nodes()) {
            plain.append(analysis.fold(node.text()));
        }
        return plain.toString();
    }
}
