package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jucuo.document.Excerpt;
import jucuo.document.Span;
import jucuo.indexer.reader.TextDocument;

/**
 * Puts lines back together to the paragraphs they were before a page, a column or a link broke
 * them. Linear in the text.
 */
final class Paragraphs {

    private Paragraphs() {}

    /**
     * The paragraphs of {@code document} in order. Page numbers and Markdown's decoration are in
     * none of them.
     */
    static List<Paragraph> of(TextDocument document) {
        List<Line> lines = lines(document);
        Set<Integer> pageNumbers = PageNumbers.in(lines);
        lines = withoutPageNumbers(lines, pageNumbers);
        LineJoin join = LineJoin.of(lines);
        boolean markdown = document.source().mediaType().equals("text/markdown");

        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < lines.size(); ) {
            var pieces = new ArrayList<Span>();
            int first = i;
            do {
                pieces.addAll(
                        markdown
                                ? Markdown.words(document.text(), lines.get(i).span())
                                : List.of(lines.get(i).span()));
                i++;
            } while (i < lines.size() && join.joins(i));
            if (!pieces.isEmpty()) {
                paragraphs.add(
                        new Paragraph(Excerpt.of(document.text(), pieces), lines.get(first).gap()));
            }
        }
        return paragraphs;
    }

    /** The lines of {@code document} that are in no paragraph, because they number pages. */
    static Set<Span> leftOut(TextDocument document) {
        List<Line> lines = lines(document);
        return PageNumbers.in(lines).stream()
                .map(i -> lines.get(i).span())
                .collect(Collectors.toSet());
    }

    private static List<Line> lines(TextDocument document) {
        var lines = new ArrayList<Line>();
        int gap = 0;
        for (Span span : document.lines()) {
            Line line = Line.of(document.text(), span, gap);
            if (line.text().isEmpty()) {
                gap++;
            } else {
                lines.addAll(line.parted());
                gap = 0;
            }
        }
        return lines;
    }

    private static List<Line> withoutPageNumbers(List<Line> lines, Set<Integer> pageNumbers) {
        var kept = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            if (!pageNumbers.contains(i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
