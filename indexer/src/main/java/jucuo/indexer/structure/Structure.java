package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.Span;
import jucuo.indexer.reader.TextDocument;

/** Finds a document's outline. Linear in the text; never fails. */
public final class Structure {

    public Outline outline(TextDocument document) {
        var nodes = new ArrayList<Node>();
        for (Span line : document.lines()) {
            String text = line.in(document.text()).strip();
            if (!text.isEmpty()) {
                int start = document.text().indexOf(text, line.start());
                Excerpt words =
                        Excerpt.of(
                                document.text(), List.of(new Span(start, start + text.length())));
                nodes.add(
                        new Node(
                                "p" + (nodes.size() + 1),
                                "",
                                Kind.PARAGRAPH,
                                "",
                                "",
                                words,
                                List.of()));
            }
        }
        return new Outline(header(document, nodes), nodes, document.warnings());
    }

    private static Header header(TextDocument document, List<Node> nodes) {
        String title = nodes.isEmpty() ? document.source().file() : nodes.getFirst().text();
        var provenance = new EnumMap<Header.Field, Header.Provenance>(Header.Field.class);
        provenance.put(Header.Field.TITLE, Header.Provenance.INFERRED);
        return new Header(
                title,
                "",
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                "",
                provenance);
    }
}
