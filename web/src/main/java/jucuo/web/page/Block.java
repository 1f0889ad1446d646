package jucuo.web.page;

import java.util.List;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.page.MarkedText.Stretch;

/**
 * A node in the reading view.
 *
 * @param level of the heading, from 2; 0 where it has none of its own
 * @param heading the words of the heading; empty at level 0
 * @param words the other words
 * @param name what its permalink is called
 * @param nodeUrl of its own page
 */
public record Block(
        String id,
        Kind kind,
        int level,
        List<Stretch> heading,
        List<Stretch> words,
        String name,
        String nodeUrl) {

    private static final int DEEPEST_LEVEL = 4;

    static Block of(
            PolicyDocument document,
            Node node,
            List<Span> hits,
            int firstHit,
            SearchRequest request) {
        int end = headingEnd(node);
        var cutter = new MarkedText.Cutter(node, hits, firstHit);
        int depth = document.ancestors(node).size();
        return new Block(
                node.id(),
                node.kind(),
                end == 0 ? 0 : Math.min(DEEPEST_LEVEL, 2 + depth),
                cutter.within(new Span(0, end)).stretches(),
                cutter.within(new Span(end, node.text().length())).stretches(),
                Names.full(node),
                Links.node(document.id(), node.id(), request));
    }

    /**
     * Where the words that are set as a heading end. What follows without a letter, such as a full
     * stop, belongs to them.
     */
    private static int headingEnd(Node node) {
        boolean holdsOthers = node.kind() == Kind.SECTION || node.kind() == Kind.APPENDIX;
        if (!holdsOthers || node.heading().isEmpty()) {
            return 0;
        }
        int end = MarkedText.lead(node).end();
        boolean nothingElse =
                node.text().substring(end).codePoints().noneMatch(Character::isLetterOrDigit);
        return nothingElse ? node.text().length() : end;
    }

    /** {@code front}, {@code measure}, … */
    public String look() {
        return kind.key();
    }
}
