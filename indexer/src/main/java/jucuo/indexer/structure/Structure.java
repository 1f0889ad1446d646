package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.Warning;
import jucuo.indexer.reader.Block;
import jucuo.indexer.reader.TextDocument;

/**
 * Finds a document's outline. Linear in the text; never fails; nodes cover the text but for page
 * numbers and decoration.
 */
public final class Structure {

    public Outline outline(TextDocument document) {
        List<Paragraph> paragraphs = Paragraphs.of(document);
        Parts parts = Parts.of(paragraphs);
        var builder = new OutlineBuilder(isDecimal(paragraphs));
        Enumerations enumerations = Enumerations.in(paragraphs);
        Set<Integer> captions = Captions.in(paragraphs, parts);
        int lastNumbered = lastNumbered(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (i == lastNumbered + 1) {
                builder.passLastNumber();
            }
            builder.setEnumerating(enumerations.surround(i));
            if (paragraph.role() == Block.Role.NOTE) {
                builder.addNote(paragraph.words());
                continue;
            }
            if (captions.contains(i)) {
                builder.addCaption(paragraph);
                continue;
            }
            switch (parts.role(i)) {
                case FRONT -> builder.addAside(Kind.FRONT, paragraph.words());
                case BACK -> builder.addAside(Kind.BACK, paragraph.words());
                case ENCLOSED_TITLE -> builder.addEnclosed(paragraph.words());
                case ENCLOSED_TITLE_CONTINUED -> builder.continueEnclosed(paragraph.words());
                case CLOSING -> builder.addClosing(paragraph.words());
                case TEXT ->
                        builder.add(
                                paragraph,
                                enumerations.clauses(i),
                                i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
            }
        }
        List<Node> nodes = NodeList.of(builder.root());
        var warnings = new ArrayList<Warning>(document.warnings());
        warnings.addAll(builder.warnings());
        warnings.sort((a, b) -> a.span().compareTo(b.span()));
        return new Outline(new HeaderReader(document, paragraphs, parts).header(), nodes, warnings);
    }

    /** Whether paragraphs are numbered 1.1, 1.2; one that begins so may begin with a quantity. */
    private static boolean isDecimal(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(p -> LabelParser.at(p.text(), 0).stream())
                .anyMatch(l -> l.style() == Style.DECIMAL && l.numbers().equals(List.of(1, 1)));
    }

    private static int lastNumbered(List<Paragraph> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (LabelParser.at(paragraphs.get(i).text(), 0).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
